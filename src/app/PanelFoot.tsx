import type { Dataset } from '../dataset/Dataset'
import { MODES, PANELS } from '../domain/panels'
import type { Choice } from '../state/useAddress'
import type { PanelFace } from '../ui/PanelExtras'
import { TakeAway } from './TakeAway'

interface PanelFootProps {
  readonly face: PanelFace
  readonly dataset: Dataset
  readonly choice: Choice
}

/** What stands at the foot of every panel of the overview besides its own tools. */
export function PanelFoot({ face, dataset, choice }: PanelFootProps) {
  const panel = PANELS.find((id) => id === face.id)
  const mode = MODES.find((one) => one === face.mode) ?? null
  if (panel === undefined) return null
  return <TakeAway {...{ panel, mode, face, dataset, choice }} />
}
