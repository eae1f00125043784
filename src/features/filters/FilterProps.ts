import type { FILTERS, Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { everythingIn } from '../../i18n/phrases/question/everythingIn'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import { reportChosen } from '../../i18n/phrases/report/reportOption'
import type { Words } from '../../i18n/Words'

/** The report and the four filters. */
export type Group = 'report' | (typeof FILTERS)[number]

export interface FilterProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  /** The codes that each filter offers under the chosen report. */
  readonly options: Readonly<
    Record<'years' | 'governorates' | 'victims' | 'attacks', readonly string[]>
  >
}

/** What a filter is set to, in a few words: its two first choices, a count, or everything. */
export function chosenWords(
  words: Words,
  table: FigureTable,
  selection: Selection,
  group: Group,
): string {
  if (group === 'report') return reportChosen(words, table, selection)
  const codes = selection[group].map(String)
  if (codes.length === 0) return everythingIn(words, table, selection, group)
  if (codes.length > 2) return words.t('filter.several', { count: codes.length })
  return words.list(codes.map((code) => optionLabel(words, table.vocabulary, group, code)))
}
