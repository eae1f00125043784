import type { FILTERS, Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'

/** The report and the four filters. */
export type Group = 'report' | (typeof FILTERS)[number]

export interface FilterProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  /** The codes that each filter offers under the chosen report. */
  readonly options: Readonly<
    Record<'years' | 'governorates' | 'victims' | 'attacks', readonly string[]>
  >
}
