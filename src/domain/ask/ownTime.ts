import { isKnown } from './answer'
import { ask } from './ask'
import { isCount } from './contained'
import { matches } from './facets'
import type { Figure } from '../data/figure'
import { codesIn } from '../data/observation'
import { isInYears, samePeriod, wholeYears } from '../data/period'
import type { Question } from './selection'
import type { FigureTable } from '../data/table'

/**
 * What the report of a question gives, under its filters, for days of their own: neither its whole
 * time nor years, but days that are in the time asked for. Only where it gives no number for all of
 * that time; what a text counts from 30 September 2015 to a few days earlier is no other count. With `latest` as the basis each report counts its own time, and there is none.
 */
export function figuresOfOwnTime(table: FigureTable, question: Question): readonly Figure[] {
  const report = table.reports.get(question.report)
  // Nor is there any of incidents, which are counted into whole times and years.
  if (!report || report.report.counted || question.basis === 'latest') return []
  const always = { ...question, years: [] }
  const isGiven = (of: Question, { governorate, victim, attack }: Figure['cell']) =>
    isKnown(
      ask(table, {
        ...of,
        governorates: codesIn(governorate),
        victims: codesIn(victim),
        attacks: codesIn(attack),
      }),
    )
  return report.figures.filter(({ cell }) => {
    const { period, measure } = cell
    return (
      measure === question.measure &&
      isCount(cell) &&
      !samePeriod(period, report.span) &&
      wholeYears(period) === null &&
      (question.years.length === 0 || isInYears(period, question.years)) &&
      matches(table.vocabulary, cell, always) &&
      !isGiven(period.kind === 'since_start' ? always : question, cell)
    )
  })
}
