import { MODES, PANELS } from '../domain/panels'
import type { Selection } from '../domain/selection'
import type { PanelFace } from '../ui/PanelExtras'
import { AddStep } from './AddStep'

interface PanelFootProps {
  readonly face: PanelFace
  readonly selection: Selection
  readonly announce: (text: string) => void
}

/** What the page adds at the foot of a panel of the overview, in this order. */
export function PanelFoot({ face, ...given }: PanelFootProps) {
  const panel = PANELS.find((id) => id === face.id)
  const mode = MODES.find((one) => one === face.mode) ?? null
  if (!panel) return null
  return <AddStep {...{ panel, mode }} {...given} />
}
