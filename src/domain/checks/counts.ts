import { isCount } from '../ask/contained'
import type { Figure } from '../data/figure'
import { regionsOf, type Region } from '../ask/region'
import type { ReportTable } from '../data/table'
import type { Vocabulary } from '../data/vocabulary'

/** A count with the place it has among the counts of its report. */
export interface Count {
  readonly figure: Figure
  /** The time of a period whose end nobody prints compares with no other. */
  readonly region: Region
}

/** Every count that a report printed; shares and ranks are none. */
export function countsOf(
  { figures, regions }: ReportTable,
  vocabulary: Vocabulary,
): readonly Count[] {
  return figures.flatMap((figure) => {
    const { cell } = figure
    if (!isCount(cell)) return []
    const ofItsOwn = () => regionsOf({ span: cell.period, years: [], periods: [] }, vocabulary)
    const region = regions.ofCell(cell) ?? ofItsOwn().ofCell(cell)
    return region ? [{ figure, region }] : []
  })
}
