import { cellCode, checkId } from './checkId'
import { isCount } from '../ask/contained'
import type { Figure } from '../data/figure'
import { type Cell, TOTAL } from '../data/observation'
import { samePeriod } from '../data/period'
import type { ReportTable } from '../data/table'

/** The order in which a report puts governorates, against the numbers that it prints for them. */
export interface RankCheck {
  readonly kind: 'rank'
  readonly id: string
  readonly report: string
  /** What the order is by, of all places. */
  readonly cell: Cell
  /** The places in the order, the highest first. */
  readonly ranks: readonly Figure[]
  /** The numbers that can be held against them, those of ranked governorates first. Two at least. */
  readonly numbers: readonly Figure[]
  /** A number and a larger one of a governorate that ranks below it; null where it holds. */
  readonly broken: readonly [Figure, Figure] | null
  readonly holds: boolean
}

/**
 * Every order of one report, by counts and by shares: what ranks third has no more than the second,
 * and no less than any below. A governorate without a rank is below one whose rank and all above it
 * are given to others.
 */
export function rankChecks({ figures }: ReportTable): readonly RankCheck[] {
  const ranks = figures.filter(({ cell }) => cell.unit === 'rank')
  const orders = ranks.filter(
    (rank, i) => ranks.findIndex((other) => isSameOrder(other.cell, rank.cell)) === i,
  )
  return orders.flatMap((order) => {
    const own = ranks
      .filter((rank) => isSameOrder(rank.cell, order.cell))
      .sort((a, b) => a.value - b.value)
    const numbers = figures.filter(({ cell }) => isSameOrder(cell, order.cell) && isOfOne(cell))
    return [isCount, isShare].flatMap((isUnit) => {
      const check = rankCheck(
        own,
        numbers.filter(({ cell }) => isUnit(cell)),
      )
      return check ? [check] : []
    })
  })
}

function rankCheck(ranks: readonly Figure[], numbers: readonly Figure[]): RankCheck | null {
  const [first] = ranks
  const pairs = numbers.flatMap((above) =>
    numbers
      .filter((below) => isAbove(ranks, above, below))
      .map((below): readonly [Figure, Figure] => [above, below]),
  )
  const [pair] = pairs
  if (!first || !pair) return null
  const broken = pairs.find(([above, below]) => above.value < below.value && !isAbout(above, below))
  const compared = numbers
    .filter((number) => pairs.some((some) => some.includes(number)))
    .sort((a, b) => (rankOf(ranks, a) ?? Infinity) - (rankOf(ranks, b) ?? Infinity))
  const { report } = first
  const cell = { ...first.cell, governorate: TOTAL }
  const units = isShare(pair[0].cell) ? ['percent'] : []
  return {
    kind: 'rank',
    id: checkId('rank', report, cellCode(cell), ...units),
    report,
    cell,
    ranks,
    numbers: compared,
    broken: broken ?? null,
    holds: broken === undefined,
  }
}

function isAbove(ranks: readonly Figure[], above: Figure, below: Figure): boolean {
  const [high, low] = [rankOf(ranks, above), rankOf(ranks, below)]
  if (high === undefined) return false
  if (low !== undefined) return high < low
  const given = new Set(ranks.map(({ value }) => value))
  return Array.from({ length: high }, (_, i) => i + 1).every((rank) => given.has(rank))
}

function rankOf(ranks: readonly Figure[], { cell }: Figure): number | undefined {
  return ranks.find((rank) => rank.cell.governorate === cell.governorate)?.value
}

function isSameOrder(a: Cell, b: Cell): boolean {
  return (
    a.measure === b.measure &&
    a.victim === b.victim &&
    a.attack === b.attack &&
    samePeriod(a.period, b.period)
  )
}

/** Zones and sums of governorates stand in no order of governorates. */
function isOfOne({ governorate }: Cell): boolean {
  return governorate !== TOTAL && !/[+:]/.test(governorate)
}

function isShare({ unit }: Cell): boolean {
  return unit === 'percent'
}

/** Numbers printed as "about" may stand either way round. */
function isAbout(...figures: readonly Figure[]): boolean {
  return figures.some(({ qualifier }) => qualifier === 'approximate')
}
