import { cellCode, checkId } from './checkId'
import { differences, isContained } from '../ask/contained'
import type { Figure } from '../data/figure'
import { grouped } from '../data/grouped'
import { START } from '../data/period'
import type { FigureTable } from '../data/table'

/** What one report says of a part is more than what others say of the whole. */
export interface Contradiction {
  readonly kind: 'contradiction'
  readonly id: string
  /** The larger number, for the smaller time, place, victims or attacks. */
  readonly part: Figure
  /** The smaller numbers of other reports. Never empty. */
  readonly wholes: readonly Figure[]
}

/**
 * Where a number of one report counts less than a number of another, and is larger.
 *
 * Left out is what reports openly do: give the same total anew. A later report that prints a lower
 * number for the very same cell has revised it, and so has one that prints a lower number for a
 * longer time when both count from 30 September 2015. Those are told report by report; here stand
 * the texts that cannot both be read as they are.
 *
 * @param on only those in which one of these figures stands, found without comparing all with all
 */
export function contradictions(
  { reports, vocabulary }: FigureTable,
  on?: ReadonlySet<Figure>,
): readonly Contradiction[] {
  // What was counted from one set of incidents cannot but agree with itself.
  const figures = [...reports.values()].flatMap(({ report, figures: own }) =>
    report.counted ? [] : own,
  )
  // "At least" and "about" leave room above them. Page after page asks for this: only counts of one
  // thing are compared at all.
  const exact = figures.filter(({ qualifier }) => qualifier === 'exact')
  const wholesOf = grouped(exact, kindOf)
  const askedOf = on
    ? grouped(
        exact.filter((one) => on.has(one)),
        kindOf,
      )
    : wholesOf
  return figures.flatMap((part) => {
    if (part.qualifier === 'approximate') return []
    const isContradicted = (whole: Figure) =>
      part.value > whole.value &&
      whole.report !== part.report &&
      isContained(part.cell, whole.cell, vocabulary) &&
      !isRevision(part, whole)
    const among = (on?.has(part) ? wholesOf : askedOf).get(kindOf(part)) ?? []
    if (!among.some(isContradicted)) return []
    const wholes = (wholesOf.get(kindOf(part)) ?? []).filter(isContradicted)
    const id = checkId('texts', part.report, cellCode(part.cell))
    return [{ kind: 'contradiction', id, part, wholes }]
  })
}

function kindOf({ cell: { measure, unit } }: Figure): string {
  return `${measure} ${unit}`
}

function isRevision({ cell: part }: Figure, { cell: whole }: Figure): boolean {
  const fromStart = part.period.start === START && whole.period.start === START
  return fromStart || differences(part, whole).length === 0
}
