import { type Answer, isKnown, reportOf } from '../ask/answer'
import { isWithin } from '../ask/region'
import type { FigureTable } from '../data/table'
import type { Category } from '../data/vocabulary'
import type { PanelRow } from './panel'

/**
 * The rows that are no wholes of the others, though by their names they should be: a part of them
 * is of another report and larger, or counts on to a later date. None where all are of one report.
 */
export function omittedTotals(
  table: FigureTable,
  rows: readonly PanelRow[],
  categories: readonly Category[],
): readonly PanelRow[] {
  const dateOf = (answer: Answer) => table.reports.get(reportOf(answer) ?? '')?.report.asOf ?? ''
  const outgrows = (part: PanelRow, whole: PanelRow) =>
    isKnown(part.answer) &&
    isKnown(whole.answer) &&
    reportOf(part.answer) !== reportOf(whole.answer) &&
    (part.answer.value > whole.answer.value ||
      (whole.question.years.length === 0 && dateOf(part.answer) > dateOf(whole.answer)))
  return rows.filter((whole) =>
    rows.some(
      (part) => part !== whole && isWithin(part.id, whole.id, categories) && outgrows(part, whole),
    ),
  )
}
