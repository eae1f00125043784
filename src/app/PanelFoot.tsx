import type { Dataset } from '../dataset/Dataset'
import { MODES } from '../domain/panels/panel'
import { PANELS } from '../domain/panels/panels'
import type { Choice } from '../state/useAddress'
import type { PanelFace } from '../ui/PanelContexts'
import { AddStep } from '../modes/presentation/AddStep'
import { TakeAway } from './TakeAway'

interface PanelFootProps {
  readonly face: PanelFace
  readonly dataset: Dataset
  readonly choice: Choice
  readonly announce: (text: string) => void
}

/** What stands at the foot of every panel of the overview besides its own tools, in this order. */
export function PanelFoot({ face, dataset, choice, announce }: PanelFootProps) {
  const panel = PANELS.find((id) => id === face.id)
  const mode = MODES.find((one) => one === face.mode) ?? null
  if (panel === undefined) return null
  return (
    <>
      <TakeAway {...{ panel, mode, face, dataset, choice }} />
      <AddStep {...{ panel, mode, announce }} selection={choice.selection} />
    </>
  )
}
