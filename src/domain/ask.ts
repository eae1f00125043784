import { type Answer, answerOf, OVERLAP, UNPUBLISHED } from './answer'
import type { Figure } from './figure'
import type { Unit } from './observation'
import { findReceipt } from './receipt'
import type { Region } from './region'
import type { Question } from './selection'
import type { FigureTable, ReportTable } from './table'

/**
 * What the figures of the chosen report say to a question: the number printed for it, or one that
 * follows from printed numbers by adding and taking away, or that nobody published it. Figures of
 * different reports are never put together. An unknown report has published nothing.
 */
export function ask(table: FigureTable, question: Question): Answer {
  const report = table.reports.get(question.report)
  if (!report) return UNPUBLISHED
  const answers = answersOf(report)
  const key = JSON.stringify(question)
  const known = answers.get(key)
  if (known) return known
  const answer = find(report, question)
  answers.set(key, answer)
  return answer
}

/** What was printed about the same cell in another unit: its rank, or its share in percent. */
export function askBeside(
  table: FigureTable,
  question: Question,
  unit: Extract<Unit, 'rank' | 'percent'>,
): Figure | null {
  const report = table.reports.get(question.report)
  const region = report?.atlas.ofQuestion(question)
  if (!report || !region) return null
  const track = region.track.replace(/\|(persons|incidents)\|/, `|${unit}|`)
  return figuresAt(report, { ...region, track })[0] ?? null
}

/** Asking the same again is common (a chart, its table, its reading); a report never changes. */
const memory = new WeakMap<ReportTable, Map<string, Answer>>()

function answersOf(report: ReportTable): Map<string, Answer> {
  const answers = memory.get(report) ?? new Map<string, Answer>()
  memory.set(report, answers)
  return answers
}

function find(report: ReportTable, question: Question): Answer {
  if (!question.years.every((year) => report.years.includes(year))) return UNPUBLISHED
  const region = report.atlas.ofQuestion(question)
  if (!region || region.extent.includes(0)) return UNPUBLISHED
  const track = report.located.filter((located) => located.region.track === region.track)
  const receipt = findReceipt(region.extent, track)
  if (!receipt) return region.union ? OVERLAP : UNPUBLISHED
  const answer = answerOf(receipt)
  // Figures that contradict one another can leave less than nothing: that is no answer.
  return answer.value < 0 ? UNPUBLISHED : answer
}

function figuresAt(report: ReportTable, { track, extent }: Region): Figure[] {
  return report.located
    .filter(({ region }) => region.track === track)
    .filter(({ region }) => region.extent.every((bits, i) => bits === extent[i]))
    .map(({ figure }) => figure)
}
