import {
  AFTER,
  type Answer,
  answerOf,
  figuresOf,
  type Known,
  numberBetween,
  OVERLAP,
  reportOf,
  UNPUBLISHED,
  unpublishedIn,
} from './answer'
import { clashesIn } from './limits/clashes'
import type { Figure } from '../data/figure'
import type { Period, Unit } from '../data/observation'
import { latestFirst, reportsAsked } from './latest'
import type { Limits } from './limits/limits'
import { isWithinPeriod, runsOfYears } from '../data/period'
import { figureAt, findReceipt, findSum, type Located, type Receipt, tracksOf } from './receipt'
import type { Region } from './region'
import { remembered } from '../data/remembered'
import type { Question } from './selection'
import { countsYears, type FigureTable, type ReportTable } from '../data/table'
import { limitsOfUnion } from './limits/unionLimits'

/**
 * What the figures of the chosen report say to a question: the number printed for it, or one that
 * follows from printed numbers by adding and taking away, or the limits that they set it, or that
 * none was found. With `latest` as the basis it is the latest report that has an answer, and
 * the answer's figures say which. Figures of different reports are never put together. An unknown
 * report has published nothing.
 */
export function ask(table: FigureTable, question: Question): Answer {
  const known = askKnown(table, question)
  if (known) return known
  if (question.basis === 'latest') return latestLimits(table, question)
  const report = table.reports.get(question.report)
  return report ? limitsIn(report, question) : UNPUBLISHED
}

/**
 * The limits of the latest report that sets any. Of chosen years, one that prints a number of just
 * these goes first, then one that counts by year at all: the whole time alone says little of a year.
 */
function latestLimits(table: FigureTable, question: Question): Answer {
  const answers = latestFirst(table, question).map((report) => limitsIn(report, question))
  const limited = answers.filter(({ kind }) => kind === 'bounded')
  const runs = runsOfYears(question.years)
  const rests = (on: (period: Period) => boolean) =>
    limited.find((answer) => figuresOf(answer).some(({ cell }) => on(cell.period)))
  return (
    rests((period) => runs.some((run) => isWithinPeriod(period, run))) ??
    (runs.length > 0 ? rests(({ kind }) => kind !== 'since_start') : null) ??
    limited[0] ??
    answers.find((answer) => answer !== AFTER) ??
    UNPUBLISHED
  )
}

/** The same where it is a number, printed or calculated; null for limits and for nothing at all. */
export function askKnown(table: FigureTable, question: Question): Known | null {
  for (const report of reportsAsked(table, question)) {
    const known = knownIn(report, question)
    if (known) return known
  }
  return null
}

/** Whether a report prints a number or figures that add up to it: what takes no search for limits. */
export const hasNumber = remembered((report: ReportTable, question: Question): boolean => {
  const region = regionOf(report, question)
  return region !== null && knownAt(report, region) !== null
}, keyOf)

const knownIn = remembered((report: ReportTable, question: Question): Known | null => {
  const region = regionOf(report, question)
  const known = region && knownAt(report, region)
  if (known) return known
  const limits = limitsAt(report, question)
  return limits && numberBetween(limits)
}, keyOf)

/** Where the report gives no number: numbers are for `askKnown` alone to say. */
const limitsIn = remembered((report: ReportTable, question: Question): Answer => {
  const limits = limitsAt(report, question)
  if (limits?.lowest || limits?.highest) return { kind: 'bounded', ...limits }
  const gap = unpublishedIn(report.report, runsOfYears(question.years))
  // Categories overlap in years that the report does not count, too.
  return gap === UNPUBLISHED && isUnion(report, question) ? OVERLAP : gap
}, keyOf)

/** Whether a question takes overlapping categories together, whose numbers are never added. */
export function isUnion({ regions, report }: ReportTable, question: Question): boolean {
  const { counted } = report
  const isTwice = (filter: 'victims' | 'attacks') =>
    counted !== undefined && question[filter].length > 1 && !counted.added.includes(filter)
  return regions.ofQuestion(question)?.union === true || isTwice('victims') || isTwice('attacks')
}

/** What was printed about the same cell in another unit: its rank, or its share in percent. */
export function askInUnit(
  table: FigureTable,
  question: Question,
  unit: Extract<Unit, 'rank' | 'percent'>,
): Figure | null {
  const id = question.basis === 'latest' ? reportOf(ask(table, question)) : question.report
  const report = table.reports.get(id ?? '')
  const region = report?.regions.ofQuestion(question)
  if (!report || !region) return null
  const track = region.track.replace(/\|(persons|incidents)\|/, `|${unit}|`)
  return figureAt(tracksIn(report.located).get(track), region.extent) ?? null
}

/**
 * Asking the same again is common (a chart, its table, its reading), and a report never changes: all
 * that is asked of one report, whatever a question comes to hold; which report is known there.
 */
function keyOf(question: Question): string {
  const { report, basis, ...asked } = question
  return JSON.stringify(Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Null for years that the report does not count by, for what no category holds, and for all parts of a
 * filter together where incidents are in none of them: the number of all would hold these too.
 */
function regionOf(report: ReportTable, question: Question): Region | null {
  if (!countsYears(report, question.years)) return null
  const region = report.regions.ofQuestion(question)
  const isOpen = report.report.counted?.open.some(
    (filter) =>
      question[filter].length > 0 &&
      String(region?.extent) ===
        String(report.regions.ofQuestion({ ...question, [filter]: [] })?.extent),
  )
  return isOpen || region?.extent.includes(0) === true ? null : region
}

/** Reports attribute the displaced differently: what one prints limits nothing. Of incidents nothing is left open. */
function limitsAt(report: ReportTable, question: Question): Limits | null {
  if (question.measure === 'displaced' || report.report.counted) return null
  return limitsOfUnion(report, question, (part) => regionOf(report, part))
}

/**
 * A number printed for just this region, or else one that follows from others; figures that
 * contradict one another have no part in a sum.
 */
export function knownAt(report: ReportTable, region: Region): Known | null {
  const printed = figureAt(tracksIn(report.located).get(region.track), region.extent)
  const receipt = printed ? { plus: [printed], minus: [] } : receiptAt(report, region)
  if (!receipt) return null
  const answer = answerOf(receipt)
  // Less than nothing is no answer ("about" and "at least" leave room for it), nor is nothing, unless
  // it is printed: that nobody is left of a sum is a limit, and would be quoted as "0 killed".
  return answer.kind === 'derived' && answer.value <= 0 ? null : answer
}

function receiptAt(
  { located, report: { counted } }: ReportTable,
  { track, extent }: Region,
): Receipt | null {
  const own = (counted ? tracksIn : firmTracksIn)(located).get(track)
  if (!own) return null
  return counted ? findSum(extent, own, counted.added) : findReceipt(extent, own)
}

const tracksIn = remembered(tracksOf)

/** Without the figures that contradict others. */
const firmTracksIn = remembered((located: readonly Located[]) => {
  const clashes = clashesIn(located)
  if (clashes.size === 0) return tracksIn(located)
  return tracksOf(located.filter(({ figure }) => !clashes.has(figure)))
})
