import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

import { assemble } from '../../src/dataset/assemble'
import type { Resource, Texts } from '../../src/dataset/assemble'
import { DatasetError } from '../../src/dataset/Dataset'
import { ask } from '../../src/domain/ask/ask'
import { EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import { shippedTexts } from '../fixtures/shippedTable'

const shipped = shippedTexts()

describe('the shipped files', () => {
  const table = assemble(shipped)
  const reports = [...table.reports.values()]

  it('become figures and doubts that hold each of the 974 observations exactly once', () => {
    const placed = reports.flatMap(({ figures, doubts }) => [
      ...figures.flatMap((figure) => [...figure.observations, ...figure.rejected]),
      ...doubts.flatMap((doubt) => doubt.observations),
    ])
    expect(placed).toHaveLength(974)
    expect(new Set(placed.map(({ id }) => id)).size).toBe(974)
    const lines = shipped.observations.trim().split('\n').slice(1)
    expect(placed.map(({ id }) => id).sort()).toEqual(
      lines.map((line) => line.slice(0, line.indexOf(','))).sort(),
    )
  })

  it('keep each observation with the report that it belongs to', () => {
    for (const { report, figures, doubts } of reports) {
      expect([...figures, ...doubts].every((item) => item.report === report.id)).toBe(true)
    }
    expect(reports.filter(({ figures }) => figures.length > 0).length).toBeGreaterThan(30)
  })

  it('bring the code lists in the order of their files', () => {
    const { vocabulary } = table
    expect(vocabulary.reports).toHaveLength(111)
    expect(vocabulary.sources).toHaveLength(228)
    expect(vocabulary.governorates.map(({ code }) => code).slice(0, 2)).toEqual(['SY-DI', 'SY-HL'])
    expect(vocabulary.zones).toMatchObject([
      { code: 'zone:north_west' },
      { code: 'zone:eastern_aleppo', governorates: ['SY-HL'], whole: [] },
      { code: 'zone:eastern_ghouta', governorates: ['SY-RD'], whole: [] },
      { code: 'zone:jabal_zawiya', governorates: ['SY-ID'], whole: [] },
    ])
    expect(vocabulary.reasons.get('transposed_digits')?.en).toBeTruthy()
    expect(vocabulary.sources.find(({ id }) => id === 'syria-tv-2020-09')).toMatchObject({
      publisher: { code: 'syria-tv' },
      url: null,
    })
  })

  it('read an unknown last day as none', () => {
    const report = table.reports.get('snhr-undated-2015-11')
    expect(report?.figures.map(({ cell }) => cell.period.end)).toContain(null)
  })
})

describe('a damaged file', () => {
  const cases: readonly (readonly [string, Resource, (text: string) => string, RegExp])[] = [
    ['a value that is no number', 'observations', cell('value', '6,859'), /row 1/],
    ['a value below zero', 'observations', cell('value', '-1'), /row 1/],
    ['a value with decimals', 'observations', cell('value', '1.5'), /row 1/],
    ['an empty value', 'observations', cell('value', ''), /row 1/],
    ['a day that is none', 'observations', cell('period_start', '30.9.2015'), /row 1/],
    ['a qualifier of its own', 'observations', cell('qualifier', 'at least'), /row 1/],
    ['a reading of its own', 'observations', cell('reading', 'maybe'), /row 1/],
    ['a reason of its own', 'observations', cell('reason', 'tired'), /unknown code/],
    ['an attribution of its own', 'observations', cell('attribution', 'us'), /unknown code/],
    ['an end both known and not', 'observations', cell('period_end_known', 'true'), /row 1/],
    ['an unknown report', 'observations', cell('report', 'snhr-annual-99'), /unknown code/],
    ['an unknown source', 'observations', cell('source', 'nobody'), /unknown code/],
    ['an unknown governorate', 'observations', cell('governorate', 'SY-XX'), /unknown code/],
    ['half a pair unknown', 'observations', cell('governorate', 'SY-HL+SY-XX'), /unknown code/],
    ['an unknown victim category', 'observations', cell('victim', 'people'), /unknown code/],
    ['an unknown attack type', 'observations', cell('attack', 'toString'), /unknown code/],
    ['a row cut short', 'observations', (text) => `${text.trim()}\no9999,snhr-annual-05\n`, /row/],
    ['a quote left open', 'observations', (text) => `${text.trim()}\n"o9999,\n`, /row/],
    ['two accepted values in one cell', 'observations', contradicted, /two values in one cell/],
    ['an end before its start', 'observations', ended, /row 18: it ends before it starts/],
    ['a share over all', 'observations', share('101'), /row 192: a share over 100 percent/],
    ['a rank of nought', 'observations', rank('0'), /row 479: a rank below the first/],
    [
      'ranks that the numbers contradict',
      'observations',
      (text) => valued('o0481', '1', valued('o0480', '2', text)),
      /o0481 ranks SY-ID above SY-HL, but o\d+ is less than o\d+/,
    ],
    ['a publisher unknown', 'sources', cell('publisher', 'nobody'), /unknown publisher/],
    ['a publisher of an unknown kind', 'publishers', cell('kind', 'x'), /unknown kind/],
    ['a series of its own', 'reports', cell('series', 'weekly'), /row 1/],
    ['a report of another kind', 'reports', cell('kind', 'daily'), /row 1/],
    ['a label missing', 'governorates', cell('label_ar', ''), /row 1/],
    ['a place that is no place in the grid', 'governorates', cell('tile_row', 'x'), /row 1/],
    ['a classification of its own', 'victims', cell('classification', 'other'), /row 1/],
    [
      'a number that no double can hold',
      'observations',
      cell('value', '9007199254740993'),
      /row 1/,
    ],
    ['a number of twelve digits', 'observations', cell('value', '123456789012'), /row 1/],
    ['a label without end', 'governorates', cell('label_en', 'x '.repeat(50_000)), /row 1/],
    ['a word without end', 'governorates', cell('label_ar', 'ا'.repeat(25)), /row 1/],
    ['a day that no calendar has', 'observations', cell('period_start', '2016-02-31'), /row 1/],
    ['a report of a day that there is not', 'reports', cell('as_of', '2016-13'), /row 1/],
    ['an address that would run', 'sources', cell('url', 'javascript:alert(1)'), /row 1/],
    ['an address of another kind', 'sources', cell('url', 'data:text/html,x'), /row 1/],
    [
      'one column twice',
      'observations',
      (text) => twice(text, 'value'),
      /column value stands twice/,
    ],
    ['one id twice', 'observations', (text) => `${text}${another(text)}`, /o0001 stands twice/],
    ['one source twice', 'sources', (text) => `${text}${another(text)}`, /stands twice/],
    ['one code twice', 'victims', (text) => `${text}${another(text)}`, /stands twice/],
    ['a column missing', 'attacks', (text) => text.replace('label_en', 'label'), /row 1/],
  ]

  it.each(cases)('with %s is refused by its name', (_, resource, damage, detail) => {
    const damaged = damage(shipped[resource])
    expect(damaged).not.toBe(shipped[resource])
    const error = refusalOf({ ...shipped, [resource]: damaged })
    expect(error).toMatchObject({ reason: 'damaged', file: `${resource}.csv` })
    expect(error.message).toMatch(detail)
  })

  it('is not made of a rejected share over all: a source may misprint it', () => {
    const text = changed(shipped.observations, 'o0192', {
      value: '900',
      reading: 'rejected',
      reason: 'contradicted',
    })
    expect(() => assemble({ ...shipped, observations: text })).not.toThrow()
  })

  it('is not made of a rejected second value: that is what rejecting is for', () => {
    const rejected = contradicted(shipped.observations).replace(
      /accepted,,russian\n$/,
      'rejected,contradicted,russian\n',
    )
    expect(rejected).toMatch(/rejected,contradicted,russian\n$/)
    const table = assemble({ ...shipped, observations: rejected })
    expect(ask(table, questionOf(EVERYTHING, 'killed'))).toMatchObject({ value: 6859 })
  })
})

/** Puts a text into a column of the first row. */
function cell(column: string, text: string): (csv: string) => string {
  return (csv) => {
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
    if (data[0]?.[column] === undefined) throw new Error(`There is no column ${column}`)
    return Papa.unparse([{ ...data[0], [column]: text }, ...data.slice(1)])
  }
}

/** A column once more, at the end, with values of its own. */
function twice(csv: string, column: string): string {
  const [head = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data
  return Papa.unparse([[...head, column], ...rows.map((row) => [...row, '1'])])
}

/** The first row once more, with another text in its last column. */
function another(csv: string): string {
  const first = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data[1] ?? []
  const last = first.at(-1) === 'russian' ? 'suspected' : (first.at(-1) ?? '')
  return `${Papa.unparse([[...first.slice(0, -1), last]])}\n`
}

/** Another value in the row of an id. */
function valued(id: string, value: string, csv: string): string {
  return changed(csv, id, { value })
}

function share(value: string): (csv: string) => string {
  return (csv) => valued('o0192', value, csv)
}

function rank(value: string): (csv: string) => string {
  return (csv) => valued('o0479', value, csv)
}

function ended(csv: string): string {
  return changed(csv, 'o0018', { period_end: '2015-09-29' })
}

function changed(csv: string, id: string, change: Readonly<Record<string, string>>): string {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  if (!data.some((row) => row.id === id)) throw new Error(`There is no row ${id}`)
  return Papa.unparse(data.map((row) => (row.id === id ? { ...row, ...change } : row)))
}

/** The fifth report's total once more, with another number. */
function contradicted(csv: string): string {
  const row = csv
    .split('\n')
    .find((line) => line.includes('snhr-annual-05') && line.includes(',_T,_T,_T,6859,'))
  if (row === undefined) throw new Error('There is no total of 6859')
  const again = row.replace(/^o\d+/, 'o9999').replace(',6859,', ',6860,')
  return `${csv.trim()}\n${again.replace(/accepted,.*$/, 'accepted,,russian')}\n`
}

function refusalOf(texts: Texts): DatasetError {
  try {
    assemble(texts)
  } catch (error) {
    if (error instanceof DatasetError) return error
    throw error
  }
  throw new Error('The files were accepted')
}
