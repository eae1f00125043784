import { runsOfYears } from '../../../domain/data/period'
import { hasCalendarYears, type Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import type { Words } from '../../Words'

/** The time a question asks about: that of the report, or of the chosen years, without their gaps. */
export function questionPeriod(
  words: Words,
  table: FigureTable,
  { report, years }: Selection,
  length: 'long' | 'short' = 'long',
): string {
  const span = table.reports.get(report)?.span
  if (years.length === 0) return span ? words.period(span, length) : ''
  const runs = runsOfYears(years)
  // In few words a calendar year is called by its number.
  return words.list(
    length === 'short' && hasCalendarYears({ years })
      ? runs.map(({ start }) => words.date(start.slice(0, 4)))
      : runs.map((run) => words.period(run, length)),
  )
}
