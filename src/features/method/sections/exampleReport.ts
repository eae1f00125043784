import { EVERYTHING } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import type { Words } from '../../../i18n/Words'

/** The name of the report from which the examples of the text are taken. */
export function exampleReport(
  words: Words,
  table: FigureTable,
  id: string = EVERYTHING.report,
): string {
  const report = table.reports.get(id)?.report
  return report ? words.report(report) : ''
}
