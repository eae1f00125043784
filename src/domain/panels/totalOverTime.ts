import { questionOf } from '../ask/selection'
import { fromStart, type ReportAnswer } from '../reports/reported'
import type { FigureTable } from '../data/table'
import { askRow, type PanelDefinition, type PanelRow } from './panel'

/**
 * The total as each report gave it, by date, those that give none among them. Reports revise one
 * another, so the difference between two of them counts nothing. The filter by year does not apply.
 */
export const totalOverTime: PanelDefinition = {
  measure: 'killed',
  ofEachReport: true,
  read: (table, selection) => {
    const question = { ...questionOf(selection, 'killed'), years: [], basis: 'report' as const }
    const rows = fromStart(table).map(({ report }) =>
      askRow(table, report.id, { ...question, report: report.id }),
    )
    return { lists: [{ id: 'all', by: 'report', rows }] }
  },
}

/** The rows with their reports. */
export function reportAnswers(
  table: FigureTable,
  rows: readonly PanelRow[],
): readonly ReportAnswer[] {
  return fromStart(table).flatMap(({ report, asOf }) =>
    rows.filter(({ id }) => id === report.id).map(({ answer }) => ({ report, asOf, answer })),
  )
}
