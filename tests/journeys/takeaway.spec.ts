// What a panel shows, taken away: as a table, in words, as a citation, a link and a frame.
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { violations } from './axe'
import {
  chooseWay,
  expect,
  headline,
  languages,
  menu,
  names,
  open,
  panel,
  takeAway,
  test,
  texts,
  turnTo,
  ways,
} from './journey'
import { readCsvFile } from '../fixtures/readExport'

for (const language of languages) {
  const { files, takeaway, methodView } = texts[language]

  if (language === 'ar') {
    test(`a panel is taken away with its sources, in ${language}`, async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await open(page, language)
      const victims = panel(page, language, 'byVictim')
      await chooseWay(victims, language, 'percent')
      await turnTo(victims, language, 'table')
      const shown = await victims.locator('tbody tr').evaluateAll((rows) =>
        rows.map((row) => ({
          name: row.querySelector('th')?.textContent ?? '',
          values: [...row.querySelectorAll('data')].map((data) => Number(data.value)),
          kind: row.querySelector('data')?.dataset.answer ?? '',
        })),
      )
      expect(shown.length).toBeGreaterThan(5)

      await takeAway(victims, language, 'data')
      const lines = readCsvFile(String(await saved(page, 'csv', 'killed-by-victim-percent')))
      expect(lines).toHaveLength(shown.length)
      for (const [i, row] of shown.entries()) {
        const line = lines[i]
        expect(row.name).toContain(line?.[`victim_${language}`])
        expect(line?.answer).toBe(row.kind)
        expect(row.values).toContain(Number(line?.value))
        expect(line?.share_of).toMatch(/^6859 \(/)
        const share = Number(line?.share)
        expect(row.values.some((value) => Math.abs(value - share) < 0.06)).toBe(true)
        expect(line?.links).toContain('http')
        expect(line?.address).toContain(
          `/${language}/?panel=killed-by-victim&as=percent&table=1&pin=2`,
        )
      }
      const book = unzipSync(await saved(page, 'xlsx', 'killed-by-victim-percent'))
      const sheet = strFromU8(book['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
      expect(sheet.includes('rightToLeft="1"')).toBe(language === 'ar')
      expect(sheet).toMatch(/<c [^>]*><v>3885<\/v>/)
      await page.keyboard.press('Escape')
      await expect(menu(victims, language)).toBeFocused()

      await takeAway(victims, language, 'cite')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: files.cite.copy[language] }).click()
      const citation = await page.evaluate(() => navigator.clipboard.readText())
      expect(citation).toContain(texts[language].report.publisher)
      expect(citation).toContain('2.0.0')
      await dialog.getByRole('button', { name: takeaway.cite.sentence, exact: true }).click()
      for (const one of languages) {
        await dialog.getByRole('button', { name: files.cite.copy[one] }).click()
        await expect(dialog.getByText(files.cite.copied)).toBeVisible()
        const said = await page.evaluate(() => navigator.clipboard.readText())
        expect(said).toContain(`${names[one].atLeast} 6,859`)
        expect(said).toContain(texts[one].report.publisher)
        expect(said).toContain('29.2%')
        expect(said).not.toMatch(/[\u2066-\u2069]/u)
      }
      await page.keyboard.press('Escape')

      await takeAway(victims, language, 'link')
      await dialog.getByRole('checkbox').check()
      expect(await violations(page)).toEqual([])
      await dialog.getByRole('button', { name: takeaway.share.copyLink }).click()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      await expect(dialog.getByRole('button', { name: takeaway.share.copyCode })).toHaveCount(0)
      await page.keyboard.press('Escape')
      await takeAway(victims, language, 'frame')
      await expect(dialog.getByRole('button', { name: takeaway.share.copyLink })).toHaveCount(0)
      await dialog.getByRole('checkbox').check()
      expect(await violations(page)).toEqual([])
      await dialog.getByRole('button', { name: takeaway.share.copyCode }).click()
      const code = await page.evaluate(() => navigator.clipboard.readText())
      expect(link).toMatch(
        new RegExp(
          `^http.*/${language}/\\?panel=killed-by-victim&as=percent&table=1&pin=2\\.0\\.0$`,
        ),
      )
      await page.keyboard.press('Escape')

      // The link gives the same page, at its panel; the pinned version is the one that there is.
      await page.goto(link)
      await expect(headline(page)).toBeVisible()
      await expect(ways(victims)).toHaveValue('percent')
      await expect(victims).toBeInViewport()
      await expect(page.getByText(/0\.9\.0/)).toHaveCount(0)
      expect(page.url()).toBe(link)

      expect(code).toContain(
        `/${language}/?panel=killed-by-victim&amp;as=percent&amp;table=1&amp;embed=1&amp;pin=2.0.0"`,
      )
    })
  }

  if (language === 'en') {
    test(`a panel stands in a frame, and a link says when it was made, in ${language}`, async ({
      page,
    }) => {
      const embedded = `/${language}/?panel=killed-by-victim&as=percent&embed=1&pin=2.0.0`
      await page.goto(embedded)
      await expect(page.getByText('29.2%').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
      await frame(page, embedded, language)

      // Made with other data: said, and what has changed is a press away.
      await page.goto(`/${language}/?year=1&pin=0.9.0`)
      await expect(page.getByRole('status').filter({ hasText: '0.9.0' })).toBeVisible()
      await page.getByRole('link', { name: takeaway.pinned.link }).click()
      const changes = page.getByRole('region', { name: methodView.section.changes })
      await expect(changes).toContainText('2.0.0')
      await expect(changes).toBeInViewport()
      const all = readCsvFile(String(await saved(page, 'csv', 'figures')))
      expect(all.filter(({ answer }) => answer === 'published')).toHaveLength(590)
    })
  }
}

/** A frame in a page of somebody else's: the panel alone, as high as it needs to be. */
async function frame(page: Page, address: string, language: 'en' | 'ar'): Promise<void> {
  const { takeaway } = texts[language]
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Host</title><link rel="icon" href="data:,"><div style="width:600px"><iframe src="${address}" title="Panel" width="100%" height="300"></iframe></div><script>
        addEventListener('message', ({ data }) => {
          if (data.type === 'tawthiq:height') document.querySelector('iframe').height = data.height
        })</script>`,
    }),
  )
  await page.goto('/host.html')
  const inside = page.frameLocator('iframe')
  await expect(inside.getByRole('region')).toHaveCount(1)
  await expect(inside.locator('header, nav')).toHaveCount(0)
  await expect(inside.getByText('29.2%').first()).toBeVisible()
  await expect(inside.getByText(texts[language].report.publisher).last()).toBeVisible()
  await expect(inside.getByText(/2\.0\.0/)).toBeVisible()
  await expect(
    inside.getByRole('button', { name: names[language].table, exact: true }),
  ).toHaveCount(0)
  const out = inside.getByRole('link', { name: takeaway.embed.open })
  await expect(out).toHaveAttribute(
    'href',
    new RegExp('\\?panel=killed-by-victim&as=percent&pin=2'),
  )
  for (const width of ['600px', '280px']) {
    await page.locator('div').evaluate((div, wide) => (div.style.width = wide), width)
    const overflow = () =>
      inside.locator('html').evaluate((html) => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = html
        return [scrollWidth - clientWidth, scrollHeight - clientHeight].map((n) => Math.max(n, 0))
      })
    await expect.poll(overflow).toEqual([0, 0])
  }
  const tall = Number(await page.locator('iframe').getAttribute('height'))
  expect(tall).toBeGreaterThan(500)
}

async function saved(page: Page, format: 'csv' | 'xlsx', name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: format.toUpperCase() }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^tawthiq-${name}-(en|ar)-\\d{4}-\\d{2}-\\d{2}\\.${format}$`),
  )
  return readFile(await download.path())
}
