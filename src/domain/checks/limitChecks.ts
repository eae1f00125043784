import { type Count, countsOf } from './counts'
import { cellCode, checkId, codeAlong } from './checkId'
import { differences, type Dimension, DIMENSIONS, isContained } from '../ask/contained'
import { type Figure, total } from '../data/figure'
import type { Cell } from '../data/observation'
import { crossingOf } from '../ask/region'
import type { SumCheck } from './sumChecks'
import type { ReportTable } from '../data/table'
import type { Vocabulary } from '../data/vocabulary'

/** Parts that can be no more than their whole, though they need not make it up. */
export interface LimitCheck {
  readonly kind: 'limit'
  readonly id: string
  readonly report: string
  readonly whole: Figure
  /** One or more; where they are more, nobody and nothing is counted in two of them. */
  readonly parts: readonly Figure[]
  readonly sum: number
  readonly holds: boolean
}

/**
 * Every limit within one report that is no sum, and that does not follow from others: the named
 * facilities against all of them, children with women against all civilians, medical workers
 * against all civilians, the women among them against all women, a year against the whole time.
 */
export function limitChecks(
  report: ReportTable,
  vocabulary: Vocabulary,
  sums: readonly SumCheck[],
): readonly LimitCheck[] {
  const counts = countsOf(report, vocabulary)
  const inside = new Map(
    counts.map((whole) => [whole, counts.filter((part) => isInside(part, whole, vocabulary))]),
  )
  return counts.flatMap((whole) => {
    const parts = inside.get(whole) ?? []
    // A part of a part is held by the two limits between.
    const largest = parts.filter(
      (part) => !parts.some((other) => inside.get(other)?.includes(part) === true),
    )
    return DIMENSIONS.flatMap((along) => groupsAlong(largest, whole, along))
      .concat(largest.filter((part) => waysOf(part, whole).length > 1).map((part) => [part]))
      .map((group) => group.map(({ figure }) => figure))
      .filter((group) => !isSum(group, whole.figure, sums))
      .map((group) => limitCheck(whole.figure, group))
  })
}

function isInside(part: Count, whole: Count, vocabulary: Vocabulary): boolean {
  return (
    part !== whole &&
    countedIn(part.figure.cell).some((cell) => isContained(cell, whole.figure.cell, vocabulary))
  )
}

/** Women among medical workers are counted among the women too: the one cross of two classifications. */
function countedIn(cell: Cell): readonly Cell[] {
  const both = crossingOf(cell.victim)
  return both ? [cell, { ...cell, victim: both.in }] : [cell]
}

function waysOf(part: Count, whole: Count): readonly Dimension[] {
  return differences(part.figure.cell, whole.figure.cell)
}

/** The parts that differ along one dimension: together where they can be added, else one by one. */
function groupsAlong(parts: readonly Count[], whole: Count, along: Dimension): Count[][] {
  const direct = parts.filter((part) => waysOf(part, whole).join() === along)
  const added = direct.filter(({ region }) => region.track === whole.region.track)
  const apart = added.every((a) => added.every((b) => a === b || isApart(a, b, along)))
  const alone = direct.filter((part) => !apart || !added.includes(part)).map((part) => [part])
  return apart && added.length > 0 ? [added, ...alone] : alone
}

function isApart(a: Count, b: Count, along: Dimension): boolean {
  const isDated = [a, b].every(({ figure }) => figure.cell.period.end !== null)
  if (along === 'time' && !isDated) return false
  const first = along === 'time' ? 0 : 1
  return a.region.extent.some((bits, i) => i >= first && (bits & (b.region.extent[i] ?? 0)) === 0)
}

function isSum(parts: readonly Figure[], whole: Figure, sums: readonly SumCheck[]): boolean {
  return sums.some(
    (sum) =>
      sum.whole === whole &&
      sum.parts.length === parts.length &&
      sum.parts.every((part) => parts.includes(part)),
  )
}

function limitCheck(whole: Figure, figures: readonly Figure[]): LimitCheck {
  const codeOf = ({ cell }: Figure) =>
    differences(cell, whole.cell)
      .map((along) => codeAlong(cell, along))
      .join('-')
  const parts = [...figures].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1))
  const sum = total(parts)
  const id = checkId('limit', whole.report, cellCode(whole.cell), 'holds', ...parts.map(codeOf))
  return { kind: 'limit', id, report: whole.report, whole, parts, sum, holds: sum <= whole.value }
}
