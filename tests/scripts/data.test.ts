import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'

import { datasetOf } from '../../src/dataset/fetchDataset'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { createI18n } from '../../src/i18n/createI18n'
import { wordsOf } from '../../src/i18n/Words'

let root = ''
const path = (name: string) => join(root, 'public/data', name)

// An eleventh report, invented for this test: nobody published it.
const COLUMNS =
  'report,source,measure,unit,period_start,period_end,period_end_known,period_kind,year,governorate,victim,attack,value,qualifier,reading,reason,attribution'
const row = (victim: string, value: string, report = 'snhr-annual-11') =>
  `${report},invented-2026,killed,persons,2015-09-30,2026-09-30,true,since_start,,_T,${victim},_T,${value},at_least,accepted,,russian`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-'))
  cpSync('public/data', join(root, 'public/data'), { recursive: true })
  appendFileSync(path('reports.csv'), 'snhr-annual-11,annual,11,2026-09-30,anniversary,,,\n')
  appendFileSync(path('sources.csv'), 'invented-2026,syria-tv,secondary,ar,2026-09-30,\n')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function data(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ['scripts/data.mjs', ...args, '--root', root], {
    encoding: 'utf8',
    input: 'n\n',
  })
  return { code: run.status, said: run.stdout + run.stderr }
}

function given(name: string, ...rows: readonly string[]): string {
  writeFileSync(join(root, name), [COLUMNS, ...rows, ''].join('\n'))
  return join(root, name)
}

it('an eleventh report is added in one step, and named in both languages from its number', async () => {
  const cells = [COLUMNS, row('_T', '7001'), row('children', '2070')].map((line) =>
    line.split(',').map((value) => ({ value })),
  )
  const book = join(root, 'rows.xlsx')
  await writeXlsxFile(cells).toFile(book)
  const { code, said } = data('add', book, '--yes')
  expect(said).toMatch(/^o0975 snhr-annual-11 killed persons .* = 7001: new$/mu)
  expect(said).toMatch(/^o0976 .* = 2070: new$/mu)
  expect(code).toBe(0)
  expect(data().said).toContain('up to date')

  const { table } = await datasetOf((file) => Promise.resolve(readFileSync(path(file), 'utf8')))
  const { report } = table.reports.get('snhr-annual-11')!
  for (const [language, messages, name] of [
    ['en', en, 'eleventh annual report'],
    ['ar', ar, 'التقرير السنوي الحادي عشر'],
  ] as const) {
    const words = wordsOf(createI18n(language, messages).getFixedT(language), language)
    expect(words.report(report)).toBe(name)
    expect(words.report({ ...report, number: 21 })).toContain('21')
  }
})

it('says what a row means beside the numbers there are, and writes nothing without a yes', () => {
  const fifth = (value: string) =>
    row('_T', value, 'snhr-annual-05').replace('2026-09-30', '2020-09-30')
  const before = readFileSync(path('observations.csv'), 'utf8')
  const { code, said } = data('add', given('rows.csv', row('_T', '7001'), fifth('6859')))
  expect(said).toMatch(/^o0976 .* = 6859: confirms o0\d+ \(6859, snhr-annual-05\)/mu)
  expect(said).toContain('Nothing was written')
  expect(code).toBe(1)
  expect(readFileSync(path('observations.csv'), 'utf8')).toBe(before)
})

it('refuses what contradicts its own report, and names every fault by its row', () => {
  const wrong = row('_T', '6589', 'snhr-annual-05').replace('2026-09-30', '2020-09-30')
  const { code, said } = data('add', given('rows.csv', row('_T', '7001'), wrong), '--yes')
  expect(said).toMatch(/= 6589: contradicts o0\d+ \(6859, snhr-annual-05\)/u)
  expect(said).toContain('6859 and 6589')
  expect(code).toBe(1)
  const strange = data('add', given('rows.csv', row('soldiers', 'many')), '--yes')
  expect(strange.said).toContain('observations row 975, value')
  expect(strange.code).toBe(1)
})
