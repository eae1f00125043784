import type { Selection } from '../../domain/selection'
import type { FigureTable } from '../../domain/table'

export interface FilterProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  /** The codes that each filter offers under the chosen report. */
  readonly options: Readonly<
    Record<'years' | 'governorates' | 'victims' | 'attacks', readonly string[]>
  >
}
