import type { Figure } from '../data/figure'
import { grouped } from '../data/grouped'
import { type Cell, codesOf } from '../data/observation'
import type { FigureTable } from '../data/table'
import type { Report } from '../data/vocabulary'

/** One value with one qualifier, and the reports that print it one after another. */
export interface Run {
  /** Of the first of the reports. */
  readonly figure: Figure
  /** Of the last of them; the same value and qualifier. */
  readonly last: Figure
  /** In the order of their dates; never empty. */
  readonly reports: readonly Report[]
}

/** The same cell, printed with different values by different reports. */
export interface Revision {
  readonly cell: Cell
  /** In the order of the reports' dates; two values at least. A value that returns is a new run. */
  readonly runs: readonly Run[]
}

/**
 * Every count that reports print differently for the same people or attacks, the same time and
 * the same place. Shares and ranks are left out: each is of its own report's total, and changes
 * with that. So is a time whose end nobody printed: it cannot be known to be the same.
 */
export function revisionsOf(table: FigureTable): readonly Revision[] {
  const counts = [...table.reports.values()].flatMap(({ report, figures }) =>
    figures.filter(isCount).map((figure): Printed => ({ figure, report })),
  )
  return [...grouped(counts, ({ figure }) => keyOf(figure.cell))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, printed]) => printed.toSorted((a, b) => byDate(a.report, b.report)))
    .filter((printed) => new Set(printed.map(({ figure }) => figure.value)).size > 1)
    .flatMap((printed) =>
      printed.slice(0, 1).map(({ figure }) => ({ cell: figure.cell, runs: runsOf(printed) })),
    )
}

/** Earlier before later; two that count to one day in the order of their codes. */
function byDate(a: Report, b: Report): number {
  return compare(a.asOf, b.asOf) || compare(a.id, b.id)
}

interface Printed {
  readonly figure: Figure
  readonly report: Report
}

function runsOf(printed: readonly Printed[]): readonly Run[] {
  return printed.reduce<Run[]>((runs, { figure, report }) => {
    const last = runs.at(-1)
    const goesOn = last?.figure.value === figure.value && last.figure.qualifier === figure.qualifier
    return goesOn
      ? [...runs.slice(0, -1), { ...last, last: figure, reports: [...last.reports, report] }]
      : [...runs, { figure, last: figure, reports: [report] }]
  }, [])
}

function isCount({ cell: { unit, period } }: Figure): boolean {
  return (unit === 'persons' || unit === 'incidents') && period.end !== null
}

/** How a source speaks of the time makes no difference. */
function keyOf(cell: Cell): string {
  const { measure, unit, period } = cell
  return [measure, ...codesOf(cell), unit, period.start, period.end ?? ''].join('|')
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
