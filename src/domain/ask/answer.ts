import { type Figure, total } from '../data/figure'
import type { Limit, Limits } from './limits/limits'
import type { Period, Qualifier } from '../data/observation'
import { beginsAfter } from '../data/period'
import type { Report } from '../data/vocabulary'
import type { Receipt } from './receipt'

/** A report printed this number for exactly what was asked. */
export interface Published {
  readonly kind: 'published'
  readonly value: number
  readonly qualifier: Qualifier
  readonly figure: Figure
}

/** Follows from published figures of one report by adding and taking away alone. */
export interface Derived {
  readonly kind: 'derived'
  readonly value: number
  /** What can be said of the sum: "about" where any of its figures is. */
  readonly qualifier: Qualifier
  readonly receipt: Receipt
  /** Where no sum makes it, and the figures allow this one number: what holds it at both ends. */
  readonly between?: Limits
}

/**
 * No figure was found, but published figures of the report hold it between limits. At least one of
 * the two is not null; what is null is not known, and never zero or endless by claim. SNHR counts what
 * it documented, so every limit holds for documented cases, and says so.
 */
export interface Bounded extends Limits {
  readonly kind: 'bounded'
}

/** No figure was found, and it follows from nothing published. Never zero, never an estimate. */
interface Unpublished {
  readonly kind: 'unpublished'
  /**
   * `none`: no figure; `overlap`: the categories asked for together may hold the same people or
   * incidents twice, so their numbers are not added; `after`: the time asked for begins after the
   * date to which the report counts.
   */
  readonly reason: 'none' | 'overlap' | 'after'
}

/** An answer with a number. */
export type Known = Published | Derived
/** What can be said to a question: a number, its limits, or that none was found. */
export type Answer = Known | Bounded | Unpublished

export type { Receipt }

/** No figure was found. */
export const UNPUBLISHED: Unpublished = { kind: 'unpublished', reason: 'none' }
/** What was asked for together would count some twice. */
export const OVERLAP: Unpublished = { kind: 'unpublished', reason: 'overlap' }
/** The report was there before the time asked for. */
export const AFTER: Unpublished = { kind: 'unpublished', reason: 'after' }

/** What a report without a number says of some periods: that all of them are after it, or nothing. */
export function unpublishedIn({ asOf }: Report, periods: readonly Period[]): Unpublished {
  const isAfter = periods.length > 0 && periods.every((period) => beginsAfter(period, asOf))
  return isAfter ? AFTER : UNPUBLISHED
}

/** Whether an answer holds a number. */
export function isKnown(answer: Answer): answer is Known {
  return answer.kind === 'published' || answer.kind === 'derived'
}

/** A receipt of one figure is that figure, published. */
export function answerOf(receipt: Receipt): Known {
  const { plus, minus } = receipt
  const [only] = plus
  if (only !== undefined && plus.length === 1 && minus.length === 0) {
    return { kind: 'published', value: only.value, qualifier: only.qualifier, figure: only }
  }
  return {
    kind: 'derived',
    value: total(plus) - total(minus),
    qualifier: qualifierOfSum([...plus, ...minus].map((figure) => figure.qualifier)),
    receipt,
  }
}

/** The figures added and taken away to make a number: a printed one is itself alone. */
export function receiptOf(answer: Known): Receipt {
  return answer.kind === 'published' ? { plus: [answer.figure], minus: [] } : answer.receipt
}

/**
 * One term printed as "about" can lie above the truth or below it, and so can the sum: it is no
 * floor, whatever the other terms are.
 */
function qualifierOfSum(qualifiers: readonly Qualifier[]): Qualifier {
  if (qualifiers.includes('approximate')) return 'approximate'
  return qualifiers.includes('at_least') ? 'at_least' : 'exact'
}

/**
 * Limits that meet are a number. Its sum is that of the upper one, which a lower one keeps from
 * being less; without a lower one it is none at all, and nothing "at least" may have part in that.
 * Null for limits that leave room.
 */
export function numberBetween(limits: Limits): Derived | null {
  const { lowest, highest } = limits
  if (!highest?.value || highest.value !== lowest?.value) return null
  const figures = [lowest, highest].flatMap(figuresOfLimit)
  return {
    kind: 'derived',
    value: highest.value,
    qualifier: qualifierOfSum(figures.map(({ qualifier }) => qualifier)),
    receipt: highest.receipt,
    between: limits,
  }
}

/** The figures that an answer rests on; none for what is not published. */
export function figuresOf(answer: Answer): readonly Figure[] {
  switch (answer.kind) {
    case 'published':
      return [answer.figure]
    case 'derived':
      return [
        ...new Set([
          ...answer.receipt.plus,
          ...answer.receipt.minus,
          ...figuresOfLimit(answer.between?.lowest ?? null),
        ]),
      ]
    case 'bounded':
      return [...new Set([answer.lowest, answer.highest].flatMap(figuresOfLimit))]
    case 'unpublished':
      return []
  }
}

/** The report that an answer is of; null for what was not found. */
export function reportOf(answer: Answer): string | null {
  return figuresOf(answer)[0]?.report ?? null
}

/** The figures that make a limit; none for none. */
export function figuresOfLimit(limit: Limit | null): readonly Figure[] {
  return limit ? [...limit.receipt.plus, ...limit.receipt.minus] : []
}
