import { createContext, type ReactNode } from 'react'

/** What a panel tells of itself to whoever adds to it. */
export interface PanelFace {
  /** Anchor of the panel in the address. */
  readonly id: string
  /** How it shows its answers just now; null for the plain chart. */
  readonly mode: string | null
}

/** What stands at the foot of every panel besides its own tools; nothing unless a page says so. */
export const PanelExtras = createContext<((face: PanelFace) => ReactNode) | null>(null)
