import { describe, expect, it } from 'vitest'

import { type Entry, entriesOf, textsOf } from '../../../src/domain/data/entry'
import { COLUMNS, type Column } from '../../../src/state/addressState'
import { entryWords } from '../../../src/features/figures/entryWords'
import { nextSort, sortEntries } from '../../../src/features/figures/sortEntries'
import { createI18n } from '../../../src/i18n/createI18n'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { wordsOf } from '../../../src/i18n/Words'
import { shippedTable as table } from '../../fixtures/shippedTable'

const tongues = {
  en: wordsOf(createI18n('en', en).t, 'en'),
  ar: wordsOf(createI18n('ar', ar).t, 'ar'),
}
const entries = entriesOf(table)
const sorted = (column: Column, descending = false, language: 'en' | 'ar' = 'en') =>
  sortEntries(entries, { column, descending }, table, tongues[language])

describe('a press on the head of a column', () => {
  it('sorts rising, then falling, then as in the data again', () => {
    const first = nextSort(null, 'place')
    expect(first).toEqual({ column: 'place', descending: false })
    const second = nextSort(first, 'place')
    expect(second).toEqual({ column: 'place', descending: true })
    expect(nextSort(second, 'place')).toBeNull()
    expect(nextSort(second, 'number')).toEqual({ column: 'number', descending: false })
    expect(sortEntries(entries, null, table, tongues.en)).toBe(entries)
  })
})

describe.each(COLUMNS)('the order by %s', (column) => {
  it('loses no row, and leaves equal rows in the order of the data', () => {
    const place = new Map(entries.map((entry, i) => [entry.id, i]))
    const said = (entry: Entry) => {
      if (column === 'number') return `${String(entry.figure?.value)} ${entry.cell.unit}`
      if (column === 'readIn') return String(textsOf(entry).length)
      if (column === 'period')
        return JSON.stringify([entry.cell.period.start, entry.cell.period.end])
      if (column === 'report') return entry.report
      return entryWords(tongues.en, table, entry, column)
    }
    for (const descending of [false, true]) {
      const rows = sorted(column, descending)
      expect(new Set(rows).size).toBe(entries.length)
      const unstable = rows.filter((row, i) => {
        const before = rows[i - 1]
        return before && said(before) === said(row) && place.get(before.id)! > place.get(row.id)!
      })
      expect(unstable).toEqual([])
    }
  })
})

describe('the order of the rows', () => {
  it('is the alphabet of the language for words', () => {
    const places = (language: 'en' | 'ar') => [
      ...new Set(
        sorted('place', false, language).map((entry) =>
          entryWords(tongues[language], table, entry, 'place'),
        ),
      ),
    ]
    const english = places('en')
    expect(english.indexOf('Aleppo')).toBeLessThan(english.indexOf('Daraa'))
    const arabic = places('ar')
    expect(arabic.indexOf('إدلب')).toBeLessThan(arabic.indexOf('حلب'))
    expect(arabic.indexOf('حلب')).toBeLessThan(arabic.indexOf('حماة'))
  })

  it('is by date for reports and periods, and by count for texts', () => {
    const reports = sorted('report', true).map(({ report }) => report)
    expect(reports[0]).toBe('snhr-annual-10')
    const starts = sorted('period').map(({ cell }) => cell.period.start)
    expect(starts).toEqual([...starts].sort())
    expect(textsOf(sorted('readIn', true)[0]!).length).toBe(8)
  })
})
