import { type Count, countsOf } from './counts'
import { cellCode, checkId, codeAlong } from './checkId'
import { differences, type Dimension, DIMENSIONS, governoratesOf } from '../ask/contained'
import { type Figure, total } from '../data/figure'
import { grouped } from '../data/grouped'
import { inOrder } from '../data/observation'
import { samePeriod } from '../data/period'
import type { ReportTable } from '../data/table'
import type { Vocabulary } from '../data/vocabulary'

/** A number that a report printed, against the parts of it that the same report printed. */
export interface SumCheck {
  readonly kind: 'sum'
  readonly id: string
  readonly report: string
  /** The one dimension along which the parts differ. */
  readonly along: Dimension
  readonly whole: Figure
  readonly parts: readonly Figure[]
  readonly sum: number
  /** The whole less the sum: 0 where it holds, negative where the parts are more. */
  readonly difference: number
  readonly holds: boolean
  /**
   * True where the parts make the whole only because nothing is left over for the governorates
   * that the report does not name.
   */
  readonly listed: boolean
}

/**
 * Every sum of one report that can be checked: parts that make up a whole exactly, along one
 * dimension. A sum that follows from two smaller ones is left out, so that one wrong number is
 * reported once for each printed sum it stands in.
 */
export function sumChecks(report: ReportTable, vocabulary: Vocabulary): readonly SumCheck[] {
  const counts = countsOf(report, vocabulary)
  return [
    ...DIMENSIONS.flatMap((along) => exactSums(counts, along)),
    ...listedSums(counts, vocabulary),
  ]
}

/** Place in `Region.extent`. */
const PLACE_OF: Readonly<Record<Dimension, number>> = { time: 0, place: 1, victim: 2, attack: 3 }

function exactSums(counts: readonly Count[], along: Dimension): SumCheck[] {
  return groupsAlong(counts, along).flatMap((group) =>
    group.flatMap((whole) =>
      partitions(whole, group, along)
        .filter((parts) => parts.length > 1 && !isJoined(parts, group, along))
        .map((parts) => sumCheck(along, whole.figure, figures(parts), false)),
    ),
  )
}

/** Counts that differ along one dimension alone, and may be added along it. */
function groupsAlong(counts: readonly Count[], along: Dimension): readonly (readonly Count[])[] {
  const others = DIMENSIONS.filter((dimension) => dimension !== along)
  const keyOf = ({ figure, region }: Count) =>
    [region.track, ...others.map((dimension) => codeAlong(figure.cell, dimension))].join('|')
  return [...grouped(counts, keyOf).values()]
}

/** Every way to lay the whole out in other counts, without gap or overlap. */
function partitions(whole: Count, group: readonly Count[], along: Dimension): Count[][] {
  const isDated = ({ figure }: Count) => along !== 'time' || figure.cell.period.end !== null
  const pieces = group.filter((piece) => piece !== whole && isDated(piece))
  if (!isDated(whole)) return []
  const bitsOf = ({ region }: Count) => region.extent[PLACE_OF[along]] ?? 0
  const cover = (left: number): Count[][] => {
    if (left === 0) return [[]]
    const lowest = left & -left
    return pieces
      .filter((piece) => (bitsOf(piece) & lowest) !== 0 && (bitsOf(piece) & ~left) === 0)
      .flatMap((piece) => cover(left & ~bitsOf(piece)).map((rest) => [piece, ...rest]))
  }
  return cover(bitsOf(whole))
}

/** Whether some of the parts are printed as one number too: then two smaller sums say the same. */
function isJoined(parts: readonly Count[], group: readonly Count[], along: Dimension): boolean {
  return group.some((other) => {
    if (parts.includes(other)) return false
    const within = partitions(other, [other, ...parts], along)
    return within.some((some) => some.length > 1 && some.length < parts.length)
  })
}

/**
 * Governorates named for an area, which need not be all of it. Where their numbers add up to the
 * area's, nothing is left for others, and every part of that count has to add up too: the children
 * killed in Idlib, Hama and Aleppo are those of the north-west, if all that were killed are. Where
 * they add up to less, the report is silent about the rest, and there is nothing to check.
 */
function listedSums(counts: readonly Count[], vocabulary: Vocabulary): SumCheck[] {
  const lists = counts.flatMap((whole) => {
    const parts = namedIn(whole, counts, vocabulary)
    return parts.length > 1 ? [{ whole, parts, sum: total(figures(parts)) }] : []
  })
  const complete = lists.filter(({ whole, sum }) => sum === whole.figure.value)
  return lists
    .filter((list) => complete.some((all) => isPartOfList(list, all)))
    .map(({ whole, parts }) => sumCheck('place', whole.figure, figures(parts), true))
}

interface List {
  readonly whole: Count
  readonly parts: readonly Count[]
}

/** The governorates, and pairs of them, printed for an area; empty where they overlap or exhaust it. */
function namedIn(whole: Count, counts: readonly Count[], vocabulary: Vocabulary): Count[] {
  const code = whole.figure.cell.governorate
  const sumOf = governoratesOf(code, vocabulary)
  const area = sumOf ?? vocabulary.zones.find((zone) => zone.code === code)?.governorates ?? []
  const isNamed = (part: Count) =>
    governoratesOf(part.figure.cell.governorate, vocabulary)?.every((one) => area.includes(one))
  const named = counts
    .filter((part) => part !== whole && isSameBut(part, whole, 'place') && isNamed(part))
    .sort((a, b) => a.region.extent[1] - b.region.extent[1])
  const codes = named.flatMap((part) => part.figure.cell.governorate.split('+'))
  const overlap = new Set(codes).size < codes.length
  return overlap || codes.length === sumOf?.length ? [] : named
}

/** Whether a list names the same governorates of the same area, for the same people or fewer. */
function isPartOfList(list: List, all: List): boolean {
  const places = ({ parts }: List) =>
    parts.map(({ figure }) => inOrder(figure.cell.governorate)).join()
  const [, , victim, attack] = list.whole.region.extent
  const [, , allVictims, allAttacks] = all.whole.region.extent
  return (
    places(list) === places(all) &&
    list.whole.region.track === all.whole.region.track &&
    inOrder(list.whole.figure.cell.governorate) === inOrder(all.whole.figure.cell.governorate) &&
    samePeriod(list.whole.figure.cell.period, all.whole.figure.cell.period) &&
    (victim & ~allVictims) === 0 &&
    (attack & ~allAttacks) === 0
  )
}

function isSameBut(a: Count, b: Count, along: Dimension): boolean {
  const [one, other] = [a.figure.cell, b.figure.cell]
  return (
    one.measure === other.measure &&
    one.unit === other.unit &&
    differences(one, other).every((dimension) => dimension === along)
  )
}

function sumCheck(
  along: Dimension,
  whole: Figure,
  parts: readonly Figure[],
  listed: boolean,
): SumCheck {
  const sum = total(parts)
  const difference = whole.value - sum
  const codes = parts.map(({ cell }) => codeAlong(cell, along))
  const by = codes.every((code) => code.startsWith('year-')) ? ['year'] : codes
  const id = checkId('sum', whole.report, cellCode(whole.cell), 'by', ...by)
  const { report } = whole
  const holds = difference === 0
  return { kind: 'sum', id, report, along, whole, parts, sum, difference, holds, listed }
}

function figures(counts: readonly Count[]): Figure[] {
  return counts.map(({ figure }) => figure)
}
