import { type Entry, textsOf } from '../../domain/data/entry'
import type { Observation } from '../../domain/data/observation'
import type { FigureTable } from '../../domain/data/table'
import { periodOfCell, placeOfCell, subjectOfCell } from '../../i18n/phrases/figure/cellLine'
import { reportOption } from '../../i18n/phrases/report/reportOption'
import type { Words } from '../../i18n/Words'
import type { Column } from '../../state/addressState'

/** The columns that hold words; the number is no word. */
type WordColumn = Exclude<Column, 'number'>

/** What a row says in a column, as plain text. */
export function entryWords(
  words: Words,
  table: FigureTable,
  entry: Entry,
  column: WordColumn,
): string {
  const { vocabulary } = table
  switch (column) {
    case 'measure':
      return words.t(`figuresView.measure.${entry.cell.measure}`)
    case 'subject':
      return subjectOfCell(words, vocabulary, entry.cell)
    case 'place':
      return placeOfCell(words, vocabulary, entry.cell)
    case 'period':
      return periodOfCell(words, entry.cell, 'short')
    case 'report': {
      const report = table.reports.get(entry.report)?.report
      return report ? reportOption(words, report) : entry.report
    }
    case 'readIn':
      return publishersOf(words, table, entry).join(', ')
    case 'qualifier':
      return entry.figure ? words.t(`figuresView.qualifier.${entry.figure.qualifier}`) : ''
    case 'note':
      return notedOf(entry)
        .map((observation) => reasonOf(words, table, observation))
        .join(', ')
  }
}

/** What kind of publication the report of a row is: "annual report", "yearly toll". */
export function seriesOf({ t }: Words, { reports }: FigureTable, { report }: Entry): string {
  const series = reports.get(report)?.report.series
  return series ? t(`figuresView.series.${series}`) : ''
}

/** Who printed what is taken, each once. */
export function publishersOf(words: Words, table: FigureTable, entry: Entry): readonly string[] {
  return [...new Set(textsOf(entry).map((text) => publisherOf(words, table, text)))]
}

/** The publisher of a text, by the id of the text. */
export function publisherOf(words: Words, { vocabulary }: FigureTable, text: string): string {
  const source = vocabulary.sources.find(({ id }) => id === text)
  return source ? words.label(source.publisher.label) : text
}

/** The observations that are not plainly taken: misprints, and right numbers with a wrong word. */
export function notedOf({ accepted, rejected }: Entry): readonly Observation[] {
  return [...rejected, ...accepted.filter(({ reason }) => reason !== null)]
}

export function reasonOf(
  words: Words,
  { vocabulary }: FigureTable,
  { reason }: Observation,
): string {
  const label = vocabulary.reasons.get(reason ?? '')
  return label ? words.label(label) : ''
}
