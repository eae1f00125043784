import { type Figure, mostCautious } from './figure'
import type { Limit, Limits } from './limits'
import type { Qualifier } from './observation'
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
  /** The most cautious one among the figures that make the sum. */
  readonly qualifier: Qualifier
  readonly receipt: Receipt
}

/**
 * Nobody published it, but published figures of the report hold it between limits. At least one of
 * the two is not null; what is null is not known, and never zero or endless by claim.
 */
export interface Bounded extends Limits {
  readonly kind: 'bounded'
}

/** Nobody published it, and it follows from nothing published. Never zero, never an estimate. */
export interface Unpublished {
  readonly kind: 'unpublished'
  /**
   * `none`: no figure; `overlap`: the categories asked for together may hold the same people or
   * incidents twice, so their numbers are not added.
   */
  readonly reason: 'none' | 'overlap'
}

export type Known = Published | Derived
export type Answer = Known | Bounded | Unpublished

export type { Receipt }

export const UNPUBLISHED: Unpublished = { kind: 'unpublished', reason: 'none' }
export const OVERLAP: Unpublished = { kind: 'unpublished', reason: 'overlap' }

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
    qualifier: mostCautious([...plus, ...minus].map((figure) => figure.qualifier)),
    receipt,
  }
}

/** The figures that an answer rests on; none for what is not published. */
export function figuresOf(answer: Answer): readonly Figure[] {
  switch (answer.kind) {
    case 'published':
      return [answer.figure]
    case 'derived':
      return [...answer.receipt.plus, ...answer.receipt.minus]
    case 'bounded':
      return [...new Set([answer.lowest, answer.highest].flatMap(figuresOfLimit))]
    case 'unpublished':
      return []
  }
}

/** Limits made with "at least" are limits of what the report documents, and of nothing more. */
export function isOfDocumented(answer: Answer): boolean {
  return (
    answer.kind === 'bounded' && figuresOf(answer).some(({ qualifier }) => qualifier === 'at_least')
  )
}

/** The report that an answer is of; null for what nobody published. */
export function reportOf(answer: Answer): string | null {
  return figuresOf(answer)[0]?.report ?? null
}

/** The figures that make a limit; none for none. */
export function figuresOfLimit(limit: Limit | null): readonly Figure[] {
  return limit ? [...limit.receipt.plus, ...limit.receipt.minus] : []
}

function total(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + figure.value, 0)
}
