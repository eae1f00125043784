import { keptStore } from './keptStore'
import { parseSettings, type Settings } from './settings'

const store = keptStore('tawthiq.settings', parseSettings, JSON.stringify)

/** The settings as they are now; the same object until one of them changes. */
export const settingsNow: () => Settings = store.now

/** Changes some of the settings, and stores them all. Works where storage is refused. */
export function changeSettings(changed: Partial<Settings>): void {
  store.change((now) => ({ ...now, ...changed }))
}

/** Calls the listener after every change, of another tab too; returns what ends that. */
export const subscribeToSettings = store.subscribe
