import { cellCode, checkId } from './checkId'
import { differences, isContained } from '../ask/contained'
import type { Figure } from '../data/figure'
import { grouped } from '../data/grouped'
import { START } from '../data/period'
import { remembered } from '../data/remembered'
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
  table: FigureTable,
  on?: ReadonlySet<Figure>,
): readonly Contradiction[] {
  const parts = on && new Set([...on].flatMap((one) => [one, ...largerParts(table)(one)]))
  return [...compared(table).figures].flatMap((part) => {
    const wholes = parts && !parts.has(part) ? [] : smallerWholes(table)(part)
    if (wholes.length === 0) return []
    const id = checkId('texts', part.report, cellCode(part.cell))
    return [{ kind: 'contradiction', id, part, wholes }]
  })
}

// Every change of a filter asks for these of all that is shown: they are worked out once a figure.
const smallerWholes = remembered((table: FigureTable) =>
  remembered((part: Figure) =>
    likeOf(table, part).filter((whole) => isContradicted(table, part, whole)),
  ),
)
const largerParts = remembered((table: FigureTable) =>
  remembered((whole: Figure) =>
    likeOf(table, whole).filter((part) => isContradicted(table, part, whole)),
  ),
)

/** What was counted from one set of incidents cannot but agree with itself. */
const compared = remembered(({ reports }: FigureTable) => {
  const figures = [...reports.values()].flatMap(({ report, figures: own }) =>
    report.counted ? [] : own,
  )
  return { figures: new Set(figures), ofKind: grouped(figures, kindOf) }
})

/** All that count the same thing as a figure: only they are compared with it. */
function likeOf(table: FigureTable, figure: Figure): readonly Figure[] {
  const { figures, ofKind } = compared(table)
  return figures.has(figure) ? (ofKind.get(kindOf(figure)) ?? []) : []
}

function kindOf({ cell: { measure, unit } }: Figure): string {
  return `${measure} ${unit}`
}

function isContradicted({ vocabulary }: FigureTable, part: Figure, whole: Figure): boolean {
  return (
    // "At least" and "about" leave room above them, and "about" below.
    whole.qualifier === 'exact' &&
    part.qualifier !== 'approximate' &&
    part.value > whole.value &&
    whole.report !== part.report &&
    isContained(part.cell, whole.cell, vocabulary) &&
    !isRevision(part, whole)
  )
}

function isRevision({ cell: part }: Figure, { cell: whole }: Figure): boolean {
  const fromStart = part.period.start === START && whole.period.start === START
  return fromStart || differences(part, whole).length === 0
}
