import { clashesIn } from './clashes'
import { type Limit, type Limits, limitsOf } from './limits'
import type { Region } from '../region'
import type { Question } from '../selection'
import type { ReportTable } from '../../data/table'

/**
 * The limits of a question, and of one that takes overlapping categories together by its parts too:
 * no fewer than the largest of them, no more than all of them added, each counted apart. Null for a
 * question that the report does not answer at all.
 */
export function limitsOfUnion(
  report: ReportTable,
  question: Question,
  regionOf: (question: Question) => Region | null,
): Limits | null {
  const { located, regions } = report
  const region = regionOf(question)
  if (!region) return null
  const own = limitsOf(region, located)
  const union = region.union ? regions.unionOf(question) : null
  if (!union) return own
  const { filter, groups } = union
  const limitsAt = (blocks: readonly (readonly string[])[]) =>
    limitsOfUnion(report, { ...question, [filter]: blocks.flat() }, regionOf)
  const d = filter === 'victims' ? 0 : 1
  const printed = located.map((other) => other.region.coverage.kinds[d])
  // Of several categories together, only a number printed for them says more than each alone.
  const isBlock = (blocks: readonly (readonly string[])[]) =>
    blocks.length === 1 ||
    (blocks.length < groups.length &&
      printed.some((kinds) => kinds.length > 1 && isWithin(blocks.flat(), kinds)))
  const blocks = subsetsOf(groups)
    .filter(isBlock)
    .flatMap((some) => {
      const limits = limitsAt(some)
      return limits ? [{ some, limits }] : []
    })
  const clashes = clashesIn(located)
  const isFirm = ({ receipt }: Limit) =>
    [...receipt.plus, ...receipt.minus].every((figure) => !clashes.has(figure))
  /** The least sum of blocks that hold all of them. */
  const cover = (left: typeof groups): Limit | null => {
    const [first] = left
    if (first === undefined) return NOTHING
    return blocks
      .filter(({ some }) => some.includes(first) && some.every((group) => left.includes(group)))
      .map(({ some, limits: { highest } }) => {
        const rest = cover(left.filter((group) => !some.includes(group)))
        return highest && rest && isFirm(highest) ? sumOf(highest, rest) : null
      })
      .reduce(lower, null)
  }
  const lowest = blocks.map(({ limits }) => limits.lowest).reduce(higher, own.lowest)
  const highest = [cover(groups)].reduce(lower, own.highest)
  // Figures that contradict one another can leave no number between them: then they limit nothing.
  return lowest && highest && lowest.value > highest.value
    ? { lowest: null, highest: null }
    : { lowest, highest }
}

const NOTHING: Limit = { value: 0, receipt: { plus: [], minus: [] } }

function sumOf(a: Limit, b: Limit): Limit {
  return {
    value: a.value + b.value,
    receipt: {
      plus: [...a.receipt.plus, ...b.receipt.plus],
      minus: [...a.receipt.minus, ...b.receipt.minus],
    },
  }
}

function lower(a: Limit | null, b: Limit | null): Limit | null {
  return a && (!b || a.value <= b.value) ? a : b
}

function higher(a: Limit | null, b: Limit | null): Limit | null {
  return a && (!b || a.value >= b.value) ? a : b
}

function isWithin(codes: readonly string[], kinds: readonly string[]): boolean {
  return codes.every((code) => kinds.includes(code))
}

/** Every choice of some of them; there are five groups at most. */
function subsetsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all
    .reduce<readonly (readonly T[])[]>(
      (some, one) => [...some, ...some.map((s) => [...s, one])],
      [[]],
    )
    .filter((some) => some.length > 0)
}
