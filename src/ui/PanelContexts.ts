import { createContext, type ReactNode } from 'react'

/** What a panel tells of itself to whoever adds to it. */
export interface PanelFace {
  /** Anchor of the panel in the address. */
  readonly id: string
  /** How it shows its answers just now; null for the plain chart. */
  readonly mode: string | null
  /** Whether its table stands in the place of the chart. */
  readonly table: boolean
  /** Nothing was found for it: it is a line. */
  readonly isSilent?: boolean
}

/**
 * What stands at the foot of a panel besides its own: on the page what can be taken along, in a frame where
 * it is from. Nothing unless a page says so.
 */
export const PanelExtrasContext = createContext<((face: PanelFace) => ReactNode) | null>(null)

/** What a panel says over its chart or table, so that nothing in there says it again. */
export const PanelReadingContext = createContext<ReactNode>(null)

/** What a panel shows at first, where it is to stand as it stands elsewhere. */
export const PanelStartContext = createContext<PanelStart>({ table: false })

interface PanelStart extends Pick<PanelFace, 'table'> {
  /** Told when table and chart change places. */
  readonly onTurned?: (face: PanelFace) => void
}
