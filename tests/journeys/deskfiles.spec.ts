import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { framed } from './framed'
import { expect, test, texts } from './journey'

// The work of a translator: as files, where the browser does not keep it, and in two tabs.

/** Opens a text of the list by its key. */
async function pick(page: Page, key: string): Promise<void> {
  await page.getByRole('searchbox').fill(key)
  await page
    .locator('section ul button')
    .filter({ has: page.getByText(key, { exact: true }) })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: key, exact: true })).toBeVisible()
}

async function write(page: Page, language: string, key: string, text: string): Promise<void> {
  await pick(page, key)
  await page.locator(`textarea[data-language="${language}"]`).fill(text)
}

const changesButton = (page: Page, language: 'en' | 'ar', number: string) =>
  page.getByRole('button', {
    name: texts[language].desk.changes.name.replace('{{number}}', number),
    exact: true,
  })

// Files hold both languages, whichever the desk is in.
const language = 'ar'

test(`in ${language} changes leave as CSV and as a workbook, and come back`, async ({ page }) => {
  const { desk } = texts[language]
  await page.goto(`/${language}/?mode=translate`)
  await write(page, 'en', 'view.checks', '=Proofs, of “all”')
  await write(page, 'ar', 'view.figures', 'الأعداد')
  await changesButton(page, language, '2').click()
  const changes = page.getByRole('region', { name: desk.changes.heading })
  for (const format of ['CSV', 'XLSX']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ])
    const name = file.suggestedFilename()
    expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`))
    const buffer = await readFile(await file.path())
    for (const key of ['view.checks', 'view.figures']) {
      await changes.locator(`ol button[aria-label*="${key}"]`).click()
    }
    await expect(changesButton(page, language, '0')).toBeVisible()
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer })
    await expect(changesButton(page, language, '2')).toBeVisible()
    await expect(changes.locator('ins')).toHaveText(['=Proofs, of “all”', 'الأعداد'])
    await page.getByRole('button', { name: desk.files.putAway }).click()
  }
})

test('what a file cannot give is listed while it is mended, and replaces nothing unasked', async ({
  page,
}) => {
  const { desk } = texts.en
  await page.goto('/en/?mode=translate')
  await write(page, 'en', 'view.checks', 'Mine')
  await changesButton(page, 'en', '1').click()
  const rows = [
    'key,en,en_published',
    'view.checks,Theirs,Checks',
    'view.method,Method,Another',
    'view.reports,Reports (,Reports',
  ]
  await page.locator('input[type="file"]').setInputFiles({
    name: 'texts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  })
  await expect(page.getByText(desk.files.contested)).toBeVisible()
  const changes = page.getByRole('region', { name: desk.changes.heading })
  await expect(changes.locator('ins')).toHaveText(['Mine'])
  await expect(changes.getByText('Sources and method', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'view.reports', exact: true }).click()
  await expect(page.locator('textarea[data-language="en"]')).toBeFocused()
  await page.locator('textarea[data-language="en"]').fill('All reports')

  await changesButton(page, 'en', '2').click()
  await expect(changes.getByText(desk.fault.unclosed)).toBeVisible()
  await page
    .getByRole('button', { name: desk.files.replaceOf.replace('{{key}}', 'view.checks') })
    .click()
  await expect(changes.locator('ins')).toHaveText(['Theirs', 'All reports'])
  await expect(page.getByText(desk.files.contested)).toHaveCount(0)
})

test('work that the browser does not keep is told of, and asked for before it is lost', async ({
  page,
}) => {
  const { desk, compare } = texts.en
  await page.addInitScript(() => {
    const store = Storage.prototype.setItem
    Storage.prototype.setItem = function (key: string, text: string) {
      if (key === 'tawthiq.wording') throw new DOMException('full', 'QuotaExceededError')
      store.call(this, key, text)
    }
  })
  await page.goto('/en/?mode=translate')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByText(desk.changes.notKept)).toHaveCount(0)
  await write(page, 'en', 'view.checks', 'Proofs')
  await expect(page.getByText(desk.changes.notKept)).toBeVisible()

  // Away from the desk and back: it is there still, and still not kept.
  await page.getByRole('link', { name: compare.leave }).click()
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.getByRole('link', { name: desk.name }).first().click()
  await expect(page.getByText(desk.changes.notKept)).toBeVisible()
  await expect(changesButton(page, 'en', '1')).toBeVisible()

  await framed(page)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await expect(changesButton(page, 'en', '0')).toBeVisible()
})

test('two tabs lose nothing of one another', async ({ page, context }) => {
  const { compare } = texts.en
  await page.goto('/en/?mode=translate')
  await write(page, 'en', 'view.checks', 'Proofs')
  await page.getByRole('link', { name: compare.leave }).click()
  await expect(page.getByRole('searchbox')).toHaveCount(0)

  // The first tab has no desk that could hear of this.
  const other = await context.newPage()
  await other.goto('/en/?mode=translate')
  await write(other, 'en', 'view.figures', 'Numbers')
  await expect(changesButton(other, 'en', '2')).toBeVisible()

  await page.getByRole('link', { name: texts.en.desk.name }).first().click()
  await expect(changesButton(page, 'en', '2')).toBeVisible()
  await write(page, 'en', 'view.checks', 'Audits')
  await expect(changesButton(other, 'en', '2')).toBeVisible()
  await changesButton(other, 'en', '2').click()
  await expect(other.locator('ol ins')).toHaveText(['Audits', 'Numbers'])
  await other.close()
})
