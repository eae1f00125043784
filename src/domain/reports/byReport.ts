import { countReadings, observationsIn, type ReadingCount } from '../checks/readings'
import type { FigureTable } from '../data/table'
import type { Report } from '../data/vocabulary'

/** One publication, how many figures of it are known, and what was read of it. */
interface ReportRow {
  readonly report: Report
  /** Cells for which a number of it is accepted. */
  readonly figures: number
  readonly readings: ReadingCount
  /** Texts in which any number of it was read. */
  readonly texts: number
}

/** Every publication, in the order of its date. */
export function byReport(table: FigureTable): readonly ReportRow[] {
  return [...table.reports.values()].map((own) => {
    const read = observationsIn(own)
    return {
      report: own.report,
      figures: own.figures.length,
      readings: countReadings(read),
      texts: new Set(read.map(({ source }) => source)).size,
    }
  })
}
