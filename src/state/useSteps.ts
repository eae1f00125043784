import { useSyncExternalStore } from 'react'

import { type KeptSteps, stepsNow, subscribeToSteps } from './stepsStore'

/** The presenter's steps as they are now, followed; none where there is no browser. */
export function useSteps(): KeptSteps {
  return useSyncExternalStore(subscribeToSteps, stepsNow, () => NONE)
}

const NONE: KeptSteps = { steps: [], unread: [], kept: true }
