import { COUNTED } from '../data/subject'
import { questionOf } from '../ask/selection'
import { isKnown } from '../ask/answer'
import {
  fromStart,
  isReported,
  type ReportAnswer,
  type Undated,
  undatedIn,
} from '../reports/reported'
import type { FigureTable } from '../data/table'
import { askRow, type PanelDefinition, type PanelRow } from './panel'

/**
 * The total as each report gave it: first to a day that no text states, then by date, those that give
 * none among them. Reports revise one
 * another, so the difference between two of them counts nothing. The filter by year does not apply.
 */
export const totalOverTime: PanelDefinition = {
  measure: COUNTED,
  ofEachReport: true,
  read: (table, selection) => {
    const question = { ...questionOf(selection, COUNTED), years: [], basis: 'report' as const }
    const undated = undatedIn(table, question)
    const rows = [...undated, ...fromStart(table)].map(({ report }) =>
      askRow(table, report.id, { ...question, report: report.id }),
    )
    return { lists: [{ id: 'all', by: 'report', rows }] }
  },
}

/** The rows with their reports: those that give a number, to a known day or none, and the others. */
export function reportsOf(table: FigureTable, rows: readonly PanelRow[]) {
  const answerOf = (id: string) => rows.find((row) => row.id === id)?.answer
  const dated = fromStart(table).flatMap(({ report, asOf }): readonly ReportAnswer[] => {
    const answer = answerOf(report.id)
    return answer ? [{ report, asOf, answer }] : []
  })
  const undated = rows.flatMap(({ id, answer }): readonly Undated[] => {
    const own = table.reports.get(id)
    return own?.span.end === null && isKnown(answer) ? [{ report: own.report, answer }] : []
  })
  return {
    totals: dated.filter(isReported),
    undated,
    withoutTotal: dated.filter((one) => !isReported(one)),
  }
}
