import { type Answer, isKnown, reportOf } from './answer'
import { isWithin } from './region'
import type { Question } from './selection'
import type { FigureTable, ReportTable } from '../data/table'
import type { Category } from '../data/vocabulary'

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

/**
 * The rows that are no wholes of the others, though by their names they should be: a part of them
 * is of another report and larger, or counts on to a later date. None where all are of one report.
 */
export function outgrown<R extends { readonly code: string; readonly answer: Answer }>(
  table: FigureTable,
  { years }: Question,
  rows: readonly R[],
  list: readonly Category[],
): readonly R[] {
  const dateOf = (answer: Answer) => table.reports.get(reportOf(answer) ?? '')?.report.asOf ?? ''
  const known = rows.filter(({ answer }) => isKnown(answer))
  const outgrows = (part: Answer, whole: Answer) =>
    isKnown(part) &&
    isKnown(whole) &&
    reportOf(part) !== reportOf(whole) &&
    (part.value > whole.value || (years.length === 0 && dateOf(part) > dateOf(whole)))
  return known.filter((whole) =>
    known.some(
      (part) =>
        part !== whole &&
        isWithin(part.code, whole.code, list) &&
        outgrows(part.answer, whole.answer),
    ),
  )
}
