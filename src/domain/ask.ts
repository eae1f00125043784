import { type Answer, type Known, answerOf, OVERLAP, reportOf, UNPUBLISHED } from './answer'
import type { Figure } from './figure'
import type { Unit } from './observation'
import { latestFirst, preferKnown } from './latest'
import { limitsOf } from './limits'
import { findReceipt } from './receipt'
import type { Region } from './region'
import type { Question } from './selection'
import type { FigureTable, ReportTable } from './table'

/**
 * What the figures of the chosen report say to a question: the number printed for it, or one that
 * follows from printed numbers by adding and taking away, or the limits that they set it, or that
 * nobody published it. With `latest` as the basis it is the latest report that has an answer, and
 * the answer's figures say which. Figures of different reports are never put together. An unknown
 * report has published nothing.
 */
export function ask(table: FigureTable, question: Question): Answer {
  const known = askKnown(table, question)
  if (known) return known
  if (question.basis === 'report') return limitsIn(table.reports.get(question.report), question)
  return latestLimits(table, question)
}

/** Of several reports, the latest that holds the number down; else the latest that limits it. */
function latestLimits(table: FigureTable, question: Question): Answer {
  let found: Answer = UNPUBLISHED
  for (const report of latestFirst(table, question)) {
    const answer = limitsIn(report, question)
    if (answer.kind === 'bounded' && answer.highest) return answer
    if (found === UNPUBLISHED) found = answer
  }
  return found
}

/** The same where it is a number, printed or calculated; null for limits and for nothing at all. */
export function askKnown(table: FigureTable, question: Question): Known | null {
  if (question.basis === 'report') return knownIn(table.reports.get(question.report), question)
  return preferKnown(latestFirst(table, question).map((report) => knownIn(report, question)))
}

function knownIn(report: ReportTable | undefined, question: Question): Known | null {
  if (!report) return null
  const answers = answersOf(report)
  const key = JSON.stringify({ ...question, report: report.report.id, basis: 'report' })
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = find(report, question)
  answers.set(key, answer)
  return answer
}

function limitsIn(report: ReportTable | undefined, question: Question): Answer {
  const region = report && regionOf(report, question)
  if (!region) return UNPUBLISHED
  if (region.union) return OVERLAP
  const limits = limitsOf(region, report.located)
  return limits.lowest || limits.highest ? { kind: 'bounded', ...limits } : UNPUBLISHED
}

/** What was printed about the same cell in another unit: its rank, or its share in percent. */
export function askBeside(
  table: FigureTable,
  question: Question,
  unit: Extract<Unit, 'rank' | 'percent'>,
): Figure | null {
  const id = question.basis === 'latest' ? reportOf(ask(table, question)) : question.report
  const report = table.reports.get(id ?? '')
  const region = report?.atlas.ofQuestion(question)
  if (!report || !region) return null
  const track = region.track.replace(/\|(persons|incidents)\|/, `|${unit}|`)
  return figuresAt(report, { ...region, track })[0] ?? null
}

/** Asking the same again is common (a chart, its table, its reading); a report never changes. */
const memory = new WeakMap<ReportTable, Map<string, Known | null>>()

function answersOf(report: ReportTable): Map<string, Known | null> {
  const answers = memory.get(report) ?? new Map<string, Known | null>()
  memory.set(report, answers)
  return answers
}

/** Null for years that the report does not count by, and for what no category holds. */
function regionOf(report: ReportTable, question: Question): Region | null {
  if (!question.years.every((year) => report.years.includes(year))) return null
  const region = report.atlas.ofQuestion(question)
  return region?.extent.includes(0) === true ? null : region
}

function find(report: ReportTable, question: Question): Known | null {
  const region = regionOf(report, question)
  if (!region) return null
  const track = report.located.filter((located) => located.region.track === region.track)
  const receipt = findReceipt(region.extent, track)
  if (!receipt) return null
  const answer = answerOf(receipt)
  // Figures that contradict one another can leave less than nothing: that is no answer.
  return answer.value < 0 ? null : answer
}

function figuresAt(report: ReportTable, { track, extent }: Region): Figure[] {
  return report.located
    .filter(({ region }) => region.track === track)
    .filter(({ region }) => region.extent.every((bits, i) => bits === extent[i]))
    .map(({ figure }) => figure)
}
