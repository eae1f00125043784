import { type Cell, inOrder, TOTAL } from '../data/observation'
import { isWithinPeriod, samePeriod } from '../data/period'
import { isPlaceWithin } from './placeParts'
import { isWithin } from './region'
import type { Category, Vocabulary } from '../data/vocabulary'

/** The four ways in which one count can be a part of another. */
export type Dimension = 'time' | 'place' | 'victim' | 'attack'

/** All of them, in the order in which they are read. */
export const DIMENSIONS: readonly Dimension[] = ['time', 'place', 'victim', 'attack']

/**
 * Whether everything that one cell counts is counted in the other too, so that its number can be
 * no larger. Only counts of the same thing are compared: no shares, no ranks.
 */
export function isContained(inner: Cell, outer: Cell, vocabulary: Vocabulary): boolean {
  if (!isCount(inner) || inner.measure !== outer.measure || inner.unit !== outer.unit) return false
  return DIMENSIONS.every(
    (dimension) =>
      isSameAlong(inner, outer, dimension) || isInsideAlong(inner, outer, dimension, vocabulary),
  )
}

/** The dimensions along which two cells differ. Empty for the same cell. */
export function differences(a: Cell, b: Cell): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => !isSameAlong(a, b, dimension))
}

/** Whether a cell counts people or incidents, and is no share and no rank. */
export function isCount({ unit }: Cell): boolean {
  return unit === 'persons' || unit === 'incidents'
}

/** The governorates of a code: all of them for `_T`; null for a zone, which is no sum of any. */
export function governoratesOf(
  code: string,
  { governorates, zones }: Vocabulary,
): readonly string[] | null {
  if (code === TOTAL) return governorates.map((governorate) => governorate.code)
  const codes = code.split('+')
  return codes.some((part) => zones.some((zone) => zone.code === part)) ? null : codes
}

function isSameAlong(a: Cell, b: Cell, dimension: Dimension): boolean {
  if (dimension === 'time') return samePeriod(a.period, b.period)
  return codeAlong(a, dimension) === codeAlong(b, dimension)
}

function isInsideAlong(a: Cell, b: Cell, dimension: Dimension, vocabulary: Vocabulary): boolean {
  switch (dimension) {
    case 'time':
      return isWithinPeriod(a.period, b.period)
    case 'place':
      return isPlaceWithin(vocabulary, a.governorate.split('+'), b.governorate.split('+'))
    case 'victim':
      return isInsideCategory(a.victim, b.victim, vocabulary.victims)
    case 'attack':
      return isInsideCategory(a.attack, b.attack, vocabulary.attacks)
  }
}

function codeAlong(cell: Cell, dimension: Exclude<Dimension, 'time'>): string {
  return inOrder({ place: cell.governorate, victim: cell.victim, attack: cell.attack }[dimension])
}

function isInsideCategory(inner: string, outer: string, list: readonly Category[]): boolean {
  const wholes = outer.split('+')
  return inner.split('+').every((code) => wholes.some((whole) => isWithin(code, whole, list)))
}
