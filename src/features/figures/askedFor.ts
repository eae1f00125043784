import { FILTERS, type Selection } from '../../domain/ask/selection'
import type { Box } from '../../domain/data/boxes'
import type { FigureTable } from '../../domain/data/table'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import type { Words } from '../../i18n/Words'
import { boxWords } from './boxWords'

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
