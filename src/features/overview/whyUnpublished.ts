import { type Unpublished, isKnown } from '../../domain/answer'
import { ask } from '../../domain/ask'
import { type Question, activeFilters } from '../../domain/selection'
import type { FigureTable } from '../../domain/table'
import { optionLabel } from '../../i18n/describe'
import type { Words } from '../../i18n/Words'

/** Why there is no number: what was crossed, and whether any other report crosses it. */
export function whyUnpublished(
  { t, list, ...words }: Words,
  table: FigureTable,
  question: Question,
  { reason }: Unpublished,
): string {
  if (reason === 'overlap') return t('why.overlap')
  const filters = activeFilters(question)
  if (filters.length === 0) return t('why.total')
  const elsewhere = [...table.reports.keys()].some((report) =>
    isKnown(ask(table, { ...question, report })),
  )
  if (filters.length === 1) {
    const [filter] = filters
    const codes = filter ? question[filter].map(String) : []
    const labels = codes.map((code) =>
      optionLabel({ t, list, ...words }, table.vocabulary, filter ?? 'years', code),
    )
    return t(elsewhere ? 'why.singleHere' : 'why.single', { choice: list(labels) })
  }
  // The sign is read as "by": year × governorate.
  const crossing = filters.map((filter) => t(`why.names.${filter}`)).join(' × ')
  return t(elsewhere ? 'why.crossedHere' : 'why.crossed', { crossing })
}
