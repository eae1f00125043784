import type { Period } from './observation'
import { SUBJECT } from './subject'

/** The first day of the intervention, from which `since_start` periods and years are counted. */
export const START = SUBJECT.start

const FIRST_YEAR = Number(START.slice(0, 4))
/** The day and month on which years of the intervention begin. */
const ANNIVERSARY = START.slice(4)

/** Whether two such years share the day on which one ends and the next begins. */
export const SHARES_DAY = SUBJECT.yearsShareDay

/**
 * Intervention year `n` (1 = 30 September 2015 to 30 September 2016), as SNHR counts it in its
 * annual reports.
 */
export function interventionYear(n: number): Period {
  return {
    start: `${String(FIRST_YEAR + n - 1)}${ANNIVERSARY}`,
    end: shifted(`${String(FIRST_YEAR + n)}${ANNIVERSARY}`, -1),
    kind: 'intervention_year',
  }
}

/** Whether a number is that of a calendar year, 2015 or later, and not of an intervention year. */
export function isCalendarYear(year: number): boolean {
  return year >= FIRST_YEAR
}

/** The days of a year of either kind. */
export function daysOfYear(year: number): Period {
  if (!isCalendarYear(year)) return interventionYear(year)
  return { start: `${String(year)}-01-01`, end: `${String(year)}-12-31`, kind: 'calendar_year' }
}

/**
 * Years of the intervention as the fewest periods without a gap, in order. Calendar years are
 * counted apart from one another, so each of them is a period by itself.
 */
export function runsOfYears(years: readonly number[]): readonly Period[] {
  const ordered = [...new Set(years)].sort((a, b) => a - b)
  return ordered.reduce<readonly Period[]>((runs, year) => {
    const next = daysOfYear(year)
    const last = runs.at(-1)
    if (last?.kind !== 'intervention_year' || dayOn(last) !== next.start) return [...runs, next]
    return [...runs.slice(0, -1), { ...last, end: next.end }]
  }, [])
}

/**
 * The intervention years that a period consists of, without rest. Null when it does not begin and
 * end on a 30 September: then it is a period of its own kind that no years add up to.
 */
export function wholeYears(period: Period): readonly number[] | null {
  const from = anniversary(period.start)
  const to = period.end === null ? null : anniversary(dayOn(period))
  if (from === null || to === null || to <= from) return null
  return Array.from({ length: to - from }, (_, i) => from + i + 1)
}

/** How many intervention years have ended by a date; 0 before 30 September 2016. */
export function yearsEndedBy(date: string): number {
  return Math.max(0, yearAt(shifted(date, 1)) - 1)
}

/** Same days. The kind is how a source speaks of them and makes no difference. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end
}

/**
 * Whether all of one period surely lies in the other. A period without a known end lies in none, and
 * one that begins or ends on a 30 September between years is not all in a year that shares that day.
 */
export function isWithinPeriod(inner: Period, outer: Period): boolean {
  if (inner.end === null || outer.end === null) return false
  if (inner.start < outer.start || inner.end > outer.end) return false
  if (!SHARES_DAY || wholeYears(outer) === null || wholeYears(inner) !== null) return true
  return (inner.start > outer.start || outer.start === START) && inner.end < outer.end
}

/**
 * Whether a period begins after the date to which a report counts, a day, a month or a year: the report
 * could not count it. A year of the intervention begins on the day on which the one before it ends.
 */
export function beginsAfter(period: Period, asOf: string): boolean {
  const start = period.start.slice(0, asOf.length)
  return start > asOf || (SHARES_DAY && period.start === asOf && wholeYears(period) !== null)
}

/**
 * Whether a period has days in any of the years, whole or in part. Years of the intervention share
 * the 30 September between them: what begins or ends on it is in one of them alone.
 */
export function isInYears({ start, end }: Period, years: readonly number[]): boolean {
  return years.some((year) => {
    const days = daysOfYear(year)
    const [last, from, to] = [end ?? start, days.start, days.end ?? '']
    const isOwnDay = !SHARES_DAY || isCalendarYear(year) || start === last
    return isOwnDay ? start <= to && last >= from : start < to && last > from
  })
}

/** The year of the intervention that a day is in; what two years share is in the later. */
export function yearAt(date: string): number {
  return Number(date.slice(0, 4)) - FIRST_YEAR + (date.slice(4) >= ANNIVERSARY ? 1 : 0)
}

/** The day on which a year begins that follows on a period. */
function dayOn({ end }: Period): string {
  return shifted(end ?? '', 1)
}

/** Some days later, from the last day of a year to the first of the next: none where they share it. */
function shifted(date: string, days: 1 | -1): string {
  if (SHARES_DAY) return date
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** 0 for 2015-09-30, 1 for 2016-09-30 and so on; null for any other day. */
function anniversary(date: string): number | null {
  return date.endsWith(ANNIVERSARY) && date >= START ? Number(date.slice(0, 4)) - FIRST_YEAR : null
}
