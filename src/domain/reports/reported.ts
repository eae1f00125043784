import { COUNTED } from '../data/subject'
import { type Answer, isKnown, type Known } from '../ask/answer'
import { askKnown } from '../ask/ask'
import type { Figure } from '../data/figure'
import { TOTAL } from '../data/observation'
import { interventionYear, samePeriod } from '../data/period'
import { remembered } from '../data/remembered'
import type { Question } from '../ask/selection'
import type { FigureTable } from '../data/table'
import type { Report } from '../data/vocabulary'

/** What one report says to a question: of the whole time up to its own date, or of the years asked. */
export interface ReportAnswer {
  readonly report: Report
  /** ISO date to which the report counts. */
  readonly asOf: string
  readonly answer: Answer
}

/** A report that gives a number. */
export interface ReportedTotal extends ReportAnswer {
  readonly answer: Known
}

/** Whether a report gives a number. */
export function isReported(one: ReportAnswer): one is ReportedTotal {
  return isKnown(one.answer)
}

/**
 * One question put to every report, by date: where no year is asked for, of the whole time up to
 * the report's own date; else of the same years in each. Reports that have no answer are left out,
 * and so are those that count no time from the start, or to no known day (see `undatedIn`).
 */
export function reported(table: FigureTable, question: Question): readonly ReportedTotal[] {
  return fromStart(table).flatMap(({ report, asOf }) => {
    const answer = askKnown(table, { ...question, basis: 'report', report: report.id })
    return answer ? [{ report, asOf, answer }] : []
  })
}

/**
 * What the newest report prints of the total that an older one is asked for. Null where none is newer,
 * for single years, and for reports that count no time from the start.
 */
export function newerTotal(table: FigureTable, question: Question): ReportedTotal | null {
  const asked = table.reports.get(question.report)
  if (question.basis === 'latest' || question.years.length > 0) return null
  if (asked?.span.kind !== 'since_start') return null
  const newer = fromStart(table).filter(({ asOf }) => asOf > asked.report.asOf)
  for (const { report, asOf } of newer.toReversed()) {
    const answer = askKnown(table, { ...question, report: report.id })
    if (answer?.kind === 'published') return { report, asOf, answer }
  }
  return null
}

/** A number that a report gives for the time from the start to a day that no text states. */
export type Undated = Omit<ReportedTotal, 'asOf'>

/**
 * What has no place on an axis of time, for no text states the last day counted. It is said beside
 * the others: without it they are not all that reports give.
 */
export function undatedIn(table: FigureTable, question: Question): readonly Undated[] {
  return [...table.reports.values()].flatMap(({ report, span }) => {
    if (span.kind !== 'since_start' || span.end !== null) return []
    const answer = askKnown(table, { ...question, basis: 'report', report: report.id })
    return answer ? [{ report, answer }] : []
  })
}

/** One value, and the reports that print it. */
export interface Version {
  readonly figure: Figure
  readonly reports: readonly Report[]
}

/** Everyone killed in one intervention year, as each report counted it, in the reports' order. */
export function versionsOfYear(table: FigureTable, year: number): readonly Version[] {
  const printed = [...table.reports.values()].flatMap(({ report, located }) =>
    located
      .filter(({ figure: { cell } }) => samePeriod(cell.period, interventionYear(year)))
      .filter(({ figure: { cell } }) => cell.measure === COUNTED && cell.unit === 'persons')
      .filter(({ figure: { cell } }) =>
        [cell.governorate, cell.victim, cell.attack].every((c) => c === TOTAL),
      )
      .map(({ figure }) => ({ figure, report })),
  )
  return printed.reduce<Version[]>((versions, { figure, report }) => {
    const same = versions.find((version) => version.figure.value === figure.value)
    if (!same) return [...versions, { figure, reports: [report] }]
    return versions.map((v) => (v === same ? { ...v, reports: [...v.reports, report] } : v))
  }, [])
}

/** The reports that count from the start to a known day, by date. */
export const fromStart = remembered(({ reports }: FigureTable) =>
  [...reports.values()]
    .flatMap(({ report, span }) =>
      span.kind === 'since_start' && span.end !== null ? [{ report, asOf: span.end }] : [],
    )
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf)),
)
