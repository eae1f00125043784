import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile, { type Row } from 'write-excel-file/node'
import { expect, test, texts } from './journey'

// Files of texts go out of the desk and come back in under the content policy of the site.

const language = 'en'

const { desk } = texts[language]
const taken = (count: 'one' | 'other') => desk.files[`taken_${count}`].replace('{{count}}', '1')

test(`${language}: a workbook with a large part is taken in, and one too large is refused`, async ({
  page,
}) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await openFiles(page, language)
  await takeIn(page, 'texts.xlsx', await workbook([['view.checks', 'Proofs']]))
  await expect(page.getByText(taken('one'))).toBeVisible()

  const { too_large, broken } = desk.files.unreadable
  await takeIn(page, 'texts.xlsx', zipBomb())
  await expect(page.getByText(too_large)).toBeVisible()
  await takeIn(page, 'texts.xlsx', Buffer.from('no workbook'))
  await expect(page.getByText(broken)).toBeVisible()
  await takeIn(page, 'texts.csv', Buffer.alloc(5_000_000, 'key,en\n'))
  await expect(page.getByText(too_large)).toBeVisible()
  // Each was read apart from the page, and none is still at it.
  expect(workers.filter((url) => url.includes('/assets/readingWorker-'))).toHaveLength(4)
  await expect.poll(() => page.workers()).toEqual([])
})

test('all texts go out as a workbook and come back as they were', async ({ page }) => {
  const { desk } = texts.en
  await openFiles(page, 'en')
  await takeIn(page, 'texts.json', Buffer.from('[{"key":"view.checks","en":"Proofs"}]'))
  await page.getByRole('checkbox', { name: desk.files.all }).check()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'XLSX' }).click(),
  ])
  const content = await readFile(await file.path())
  await page.locator('ol li button').last().click()
  await expect(page.locator('ol li')).toHaveCount(0)
  await takeIn(page, file.suggestedFilename(), content)
  await expect(page.locator('ol li')).toHaveCount(1)
})

/** The part of the desk where files are made and taken in. */
async function openFiles(page: Page, language: 'en' | 'ar'): Promise<void> {
  const { changes } = texts[language].desk
  await page.goto(`/${language}/?mode=translate`)
  await page.getByRole('button', { name: changes.name.replace('{{number}}', '0') }).click()
}

async function takeIn(page: Page, name: string, buffer: Buffer): Promise<void> {
  const mimeType = 'application/octet-stream'
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer })
}

/** Rows with a note that makes the largest part of the workbook more than 512 KB. */
async function workbook(rows: readonly (readonly [key: string, en: string])[]): Promise<Buffer> {
  const note = Array.from({ length: 40 }, (_, i) => `${String(i)} `.repeat(5000))
  const cells = (...values: readonly string[]): Row => values.map((value) => ({ value }))
  const table = [
    cells('key', 'en', ...note.map((_, i) => `note ${String(i)}`)),
    ...rows.map(([key, en]) => cells(key, en, ...note)),
  ]
  const content = await writeXlsxFile(table).toBuffer()
  const parts = Object.values(unzipSync(content)).map((part) => part.length)
  expect(Math.max(...parts)).toBeGreaterThan(524_288)
  return content
}

function zipBomb(): Buffer {
  return Buffer.from(zipSync({ 'xl/workbook.xml': strToU8(' '.repeat(30_000_000)) }, { level: 1 }))
}
