import { runsOfYears } from '../../domain/data/period'
import type { Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import type { Words } from '../Words'

/** The time a question asks about: that of the report, or of the chosen years, without their gaps. */
export function questionPeriod(
  words: Words,
  table: FigureTable,
  { report, years }: Selection,
  length: 'long' | 'short' = 'long',
): string {
  const span = table.reports.get(report)?.span
  if (years.length === 0) return span ? words.period(span, length) : ''
  return words.list(runsOfYears(years).map((run) => words.period(run, length)))
}
