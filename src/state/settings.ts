import * as v from 'valibot'

import { type Manner, PLAIN_MANNER } from '../i18n/Manner'
import { keptStore } from './keptStore'

/** How the reader wants the page to look and to be written. No part of the address: see 012. */
export interface Settings extends Manner {
  /** `system` follows the machine, its wish for more contrast too. */
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  readonly textSize: 'normal' | 'large' | 'larger'
}

export const PLAIN_SETTINGS: Settings = { theme: 'system', textSize: 'normal', ...PLAIN_MANNER }

/** Stored text as settings. What it does not say, or says wrongly, is as it is at first. */
export function parseSettings(text: string | null): Settings {
  return v.parse(schema, objectIn(text))
}

const schema = v.fallback(
  v.object({
    theme: v.fallback(v.picklist(['system', 'light', 'dark', 'contrast']), PLAIN_SETTINGS.theme),
    textSize: v.fallback(v.picklist(['normal', 'large', 'larger']), PLAIN_SETTINGS.textSize),
    digits: v.fallback(v.picklist(['latn', 'arab']), PLAIN_SETTINGS.digits),
    time: v.fallback(v.picklist(['reading', 'ltr']), PLAIN_SETTINGS.time),
  }),
  PLAIN_SETTINGS,
)

/** The settings of this reader. */
export const settingsStore = keptStore('tawthiq.settings', parseSettings, JSON.stringify)

/** Changes some of the settings, and stores them all. Works where storage is refused. */
export function changeSettings(changed: Partial<Settings>): void {
  settingsStore.change((now) => ({ ...now, ...changed }))
}

function objectIn(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? { ...PLAIN_SETTINGS, ...value } : {}
  } catch {
    return {}
  }
}
