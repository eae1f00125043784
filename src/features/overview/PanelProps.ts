import type { Mode } from '../../domain/panels/panel'
import type { Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'

/** What every panel is given: the figures, the choice, and a way to choose. */
export interface PanelProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  /** How the panel shows its answers at first; null or left out for the plain chart. */
  readonly initial?: Mode | null
}
