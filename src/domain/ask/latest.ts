import type { Question } from './selection'
import type { FigureTable, ReportTable } from '../data/table'

/**
 * The reports that a question can be put to when each number is to come from the latest that
 * gives it: those that count from the start of the intervention and by the years asked for,
 * the latest first. A report about a shorter time would answer another question.
 */
export function latestFirst(
  { reports }: FigureTable,
  { years: asked }: Pick<Question, 'years'> = { years: [] },
): readonly ReportTable[] {
  return [...reports.values()]
    .filter(({ span, years }) => {
      return span.kind === 'since_start' && asked.every((year) => years.includes(year))
    })
    .sort((a, b) => b.report.asOf.localeCompare(a.report.asOf))
}
