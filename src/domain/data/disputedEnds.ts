import type { Figure } from './figure'
import type { FigureTable } from './table'
import type { Report } from './vocabulary'

/** A report to whose end texts give two dates, and the one by which it does not go here. */
export interface DisputedEnd {
  readonly report: Report
  /** ISO date or month, as far as known. */
  readonly other: string
}

/** Most texts on the tenth report count to 30 September 2025, two to the fall of the regime. */
const OTHER_ENDS: ReadonlyMap<string, string> = new Map([['snhr-annual-10', '2024-12']])

/** The reports among those of some figures whose end is disputed, where a figure counts to it. */
export function disputedEnds(
  { reports }: FigureTable,
  figures: readonly Figure[],
): readonly DisputedEnd[] {
  return [...OTHER_ENDS].flatMap(([id, other]) => {
    const report = reports.get(id)?.report
    const countsTo = ({ report: of, cell }: Figure) => of === id && cell.period.end === report?.asOf
    return report && figures.some(countsTo) ? [{ report, other }] : []
  })
}
