import type { Dimension } from '../ask/contained'
import {
  type Cell,
  codesOf,
  inOrder,
  type Period,
  TOTAL,
  NOT_APPLICABLE,
} from '../data/observation'
import { START, wholeYears } from '../data/period'

/**
 * The name of a check in addresses: what it is, its report, and the codes of its cells. It follows
 * from these alone, never from an order, so that a link keeps leading to the same check.
 */
export function checkId(...parts: readonly string[]): string {
  return ['check', ...parts].join('-').replaceAll(/[+:]/g, '.')
}

/** A cell in codes; totals are left unwritten: `killed-to-2020-09-30-SY-ID-children`. */
export function cellCode(cell: Cell): string {
  const { measure, unit } = cell
  const codes = codesOf(cell).filter((code) => code !== TOTAL && code !== NOT_APPLICABLE)
  const units = unit === 'percent' || unit === 'rank' ? [unit] : []
  return [measure, ...units, periodCode(cell.period), ...codes].join('-')
}

/** What a cell is along one dimension: `year-2`, `SY-ID`, `children`, `school`. */
export function codeAlong(cell: Cell, dimension: Dimension): string {
  switch (dimension) {
    case 'time':
      return periodCode(cell.period)
    case 'place':
      return inOrder(cell.governorate)
    case 'victim':
      return inOrder(cell.victim)
    case 'attack':
      return inOrder(cell.attack)
  }
}

/** By its days alone: two sources may name the same days differently. */
function periodCode(period: Period): string {
  const [year, ...more] = wholeYears(period) ?? []
  if (year !== undefined && more.length === 0) return `year-${year}`
  const until = `to-${period.end ?? 'open'}`
  return period.start === START ? until : `${period.start}-${until}`
}
