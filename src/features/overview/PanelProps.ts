import type { Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import type { Mode } from '../../domain/panels/panel'
import type { PanelModel } from '../../domain/panels/panelModel'
import type { Words } from '../../i18n/Words'

/** How a link to another selection is made and followed. */
export interface Linking {
  readonly choose: (selection: Selection) => void
  readonly hrefOf: (selection: Selection) => string
}

/** What every panel is given: the figures, the choice, and a way to choose. */
export interface PanelProps extends Linking {
  readonly table: FigureTable
  readonly selection: Selection
  /** How the panel shows its answers at first; null or left out for the plain chart. */
  readonly initial?: Mode | null
  /** What one screen holds of many small charts, and what it says of that; null for all of them. */
  readonly excerpt?: (
    words: Words,
    table: FigureTable,
    model: PanelModel,
  ) => { readonly model: PanelModel; readonly reading: string } | null
}
