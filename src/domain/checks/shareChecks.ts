import type { Known } from '../ask/answer'
import { knownAt } from '../ask/ask'
import { cellCode, checkId } from './checkId'
import { differences } from '../ask/contained'
import type { Figure } from '../data/figure'
import { type Cell, TOTAL } from '../data/observation'
import { samePeriod } from '../data/period'
import type { FigureTable, ReportTable } from '../data/table'

/** A share that a report printed in percent, worked out again from its own counts. */
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
  /** The share that follows, in percent and unrounded; null where it cannot be worked out. */
  readonly percent: number | null
  /** Whether it rounds to the one that was printed; null where it cannot be worked out. */
  readonly holds: boolean | null
  /** For a share that cannot be worked out: the same share as another report's own counts give it. */
  readonly elsewhere: Share | null
}

/** A count and its whole, of one report. */
interface Share {
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
      const percent = count && whole && whole.value > 0 ? percentOf(count.value, whole.value) : null
      return {
        kind: 'share',
        id: checkId('share', share.report, cellCode(share.cell)),
        report: share.report,
        share,
        whole,
        count,
        percent,
        holds: percent === null ? null : Math.round(percent) === share.value,
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

function lookUp(report: ReportTable, cell: Cell): Known | null {
  const region = report.regions.ofCell(cell)
  return region && knownAt(report, region)
}

/** The latest report, up to this one's date, that prints both numbers: a share of its own. */
function elsewhere({ report, span }: ReportTable, table: FigureTable, cell: Cell): Share | null {
  const shares = [...table.reports.values()]
    .filter((other) => other.report.asOf < report.asOf)
    .sort((a, b) => b.report.asOf.localeCompare(a.report.asOf))
    .flatMap((other) => {
      // A share of the whole time is of each report's own; a year is the same in all.
      const period = samePeriod(cell.period, span) ? other.span : cell.period
      const here = { ...cell, period }
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
