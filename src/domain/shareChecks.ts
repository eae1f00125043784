import { answerOf, type Known } from './answer'
import { cellCode, checkId } from './checkId'
import { differences } from './contained'
import type { Figure } from './figure'
import { type Cell, TOTAL } from './observation'
import { findReceipt } from './receipt'
import type { FigureTable, ReportTable } from './table'

/** A share that a report printed in percent, worked out again from counts. */
export interface ShareCheck {
  readonly kind: 'share'
  readonly id: string
  readonly report: string
  /** The share as printed, in percent. */
  readonly share: Figure
  /** What it is a share of, in the same report; null where that is not published. */
  readonly whole: Known | null
  /** The count behind the share, in the same report; null where that is not published. */
  readonly count: Known | null
  /**
   * The count as the reports before and after print it, where they agree and the report of the
   * share prints none. Empty otherwise: then nobody knows what this report counted.
   */
  readonly lent: readonly Figure[]
  /** The share that follows, in percent and unrounded; null where it cannot be worked out. */
  readonly percent: number | null
  /**
   * Whether it rounds to the one that was printed; null where it cannot be worked out, or only with
   * a count of other reports, which proves nothing about this one.
   */
  readonly holds: boolean | null
  /** For a share that cannot be worked out: the same share as another report's own counts give it. */
  readonly elsewhere: Share | null
}

/** A count and its whole, of one report and one time. */
export interface Share {
  readonly count: Figure
  readonly whole: Figure
  readonly percent: number
}

/** Every share that a report printed. */
export function shareChecks(report: ReportTable, table: FigureTable): readonly ShareCheck[] {
  return report.figures
    .filter(({ cell }) => cell.unit === 'percent')
    .map((share) => {
      const cell = countedIn(share.cell)
      const whole = lookUp(report, wholeOf(cell, report))
      const count = lookUp(report, cell)
      const lent = count === null ? lentBy(neighbours(report, table, cell)) : []
      const part = count ?? lent[0]
      const percent = part && whole && whole.value > 0 ? percentOf(part.value, whole.value) : null
      return {
        kind: 'share',
        id: checkId('share', share.report, cellCode(share.cell)),
        report: share.report,
        share,
        whole,
        count,
        lent,
        percent,
        holds: percent === null || lent.length > 0 ? null : Math.round(percent) === share.value,
        elsewhere: percent === null ? elsewhere(report, table, cell) : null,
      }
    })
}

/** The same cell as a count of people or incidents. */
function countedIn(cell: Cell): Cell {
  return { ...cell, unit: cell.measure === 'attacks' ? 'incidents' : 'persons' }
}

/**
 * What a share is a share of: the report's total of people. Shares of attacks in one place are
 * shares of the attacks of that kind in all places, not of all attacks.
 */
function wholeOf(cell: Cell, { span }: ReportTable): Cell {
  const victim = cell.measure === 'attacks' ? cell.victim : TOTAL
  const attack = cell.measure === 'attacks' ? cell.attack : TOTAL
  return { ...cell, period: span, governorate: TOTAL, victim, attack }
}

function lookUp({ atlas, located }: ReportTable, cell: Cell): Known | null {
  const region = atlas.ofCell(cell)
  if (!region) return null
  const track = located.filter((other) => other.region.track === region.track)
  const receipt = findReceipt(region.extent, track)
  return receipt && answerOf(receipt)
}

/** The figures for a cell in the last report before this one, and in the first after it. */
function neighbours({ report }: ReportTable, table: FigureTable, cell: Cell): readonly Figure[] {
  const printed = [...table.reports.values()].flatMap((other) =>
    other.figures
      .filter((figure) => figure.cell.unit === cell.unit && isSameCell(figure.cell, cell))
      .map((figure) => ({ figure, asOf: other.report.asOf })),
  )
  const inOrder = printed.sort((a, b) => a.asOf.localeCompare(b.asOf))
  const before = inOrder.filter(({ asOf }) => asOf < report.asOf).at(-1)
  const after = inOrder.find(({ asOf }) => asOf > report.asOf)
  return before && after ? [before.figure, after.figure] : []
}

function lentBy(figures: readonly Figure[]): readonly Figure[] {
  return new Set(figures.map(({ value }) => value)).size === 1 ? figures : []
}

/** The latest report, up to this one's date, that prints both numbers for a time of its own. */
function elsewhere({ report }: ReportTable, table: FigureTable, cell: Cell): Share | null {
  const shares = [...table.reports.values()]
    .filter((other) => other.report.asOf < report.asOf)
    .sort((a, b) => b.report.asOf.localeCompare(a.report.asOf))
    .flatMap((other) => {
      const here = { ...cell, period: other.span }
      const count = printed(other, here)
      const whole = printed(other, wholeOf(here, other))
      return count && whole && whole.value > 0
        ? [{ count, whole, percent: percentOf(count.value, whole.value) }]
        : []
    })
  return shares[0] ?? null
}

function printed({ figures }: ReportTable, cell: Cell): Figure | undefined {
  return figures.find((figure) => figure.cell.unit === cell.unit && isSameCell(figure.cell, cell))
}

function isSameCell(a: Cell, b: Cell): boolean {
  return a.measure === b.measure && differences(a, b).length === 0
}

function percentOf(count: number, whole: number): number {
  return (100 * count) / whole
}
