import { compareNumbers, type Entry, textsOf } from '../../domain/data/entry'
import type { FigureTable } from '../../domain/data/table'
import { localeOf } from '../../i18n/language'
import type { Words } from '../../i18n/Words'
import type { Column, Sort } from '../../state/addressState'
import { entryWords } from './entryWords'

/** The next order when a header is pressed: rising, falling, and the order of the data again. */
export function nextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

/**
 * The entries by one column; those that are equal keep the order of the data. Numbers stand by
 * unit, periods and reports by their dates, "read in" by the number of texts, words as the
 * language sorts them.
 */
export function sortEntries(
  entries: readonly Entry[],
  sort: Sort | null,
  table: FigureTable,
  words: Words,
): readonly Entry[] {
  if (sort === null) return entries
  const direction = sort.descending ? -1 : 1
  if (sort.column === 'number') {
    return [...entries].sort((a, b) => compareNumbers(a, b, direction))
  }
  const placeOf = placesIn(entries, sort.column, table, words)
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => (a.place - b.place) * direction)
    .map(({ entry }) => entry)
}

/**
 * A number for what an entry has in a column. Rows share few different words, so these are put in
 * order once and rows are compared by their places.
 */
function placesIn(
  entries: readonly Entry[],
  column: Exclude<Column, 'number'>,
  table: FigureTable,
  words: Words,
): (entry: Entry) => number {
  switch (column) {
    case 'readIn':
      return (entry) => textsOf(entry).length
    case 'report': {
      const order = [...table.reports.keys()]
      return ranked(
        entries,
        ({ report }) => report,
        (a, b) => order.indexOf(a) - order.indexOf(b),
      )
    }
    case 'period':
      // ISO dates; a period without an end goes on the longest.
      return ranked(
        entries,
        ({ cell: { period } }) => `${period.start} ${period.end ?? '~'}`,
        plain,
      )
    case 'measure':
    case 'subject':
    case 'place':
    case 'qualifier':
    case 'note': {
      const { compare } = new Intl.Collator(localeOf(words), { numeric: true })
      return ranked(
        entries,
        remembered((entry) => entryWords(words, table, entry, column), column),
        compare,
      )
    }
  }
}

function ranked(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  compare: (a: string, b: string) => number,
): (entry: Entry) => number {
  const keys = [...new Set(entries.map(keyOf))].sort(compare)
  const places = new Map(keys.map((key, i) => [key, i]))
  return (entry) => places.get(keyOf(entry)) ?? keys.length
}

/** Words are made once for each code, not for each row. */
function remembered(
  textOf: (entry: Entry) => string,
  column: 'measure' | 'subject' | 'place' | 'qualifier' | 'note',
): (entry: Entry) => string {
  const texts = new Map<string, string>()
  return (entry) => {
    const code = codeOf(entry, column)
    const text = texts.get(code) ?? textOf(entry)
    texts.set(code, text)
    return text
  }
}

function codeOf(
  { cell, figure, accepted, rejected }: Entry,
  column: 'measure' | 'subject' | 'place' | 'qualifier' | 'note',
): string {
  switch (column) {
    case 'measure':
      return cell.measure
    case 'subject':
      return `${cell.measure} ${cell.victim} ${cell.attack}`
    case 'place':
      return cell.governorate
    case 'qualifier':
      return figure?.qualifier ?? ''
    case 'note':
      return [...rejected, ...accepted].map(({ reason }) => reason ?? '').join(' ')
  }
}

function plain(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
