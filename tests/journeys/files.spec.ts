// Figures as files: saved by a browser, read by other code than wrote them.
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expect, go, languages, test, texts } from './journey'
import { readCsvFile } from '../fixtures/readExport'
import type { Page } from '@playwright/test'

for (const language of languages) {
  if (language === 'ar') {
    test(`what is shown of the figures can be saved and cited, in ${language}`, async ({
      page,
    }) => {
      const { files } = texts[language]
      await page.goto(`/${language}/?view=figures&victim=children`)
      const shown = page.locator('tbody tr[data-index]')
      await expect(shown.first()).toBeVisible()
      const total = Number(await page.locator('table').getAttribute('aria-rowcount')) - 1

      await expect(page.getByRole('button', { name: 'CSV' })).toContainText(String(total))
      const csv = readCsvFile(String(await saved(page, 'csv')))
      expect(csv).toHaveLength(total)
      expect(csv.every(({ victim }) => victim?.includes('children'))).toBe(true)
      expect(csv.every(({ address }) => address === page.url())).toBe(true)
      expect(csv.map(({ value }) => value)).toContain('2005')

      const semicolons = page.getByRole('checkbox', { name: 'CSV' })
      await semicolons.check()
      const [head] = String(await saved(page, 'csv')).split('\r\n')
      expect(head).toMatch(/^\ufeffid;answer;value;/)
      await semicolons.uncheck()

      const json = JSON.parse(String(await saved(page, 'json'))) as {
        figures: readonly { value: number | null; qualifier: string; report_ar: string }[]
      }
      expect(json.figures).toHaveLength(total)
      expect(json.figures.find(({ value }) => value === 2005)?.report_ar).toContain(
        'التقرير السنوي',
      )

      const book = unzipSync(await saved(page, 'xlsx'))
      const [first, sheet, cover] = ['1', '2', '3'].map((n) =>
        strFromU8(book[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array()),
      )
      expect(cover?.includes('rightToLeft="1"')).toBe(language === 'ar')
      expect(sheet?.includes('rightToLeft="1"')).toBe(language === 'ar')
      expect(sheet?.match(/<row /gu)).toHaveLength(total + 1)
      expect(first?.includes('rightToLeft="1"')).toBe(language === 'ar')
      expect(first).toMatch(/<c [^>]*><v>2005<\/v>/)
      expect(sheet).toMatch(/<c [^>]*><v>2005<\/v>/)
      await expect(page.getByRole('main')).toContainText('.xlsx')

      // All that there are make a sheet ten times as large.
      await go(page, language, '?view=figures')
      await expect(page.locator('table')).not.toHaveAttribute('aria-rowcount', String(total + 1))
      const all = unzipSync(await saved(page, 'xlsx'))
      expect(all['xl/worksheets/sheet2.xml']?.length).toBeGreaterThan(200_000)

      await shown.first().getByRole('button').first().click()
      await page.getByRole('button', { name: files.cite.cite, exact: true }).click()
      for (const format of ['BibTeX', 'RIS', 'CSL-JSON', files.cite.text]) {
        await page.getByRole('button', { name: format, exact: true }).click()
        await expect(page.locator('pre[lang="en"]')).toContainText(
          'Syrian Network for Human Rights',
        )
        await expect(page.locator('pre[lang="ar"]')).toContainText('الشبكة السورية لحقوق الإنسان')
      }
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('button', { name: files.cite.copy.ar }).click()
      await expect(page.getByText(files.cite.copied)).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe(await page.locator('pre[lang="ar"]').textContent())
    })
  }
}

async function saved(page: Page, format: 'csv' | 'xlsx' | 'json'): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: format.toUpperCase() }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^tawthiq-figures-(en|ar)-\\d{4}-\\d{2}-\\d{2}\\.${format}$`),
  )
  return readFile(await download.path())
}
