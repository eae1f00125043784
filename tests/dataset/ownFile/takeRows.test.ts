import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Answers, Outcome } from '../../../src/dataset/ownFile/Outcome'
import { readSheets } from '../../../src/dataset/ownFile/readSheets'
import { MOST_OF_REPORT, takeRows } from '../../../src/dataset/ownFile/takeRows'
import { anyText } from '../../fixtures/anyText'
import { shippedTable } from '../../fixtures/shippedTable'

const HEAD =
  'measure,unit,period_start,period_end,period_kind,governorate,victim,attack,value,qualifier,attribution'
const ROW = {
  measure: 'killed',
  unit: 'persons',
  period_start: '2015-09-30',
  period_end: '2021-09-30',
  period_kind: 'since_start',
  governorate: '_T',
  victim: '_T',
  attack: '_T',
  value: '7000',
  qualifier: 'at_least',
  attribution: 'russian',
}

function csv(...rows: readonly Partial<typeof ROW>[]): string {
  return [HEAD, ...rows.map((row) => Object.values({ ...ROW, ...row }).join(','))].join('\n')
}

async function taken(text: string | Uint8Array, answers: Answers = {}): Promise<Outcome> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const sheets = await readSheets(bytes)
  if (typeof sheets === 'string') return { kind: 'unreadable', why: sheets }
  return takeRows(sheets, 'mine.csv', shippedTable.vocabulary, answers)
}

async function toldOf(text: string): Promise<readonly unknown[]> {
  const outcome = await taken(text)
  return outcome.kind === 'faulty'
    ? outcome.faults.map(({ kind, line, column }) => [kind, line, column])
    : [outcome]
}

async function firstOf(text: string | Uint8Array, answers: Answers = {}) {
  const outcome = await taken(text, answers)
  if (outcome.kind !== 'taken') throw new Error(JSON.stringify(outcome))
  return outcome.observations[0]
}

describe('a file of one’s own', () => {
  it('is understood when it is the published one, but for the names of its reports', async () => {
    const outcome = await taken(readFileSync('public/data/observations.csv', 'utf8'))
    expect(outcome.kind === 'faulty' ? outcome.faults : outcome.kind).toBe('taken')
    if (outcome.kind !== 'taken') return
    expect(outcome.observations).toHaveLength(974)
    expect(outcome.reports.some(({ id }) => id.includes('snhr'))).toBe(false)
  })

  it('stands for a report and a source that its rows do not name', async () => {
    const outcome = await taken(csv({}))
    expect(outcome).toMatchObject({
      kind: 'taken',
      reports: [{ id: 'your-file', name: 'mine.csv' }],
      sources: ['mine.csv'],
    })
  })

  it('may have its columns in any order, others between them, and a title above', async () => {
    const shuffled = [
      'Our figures,,',
      'note,Number,measure,unit,from,to,period kind,Governorate,victim category,attack type,wording,attributed to',
      'x,٧٠٠٠,Killed,persons,2015-09-30,2021-09-30,since start,كل سوريا,كل المدنيين,all attacks,ما لا يقل عن,russian',
    ].join('\n')
    expect(await firstOf(shuffled)).toMatchObject({
      value: 7000,
      qualifier: 'at_least',
      cell: { measure: 'killed', governorate: '_T', victim: '_T', attack: '_T' },
    })
    expect(await taken(shuffled)).toMatchObject({ remarks: [{ kind: 'unused', names: ['note'] }] })
  })

  it.each([
    ['SY-DY', 'Deir Ezzor'],
    ['SY-DY', 'ديرالزور'],
    ['SY-ID', 'ادلب'],
    ['SY-ID', 'Idleb'],
    ['SY-ID', 'محافظة إدلب'],
    ['SY-RD', 'Rif Dimashq'],
    ['SY-HA', 'الحسكه'],
    ['SY-DR', "Dar'a"],
    ['SY-HL', 'SY02'],
    ['SY-HL', 'Aleppo Governorate'],
  ])('takes %s for %s', async (code, governorate) => {
    expect(await firstOf(csv({ governorate }))).toMatchObject({ cell: { governorate: code } })
  })

  it.each(['sep=;\r\n', ''])(
    'may have semicolons between its columns, said or not',
    async (said) => {
      expect(await firstOf(said + csv({}).replaceAll(',', ';'))).toMatchObject({ value: 7000 })
    },
  )

  it('may be Excel’s Unicode text', async () => {
    const text = csv({ governorate: 'حلب' }).replaceAll(',', '\t')
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    expect(await firstOf(bytes)).toMatchObject({ cell: { governorate: 'SY-HL' } })
  })

  it.each([
    ['2021-09-30', 'iso'],
    ['30/09/2021', 'a day that no month can be'],
    ['٣٠/٩/٢٠٢١', 'Arabic digits'],
    ['9/30/2021', 'months first, where they must be'],
  ])('reads %s as the day that it is: %s', async (period_end) => {
    const first = await firstOf(csv({ period_end }))
    expect(first?.cell.period.end).toBe('2021-09-30')
  })

  it('asks where a date could be read in both ways, and does as it is told', async () => {
    const text = csv({ period_end: '03/04/2021' })
    expect(await taken(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'dates', value: '03/04/2021' }],
    })
    expect((await firstOf(text, { dates: 'day' }))?.cell.period.end).toBe('2021-04-03')
    expect((await firstOf(text, { dates: 'month' }))?.cell.period.end).toBe('2021-03-04')
  })

  it('asks which column is meant by a name that could be two', async () => {
    const text = csv({}).replace('victim,attack', 'type,attack')
    expect(await taken(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'column:6', value: 'type', options: ['victim', 'attack'] }],
    })
    expect(await firstOf(text, { 'column:6': 'victim' })).toMatchObject({ value: 7000 })
  })

  it('keeps calendar years apart, as tolls are', async () => {
    const year = (n: number) => ({
      period_start: `${String(n)}-01-01`,
      period_end: `${String(n)}-12-31`,
      period_kind: 'calendar_year',
    })
    expect(await taken(csv(year(2017), year(2018)))).toMatchObject({
      reports: [{ id: 'your-file' }, { id: 'your-file-2' }],
    })
    expect(await taken(csv({}, year(2017), year(2018)))).toMatchObject({
      reports: [{ name: 'mine.csv' }, { name: 'mine.csv' }, { name: 'mine.csv' }],
    })
  })

  it.each([
    ['', 'blank'],
    ['-5', 'negative'],
    ['12.5', 'fraction'],
    ['"1,547"', 'separators'],
    ['1.547', 'separators'],
    ['1 547', 'separators'],
    ['١٬٥٤٧', 'separators'],
    ['NaN', 'no_number'],
    ['1e309', 'no_number'],
    ['=1+1', 'no_number'],
    ['12345678901', 'too_large'],
  ])('tells that %j is no count: %s', async (value, kind) => {
    expect(await toldOf(csv({}, { value }))).toEqual([[kind, 3, 'value']])
  })

  it.each([
    ['2021-02-30', 'impossible_date'],
    ['31/31/2021', 'impossible_date'],
    ['1442-09-30', 'hijri'],
    ['30/09/21', 'short_year'],
    ['44469', 'serial'],
    ['autumn', 'no_date'],
    ['2015-01-01', 'ends_before'],
  ])('tells that it does not end on %s: %s', async (period_end, kind) => {
    expect(await toldOf(csv({ period_end }))).toEqual([[kind, 2, 'period_end']])
  })

  it('tells of codes that no list has, each with its line', async () => {
    expect(
      await toldOf(csv({ governorate: 'Allepo' }, { victim: 'cats' }, { measure: '' })),
    ).toEqual([
      ['misspelt', 2, 'governorate'],
      ['unknown_code', 3, 'victim'],
      ['blank', 4, 'measure'],
    ])
  })

  it.each([
    ['Allepo', 'SY-HL'],
    ['Hamma', 'SY-HM'],
    ['حلبب', 'SY-HL'],
    ['Homa', undefined],
    ['Atlantis', undefined],
  ])(
    'offers what %s may be, where that is one place alone, and takes nothing',
    async (governorate, near) => {
      const outcome = await taken(csv({ governorate }))
      expect(outcome.kind === 'faulty' && outcome.faults[0]?.near).toBe(near)
    },
  )

  it('tells of a column that is missing and of one that stands twice', async () => {
    const text = csv({}).replace('victim,attack', 'attack type,attack')
    expect(await toldOf(text)).toEqual([
      ['missing_column', 1, 'victim'],
      ['double_column', 1, 'attack'],
    ])
  })

  it('tells of an id that stands twice, with both lines', async () => {
    const [head, ...rows] = csv({}, { value: '1', governorate: 'SY-HL' }).split('\n')
    const text = [`id,${head ?? ''}`, ...rows.map((row) => `a,${row}`)].join('\n')
    const outcome = await taken(text)
    expect(outcome).toMatchObject({ faults: [{ kind: 'id_twice', line: 3, other: 2 }] })
  })

  it('tells of two values of one cell, and of a rank that numbers contradict', async () => {
    expect(await taken(csv({}, { value: '7001' }))).toMatchObject({
      faults: [{ kind: 'two_values', line: 3, other: 2 }],
    })
    const rank = { unit: 'rank', qualifier: 'exact' }
    expect(
      await toldOf(
        csv(
          { ...rank, governorate: 'SY-HL', value: '2' },
          { ...rank, governorate: 'SY-ID', value: '1' },
          { qualifier: 'exact', governorate: 'SY-HL', value: '900' },
          { qualifier: 'exact', governorate: 'SY-ID', value: '800' },
        ),
      ),
    ).toEqual([['rank_against', 5, 'value']])
  })

  it('tells of what cannot go together', async () => {
    expect(
      await toldOf(
        csv(
          { measure: 'attacks', unit: 'incidents' },
          { victim: '_Z' },
          { unit: 'incidents' },
          { period_start: '2016-01-01' },
          { period_kind: 'month' },
          { unit: 'percent', value: '101' },
        ),
      ),
    ).toEqual([
      ['has_no_victims', 2, 'victim'],
      ['needs_victims', 3, 'victim'],
      ['unit', 4, 'unit'],
      ['not_from_start', 5, 'period_start'],
      ['not_of_kind', 6, 'period_kind'],
      ['share', 7, 'value'],
    ])
  })

  it('tells in which line a quote is opened that nothing closes', async () => {
    const text = csv({}, { governorate: '"SY-HL' }, {})
    expect(await toldOf(text)).toEqual([['unclosed_quote', 3, null]])
  })

  it('counts lines as they stand, where a cell goes over several', async () => {
    const [head = '', row = ''] = csv({}).split('\n')
    const text = `note,${head}\n"two\nlines",${row}\n\nx,${row.replace('7000', 'x')}`
    expect(await toldOf(text)).toEqual([['no_number', 5, 'value']])
  })

  it('keeps hostile text as text, and refuses a word without end', async () => {
    const [head = '', row = ''] = csv({}).split('\n')
    const hostile = '<img src=x onerror=alert(1)>'
    expect(await firstOf(`source,${head}\n${hostile},${row}`)).toMatchObject({ source: hostile })
    expect(await toldOf(`source,${head}\n${'a'.repeat(100)},${row}`)).toEqual([
      ['long', 2, 'source'],
    ])
  })

  it('says the numbers of its rows, or nothing, whatever stands in its cells', async () => {
    const names = Object.keys(ROW) as (keyof typeof ROW)[]
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), anyText, async (name, text) => {
        const outcome = await taken(csv({}, { governorate: 'SY-HL', [name]: quoted(text) }))
        if (outcome.kind === 'taken') {
          expect(outcome.observations.map(({ value }) => value).slice(0, 1)).toEqual([7000])
          expect(outcome.observations.every(({ value }) => Number.isSafeInteger(value))).toBe(true)
        } else if (outcome.kind === 'faulty') {
          expect(outcome.faults.every(({ line }) => line >= 1)).toBe(true)
          expect(outcome.faults.every(({ value }) => value.length <= 80)).toBe(true)
        }
      }),
    )
  })

  it('is refused where one report has more rows than can be asked, or more times', async () => {
    const crossed = shippedTable.vocabulary.governorates.flatMap(({ code: governorate }) =>
      [2016, 2017, 2018, 2019, 2020].flatMap((year) =>
        [
          'children',
          'women',
          'men',
          'medical',
          'media',
          'civil_defence',
          '_T',
          'medical_women',
        ].map((victim) => ({
          ...{ governorate, victim, value: '5', period_kind: 'intervention_year' },
          period_start: `${String(year - 1)}-09-30`,
          period_end: `${String(year)}-09-30`,
        })),
      ),
    )
    expect(crossed.length).toBeGreaterThan(MOST_OF_REPORT)
    expect(await taken(csv(...crossed))).toEqual({ kind: 'unreadable', why: 'too_many_in_report' })
    expect(await taken(csv(...crossed.slice(0, MOST_OF_REPORT)))).toMatchObject({ kind: 'taken' })
    const days = Array.from({ length: 40 }, (_, i) => ({
      period_kind: 'window',
      period_end: new Date(Date.UTC(2015, 9, i + 1)).toISOString().slice(0, 10),
    }))
    expect(await taken(csv(...days))).toEqual({ kind: 'unreadable', why: 'too_many_times' })
    const reports = Array.from(
      { length: 501 },
      (_, i) => `${String(i)},${csv({}).split('\n')[1] ?? ''}`,
    )
    expect(await taken([`report,${HEAD}`, ...reports].join('\n'))).toEqual({
      kind: 'unreadable',
      why: 'too_many_reports',
    })
  })

  it.each([
    ['', 'empty'],
    ['a,b\n1,2', 'no_columns'],
    [HEAD, 'no_rows'],
    ['\u0089PNG', 'picture', 'latin1'],
    ['%PDF-1.7', 'pdf'],
    ['\u00d0\u00cf\u0011\u00e0', 'old_excel', 'latin1'],
    [
      '\u00d0\u00cf\u0011\u00e0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      'password',
      'latin1',
    ],
    ['PK not really', 'broken'],
    ['\u00cd\u00e1\u00c8', 'not_utf8', 'latin1'],
  ] as const)(
    'says of %j why it cannot be read: %s',
    async (text, why, encoding = 'utf8' as never) => {
      expect(await taken(new Uint8Array(Buffer.from(text, encoding)))).toEqual({
        kind: 'unreadable',
        why,
      })
    },
  )
})
