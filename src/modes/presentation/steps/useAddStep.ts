import { useStore } from 'zustand'

import type { Mode } from '../../../domain/panels/panel'
import type { PanelId } from '../../../domain/panels/panels'
import type { Selection } from '../../../domain/ask/selection'
import { MOST_STEPS, withStep } from '../../../domain/panels/step'
import { useWords } from '../../../i18n/useWords'
import { writeAddress } from '../../../state/address'
import { changeSteps, stepsStore, writeStepsHash } from '../../../state/steps'
import { enterPresentation } from '../presentationHistory'

interface AddStep {
  readonly panel: PanelId
  readonly mode: Mode | null
  readonly selection: Selection
  readonly announce: (text: string) => void
}

/** What adds a view to the presenter's steps; one that is among them is shown there instead. */
export function useAddStep({ panel, mode, selection, announce }: AddStep) {
  const { t } = useWords()
  const { steps } = useStore(stepsStore, ({ value }) => value)
  const query = writeAddress(selection).slice(1)
  const at = steps.findIndex(
    (step) => step.panel === panel && step.mode === mode && step.query === query,
  )
  return {
    name: at >= 0 ? t('present.foot.shown', { n: at + 1 }) : t('present.foot.add'),
    onPress: () => {
      if (at >= 0) {
        enterPresentation(at + 1, writeStepsHash(steps))
        return
      }
      const added = withStep(steps, { panel, mode, query, name: '', notes: '' })
      changeSteps(added)
      announce(
        added === steps
          ? t('present.foot.full', { most: MOST_STEPS })
          : t('present.foot.added', { n: added.length }),
      )
    },
  }
}
