import { FILTERS, type Selection } from '../../domain/ask/selection'
import type { Box } from '../../domain/data/boxes'
import type { FigureTable } from '../../domain/data/table'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import type { Words } from '../../i18n/Words'
import { TOTAL } from '../../domain/data/observation'
import { isCalendarYear } from '../../domain/data/period'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { capitalised } from '../../i18n/format/casing'

interface Asked {
  readonly table: FigureTable
  readonly selection: Selection
  readonly query: string
  readonly onlyReport: boolean
  readonly box: Box | null
}

/** What narrows the rows, each in words; empty where nothing does. */
export function askedFor(
  words: Words,
  { table, selection, query, onlyReport, box }: Asked,
): readonly string[] {
  const report = table.reports.get(selection.report)?.report
  const chosen = FILTERS.flatMap((filter) =>
    selection[filter].map((code) => optionLabel(words, table.vocabulary, filter, String(code))),
  )
  return [
    ...(query.trim() === '' ? [] : [words.t('figuresView.emptySearch', { query: query.trim() })]),
    ...chosen,
    ...(box ? [boxWords(words, table.vocabulary, box)] : []),
    ...(onlyReport && report ? [words.report(report)] : []),
  ]
}

/** A place as the name of a row: "Aleppo", "All of Syria", "Any place". */
export function placeOfBox(words: Words, vocabulary: Vocabulary, place: Box['place']): string {
  if (place === null) return words.t('figuresView.boxes.anyPlace')
  if (place === TOTAL) return words.t('filter.all.governorates')
  return capitalised(optionLabel(words, vocabulary, 'governorates', place))
}

/** A year inside a line: "year 3", "2018", "any time". */
export function yearOfBox({ t, date }: Words, year: Box['year']): string {
  if (year === null) return t('figuresView.boxes.anyTimeInside')
  return isCalendarYear(year) ? date(String(year)) : t('figuresView.boxes.year', { n: year })
}

/** What a box narrows the rows to, in words; what it leaves open is not named. */
export function boxWords(words: Words, vocabulary: Vocabulary, { place, year }: Box): string {
  if (place === null) return capitalised(yearOfBox(words, year))
  const first = placeOfBox(words, vocabulary, place)
  return year === null ? first : words.t('pair', { first, second: yearOfBox(words, year) })
}
