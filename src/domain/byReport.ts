import type { FigureTable } from './table'
import type { Report } from './vocabulary'

/** One publication, how many figures of it are known, and from how many texts. */
export interface ReportRow {
  readonly report: Report
  /** Cells for which a number of it is accepted. */
  readonly figures: number
  /** Cells for which a number was read, and none is accepted. */
  readonly doubts: number
  /** Texts in which any number of it was read. */
  readonly texts: number
}

/** Every publication, in the order of its date. */
export function byReport(table: FigureTable): readonly ReportRow[] {
  return [...table.reports.values()].map(({ report, figures, doubts }) => {
    const read = [
      ...figures.flatMap(({ observations, rejected }) => [...observations, ...rejected]),
      ...doubts.flatMap(({ observations }) => observations),
    ]
    return {
      report,
      figures: figures.length,
      doubts: doubts.length,
      texts: new Set(read.map(({ source }) => source)).size,
    }
  })
}
