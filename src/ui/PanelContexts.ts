import { createContext, type ReactNode } from 'react'

/** What a panel tells of itself to whoever adds to it. */
export interface PanelFace {
  /** Anchor of the panel in the address. */
  readonly id: string
  /** How it shows its answers just now; null for the plain chart. */
  readonly mode: string | null
  /** Whether it shows them as a plain list, where it offers one. */
  readonly list: boolean
  /** Whether its table stands in the place of the chart. */
  readonly table: boolean
}

/** What stands at the foot of every panel besides its own tools; nothing unless a page says so. */
export const PanelExtrasContext = createContext<((face: PanelFace) => ReactNode) | null>(null)

/** What a panel shows at first, where it is to stand as it stands elsewhere. */
export const PanelStartContext = createContext<Pick<PanelFace, 'list' | 'table'>>({
  list: false,
  table: false,
})
