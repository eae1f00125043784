/** What is counted: people killed, injured or displaced, or incidents (attacks). */
export type Measure = 'killed' | 'injured' | 'displaced' | 'attacks'

/**
 * `persons` and `incidents` are counts; `percent` is a share of the report's total of that
 * measure; `rank` is a place in an order, 1 the highest.
 */
export type Unit = 'persons' | 'incidents' | 'percent' | 'rank'

/** How a source prints its number: plainly, "about", or "at least". */
export type Qualifier = 'exact' | 'approximate' | 'at_least'

/** Whether the number is taken as what the report says. */
export type Reading = 'accepted' | 'rejected' | 'unverified'

/** Why a reading is not plainly accepted; a code of `reasons.csv`. */
export type Reason = string

/** Whom the text holds responsible; a code of `attributions.csv`. Texts about one report can differ. */
export type Attribution = string

type PeriodKind = 'since_start' | 'intervention_year' | 'calendar_year' | 'month' | 'window'

/** ISO dates, both days included; `end` is null where no source prints one. */
export interface Period {
  readonly start: string
  readonly end: string | null
  readonly kind: PeriodKind
}

/**
 * One box of the table that a report could publish. Codes are those of the data package;
 * `_T` is a total and `_Z` "does not apply" (SDMX). `A+B` is a pair printed only as one sum.
 */
export interface Cell {
  readonly measure: Measure
  readonly unit: Unit
  readonly period: Period
  readonly governorate: string
  readonly victim: string
  readonly attack: string
}

/** One number, as one source printed it: a row of `observations.csv`. */
export interface Observation {
  readonly id: string
  readonly report: string
  readonly source: string
  readonly cell: Cell
  readonly value: number
  readonly qualifier: Qualifier
  readonly reading: Reading
  /** Null for a plainly accepted reading. */
  readonly reason: Reason | null
  readonly attribution: Attribution
}

/** Everyone, everywhere, or attacks of any kind. */
export const TOTAL = '_T'
/** What has no victims: attacks. */
export const NOT_APPLICABLE = '_Z'

/** The codes of a cell, to tell it from others: a pair printed as one sum has no order. */
export function codesOf({ governorate, victim, attack }: Cell): readonly string[] {
  return [governorate, victim, attack].map(inOrder)
}

/** `B+A` as `A+B`. */
export function inOrder(code: string): string {
  return code.includes('+') ? code.split('+').sort().join('+') : code
}

/** The codes that one is made of; none for a total, and for what does not apply. */
export function codesIn(code: string): readonly string[] {
  return code === TOTAL || code === NOT_APPLICABLE ? [] : code.split('+')
}
