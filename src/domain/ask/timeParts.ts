import { bitsFor, unionOf } from './bitmask'
import type { Period } from '../data/observation'
import { interventionYear, samePeriod, SHARES_DAY, START, wholeYears } from '../data/period'

/** The time of a period as bits; null where nobody knows which days it has. */
type TimeBits = (period: Period) => number | null

/** From, and up to but without; in days. */
type Interval = readonly [number, number]

/** In milliseconds. */
const DAY = 86_400_000

/**
 * Cuts the time of one report wherever its span, its years or the period of a figure begins or ends.
 * Both days of a period are in it. Only years share a day, the 30 September between them: which of
 * the two holds what happened on it nobody says, so each has a half. Whether another period that
 * begins or ends on it has the other half too is not known either: then a quarter is left apart.
 * A period without a known end lies in nothing, and nothing lies in it.
 */
export function timeParts(
  span: Period,
  years: readonly number[],
  periods: readonly Period[],
): TimeBits {
  // Very many figures are about few times.
  const distinct = new Map(periods.map((period) => [keyOf(period), period])).values()
  const dated = [span, ...years.map(interventionYear), ...distinct].filter(
    ({ end }) => end !== null,
  )
  const last = Math.max(...dated.map(({ end }) => dayOf(end ?? '')))
  const ofYears = dated.filter((period) => wholeYears(period) !== null)
  // What nothing comes before or after is shared with no other year.
  const shared = new Set(
    ofYears
      .flatMap(({ start, end }) => [start, end ?? ''])
      .filter((day) => SHARES_DAY && day !== START)
      .map(dayOf)
      .filter((day) => day < last),
  )
  const intervals = dated.map((period) => intervalOf(period, shared))
  const cuts = new Set(intervals.flat())
  const parts = [...cuts]
    .sort((a, b) => a - b)
    .filter((cut) => intervals.some((interval) => holds(interval, cut)))
  const [endless = 0, ...bits] = bitsFor(parts.length + 1, 'time')
  const known = new Map<string, number | null>()
  const bitsOf = (period: Period) => {
    if (period.end === null) return samePeriod(period, span) ? endless : null
    const interval = intervalOf(period, shared)
    // The days of another report may lie across its parts.
    if (!interval.every((cut) => cuts.has(cut))) return null
    return unionOf(bits.filter((_, i) => holds(interval, parts[i] ?? Infinity)))
  }
  return (period) => {
    const key = keyOf(period)
    const before = known.get(key)
    if (before !== undefined) return before
    const own = bitsOf(period)
    known.set(key, own)
    return own
  }
}

function keyOf({ start, end }: Period): string {
  return `${start} ${end ?? ''}`
}

function intervalOf(period: Period, shared: ReadonlySet<number>): Interval {
  const [from, to] = [dayOf(period.start), dayOf(period.end ?? '')]
  const isOfYears = wholeYears(period) !== null
  // The one day is all of it.
  if (from === to) return [from, to + 1]
  return [
    shared.has(from) ? from + (isOfYears ? 1 / 2 : 1 / 4) : from,
    shared.has(to) ? to + (isOfYears ? 1 / 2 : 3 / 4) : to + 1,
  ]
}

function holds([from, to]: Interval, part: number): boolean {
  return from <= part && part < to
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY
}
