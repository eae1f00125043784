import { cellCode, checkId } from './checkId'
import type { Figure } from '../data/figure'
import type { LimitCheck } from './limitChecks'
import type { Cell, Observation } from '../data/observation'
import type { SumCheck } from './sumChecks'
import type { ReportTable } from '../data/table'

/**
 * A cell that was not printed plainly everywhere.
 *
 * - `misread`: some source prints another number, which is not taken, and why;
 * - `doubted`: no number that was printed is taken, so the report has no figure there;
 * - `described`: the number is taken, but a source names its period or its author wrongly.
 */
export interface Disagreement {
  readonly kind: 'misread' | 'doubted' | 'described'
  readonly id: string
  readonly report: string
  readonly cell: Cell
  /** What is taken; null where nothing is. */
  readonly figure: Figure | null
  /** What is not taken, or taken with a reason. Never empty. */
  readonly observations: readonly Observation[]
  /** Sums that hold with the number taken, and would not with another. */
  readonly proofs: readonly SumCheck[]
  /** Limits that hold with the number taken, and that a number not taken would break. */
  readonly broken: readonly LimitCheck[]
  /** The number taken, where a source that misprints it prints it rightly too. */
  readonly alsoRight: readonly Observation[]
}

/** Every cell of a report in which sources disagree, or are not taken at their word. */
export function disagreements(
  { figures, doubts }: ReportTable,
  sums: readonly SumCheck[],
  limits: readonly LimitCheck[],
): readonly Disagreement[] {
  return [
    ...figures.filter(({ rejected }) => rejected.length > 0).map((f) => misread(f, sums, limits)),
    ...doubts.map(({ report, cell, observations }) =>
      disagreement('doubted', { report, cell, figure: null, observations }),
    ),
    ...figures
      .filter(({ rejected }) => rejected.length === 0)
      .map((figure) => ({ figure, observations: figure.observations.filter(isNoted) }))
      .filter(({ observations }) => observations.length > 0)
      .map(({ figure, observations }) =>
        disagreement('described', { ...figure, figure, observations }),
      ),
  ]
}

function misread(
  figure: Figure,
  sums: readonly SumCheck[],
  limits: readonly LimitCheck[],
): Disagreement {
  const { rejected, observations } = figure
  const wrong = new Set(rejected.map(({ source }) => source))
  const lowest = Math.min(...rejected.map(({ value }) => value))
  return {
    ...disagreement('misread', {
      ...figure,
      figure,
      observations: [...rejected, ...observations.filter(isNoted)],
    }),
    proofs: sums.filter(
      ({ whole, parts, holds }) => holds && (whole === figure || parts.includes(figure)),
    ),
    broken: limits.filter(({ whole, sum, holds }) => holds && whole === figure && sum > lowest),
    alsoRight: observations.filter(({ source }) => wrong.has(source)),
  }
}

function isNoted({ reason }: Observation): boolean {
  return reason !== null
}

type Found = Pick<Disagreement, 'report' | 'cell' | 'figure' | 'observations'>

function disagreement(
  kind: Disagreement['kind'],
  { report, cell, figure, observations }: Found,
): Disagreement {
  const id = checkId('reading', report, cellCode(cell))
  const none = { proofs: [], broken: [], alsoRight: [] }
  return { kind, id, report, cell, figure, observations, ...none }
}
