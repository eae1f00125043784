import { useSyncExternalStore } from 'react'

import { PLAIN_SETTINGS, type Settings } from './settings'
import { settingsNow, subscribeToSettings } from './settingsStore'

/** The settings as they are now, followed; plain ones where there is no browser. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribeToSettings, settingsNow, () => PLAIN_SETTINGS)
}
