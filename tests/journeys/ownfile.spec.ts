// A file of the reader's own: read on the page, shown as theirs, and asked for nowhere.
import { readFile } from 'node:fs/promises'
import own from '../../src/i18n/messages/ownFile.en.json' with { type: 'json' }
import ownAr from '../../src/i18n/messages/ownFile.ar.json' with { type: 'json' }
import { expect, headline, names, open, panel, row, takeAway, test, texts } from './journey'
import { generatedIncidents, incidentFile } from '../fixtures/generatedIncidents'
import { readCsvFile } from '../fixtures/readExport'

const HEAD =
  'measure,unit,period_start,period_end,period_kind,governorate,victim,attack,value,qualifier,attribution'
const TOTAL = 'killed,persons,2015-09-30,2021-09-30,since_start,_T,_T,_T,7123,at_least,russian'
const GOOD = [
  HEAD,
  TOTAL,
  TOTAL.replace('_T,_T,_T,7123', '_T,children,_T,2111'),
  TOTAL.replace('_T,_T,_T,7123', 'Halab,_T,_T,3000'),
].join('\n')
const BROKEN = [HEAD, TOTAL.replace('7123', '"7,123"'), TOTAL.replace('2021-09', '2021-02')].join(
  '\n',
)
const OURS = /SNHR|Syrian Network|الشبكة السورية|texts consulted|رُوجعت/iu

test('a file of one’s own is shown as one’s own, and nothing is asked for', async ({ page }) => {
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  })
  await open(page, 'en')
  await page.getByRole('button', { name: texts.en.end.ownFile }).click()
  const dialog = page.getByRole('dialog', { name: own.ownFile.heading })
  const field = dialog.getByLabel(own.ownFile.choose)
  await expect(field).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await field.setInputFiles(file('broken.csv', BROKEN))
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^Line 2, Value: “7,123” could be thousands/,
    /^Line 3, Period end: “2021-02-30” is no day/,
  ])
  await expect(headline(page)).toContainText('6,859')

  await field.setInputFiles(file('mine.csv', GOOD))
  await expect(dialog).toBeHidden()
  const bar = page.getByRole('complementary', { name: own.ownFile.bar.label })
  await expect(bar).toContainText('mine.csv')
  await expect(headline(page)).toContainText('7,123')
  const main = page.getByRole('main')
  await expect(main).toContainText('Your file, mine.csv')
  await expect(row(panel(page, 'en', 'byGovernorate'), 'Aleppo')).toContainText('3,000')
  expect(await main.innerText()).not.toMatch(OURS)
  expect(await page.title()).not.toMatch(OURS)

  const victims = panel(page, 'en', 'byVictim')
  await takeAway(victims, 'en', 'data')
  const coming = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'CSV' }).click()
  const text = String(await readFile(await (await coming).path()))
  expect(text).not.toMatch(OURS)
  expect(text).not.toContain('http')
  const saved = readCsvFile(text)
  expect(saved.map(({ value }) => value)).toContain('2111')
  expect(saved.every(({ data_version: from }) => from === 'mine.csv')).toBe(true)
  await page.keyboard.press('Escape')
  await takeAway(victims, 'en', 'link')
  await expect(page.getByRole('dialog')).toContainText(own.ownFile.share)
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: names.en.switch }).click()
  await expect(bar.or(page.getByText(ownAr.ownFile.bar.close))).toBeVisible()
  for (const view of ['figures', 'reports', 'checks', 'method'] as const) {
    const name = view === 'method' ? ownAr.instead.view.method : texts.ar.view[view]
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await main.innerText()).not.toMatch(OURS)
  }
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('mine')

  await page.getByRole('radio', { name: ownAr.ownFile.bar.publishedName }).check()
  await expect(headline(page)).toContainText('6,859')
  await page.getByRole('button', { name: ownAr.ownFile.bar.close }).click()
  await expect(page.getByRole('radio')).toHaveCount(0)

  // Incidents are counted into figures; no more is asked for once their file is chosen.
  await page.getByRole('button', { name: texts.ar.end.ownFile }).click()
  await expect(page.getByLabel(ownAr.ownFile.choose)).toBeVisible()
  asked.length = 0
  await page
    .getByLabel(ownAr.ownFile.choose)
    .setInputFiles(file('incidents.csv', incidentFile(generatedIncidents(20_000))))
  const { question } = ownAr.ownFile
  await expect(page.getByLabel(question.asOf)).toHaveValue('2020-10-12')
  await page.getByRole('group', { name: question.attribution }).getByRole('radio').first().check()
  await page.getByRole('button', { name: question.count }).click()
  await expect(headline(page)).toContainText('13,348')
  const years = panel(page, 'ar', 'byYear')
  await expect(years.getByRole('button', { name: /2,717/ })).toBeVisible()
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([])

  // Another file takes its place at once: no name stands over the numbers of the one before it.
  await page.getByRole('button', { name: texts.ar.end.ownFile }).click()
  await page.getByLabel(ownAr.ownFile.choose).setInputFiles(file('second.csv', GOOD))
  await expect(page.getByRole('complementary')).toContainText('second.csv')
  await expect(headline(page)).toContainText('7,123')
  await expect(main).toContainText('second.csv')
  await expect(main).not.toContainText('incidents.csv')
})
