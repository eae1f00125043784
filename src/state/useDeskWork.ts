import { useSyncExternalStore } from 'react'

import { type DeskWork, NO_WORK } from '../wording/edits'
import { deskWorkNow, isDeskWorkKept, subscribeToDeskWork } from './deskStore'

/** The work of the translator as it is now, followed; none where there is no browser. */
export function useDeskWork(): DeskWork {
  return useSyncExternalStore(subscribeToDeskWork, deskWorkNow, () => NO_WORK)
}

/** Whether the browser keeps all of that work, followed. */
export function useIsDeskWorkKept(): boolean {
  return useSyncExternalStore(subscribeToDeskWork, isDeskWorkKept, () => true)
}
