import { type Figure, total } from '../data/figure'
import { type Cell, codesOf, type Period } from '../data/observation'
import { interventionYear, samePeriod, wholeYears } from '../data/period'
import type { FigureTable, ReportTable } from '../data/table'

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
