import { type Figure, total } from '../data/figure'
import { grouped } from '../data/grouped'
import { type Cell, codesOf, type Period } from '../data/observation'
import type { FigureTable, ReportTable } from '../data/table'
import type { Report } from '../data/vocabulary'
import { interventionYear, samePeriod, wholeYears } from '../data/period'

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

/** The totals of two reports that tell of the same change as one revised year does. */
export interface Account {
  readonly before: Figure
  readonly after: Figure
  /** The years that only the later report counts. */
  readonly added: readonly Figure[]
}

/**
 * Where one year is revised between two reports, and the later total is just the earlier one with
 * that change and the years since: then the year was changed, and neither number is a slip of
 * print. Null where the totals do not tell this, or are not published.
 */
export function accountOf(table: FigureTable, from: Figure, to: Figure): Account | null {
  const earlier = table.reports.get(from.report)
  const later = table.reports.get(to.report)
  if (!earlier || !later || from.value === to.value) return null
  if (wholeYears(from.cell.period)?.length !== 1) return null
  const before = figureFor(earlier, from.cell, earlier.span)
  const after = figureFor(later, to.cell, later.span)
  const since = later.years.filter((year) => !earlier.years.includes(year))
  const added = since.flatMap((year) => figureFor(later, to.cell, interventionYear(year)) ?? [])
  if (!before || !after || added.length < since.length || since.length === 0) return null
  // Where the year is all that the earlier report counts, its total tells nothing more.
  if (before === from) return null
  const sum = before.value + (to.value - from.value) + total(added)
  return sum === after.value ? { before, after, added } : null
}

function figureFor({ figures }: ReportTable, cell: Cell, period: Period): Figure | null {
  return (
    figures.find(
      (figure) =>
        samePeriod(figure.cell.period, period) &&
        figure.cell.measure === cell.measure &&
        figure.cell.unit === cell.unit &&
        codesOf(figure.cell).join('|') === codesOf(cell).join('|'),
    ) ?? null
  )
}
