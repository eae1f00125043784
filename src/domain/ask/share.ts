import { type Answer, figuresOf, type Known, type Published } from './answer'
import type { Figure } from '../data/figure'
import { TOTAL } from '../data/observation'
import type { Basis } from './selection'

/** A share that nobody printed, of two numbers of one report. */
export interface CalculatedShare {
  readonly kind: 'derived'
  /** The exact ratio in percent, never rounded: 0 to 100. */
  readonly percent: number
  /** True where one of the numbers is printed as "about": then so is the share. */
  readonly approximate: boolean
  readonly part: Known
  readonly whole: Published
}

/** A share as a report printed it, where its number is not known. */
interface PrintedShare {
  readonly kind: 'published'
  readonly figure: Figure
}

/** Null where nothing published says how large the share is. */
export type Share = CalculatedShare | PrintedShare | null

/**
 * What shares can be of: a number above zero that one report printed. A sum is none, for shares of
 * it would be two calculations from what was printed; nor is a number beside those of other reports.
 */
export function baseOf(whole: Answer, basis: Basis): Published | null {
  return basis === 'report' && whole.kind === 'published' && whole.value > 0 ? whole : null
}

/**
 * The share that an answer has in a printed whole. Where there is no number, a share that the
 * report printed for the same cell stands for itself, if it is a share of this whole.
 */
export function shareOf(part: Answer, whole: Published, printed: Figure | null = null): Share {
  const own = printed && isTotal(whole) ? ({ kind: 'published', figure: printed } as const) : null
  switch (part.kind) {
    case 'published':
    case 'derived':
      return calculated(part, whole)
    case 'bounded':
    case 'unpublished':
      return own
  }
}

/** Null across reports or measures, and for numbers that contradict their whole. */
function calculated(part: Known, whole: Published): CalculatedShare | null {
  if (!isAlike(part, whole) || part.value > whole.value) return null
  return {
    kind: 'derived',
    percent: percentOf(part.value, whole),
    approximate: [...figuresOf(part), whole.figure].some(isAbout),
    part,
    whole,
  }
}

/** Reports print shares of their total alone: of everyone, from the start to their date. */
function isTotal({ figure: { cell } }: Published): boolean {
  const { governorate, victim, attack, period } = cell
  return period.kind === 'since_start' && [governorate, victim, attack].every((c) => c === TOTAL)
}

function isAlike(part: Answer, { figure: { report, cell } }: Published): boolean {
  return figuresOf(part).every(
    (figure) =>
      figure.report === report &&
      figure.cell.measure === cell.measure &&
      figure.cell.unit === cell.unit,
  )
}

function isAbout({ qualifier }: Figure): boolean {
  return qualifier === 'approximate'
}

function percentOf(value: number, whole: Published): number {
  return (100 * value) / whole.value
}
