import type { Question } from './selection'
import { remembered } from '../data/remembered'
import { isCalendarYear } from '../data/period'
import { countsYears, type FigureTable, type ReportTable } from '../data/table'

/**
 * The reports that a question can be put to when each number is to come from the latest that
 * gives it, the latest first: those that count from the start of the intervention and by the years
 * asked for; of a calendar year, its own tolls. Series are counted apart, so no report of another
 * time takes the place of one of these.
 */
export const latestFirst = remembered(
  (
    { reports }: FigureTable,
    { years: asked }: Pick<Question, 'years'> = { years: [] },
  ): readonly ReportTable[] =>
    [...reports.values()]
      .filter((own) => {
        const isOfTime = asked.some(isCalendarYear) || own.span.kind === 'since_start'
        return isOfTime && countsYears(own, asked)
      })
      .sort((a, b) => b.report.asOf.localeCompare(a.report.asOf)),
  (question) => question?.years.join() ?? '',
)

/** The reports that a question is put to, in the order in which they are asked. */
export function reportsAsked(table: FigureTable, question: Question): readonly ReportTable[] {
  if (question.basis === 'latest') return latestFirst(table, question)
  const own = table.reports.get(question.report)
  return own ? [own] : []
}
