import { FILTERS, type Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { optionLabel } from '../../i18n/phrases/optionLabel'
import type { Words } from '../../i18n/Words'

interface Asked {
  readonly table: FigureTable
  readonly selection: Selection
  readonly query: string
  readonly onlyReport: boolean
}

/** What narrows the rows, each in words; empty where nothing does. */
export function askedFor(
  words: Words,
  { table, selection, query, onlyReport }: Asked,
): readonly string[] {
  const report = table.reports.get(selection.report)?.report
  const chosen = FILTERS.flatMap((filter) =>
    selection[filter].map((code) => optionLabel(words, table.vocabulary, filter, String(code))),
  )
  return [
    ...(query.trim() === '' ? [] : [words.t('figuresView.emptySearch', { query: query.trim() })]),
    ...chosen,
    ...(onlyReport && report ? [words.report(report)] : []),
  ]
}
