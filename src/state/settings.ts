import * as v from 'valibot'

import { type FormatOptions, DEFAULT_FORMAT_OPTIONS } from '../i18n/format/FormatOptions'
import { persistedStore } from './persistedStore'

/** How the reader wants the page to look and to be written. No part of the address: see 012. */
export interface Settings extends FormatOptions {
  /** `system` follows the machine, its wish for more contrast too. */
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  readonly textSize: 'normal' | 'large' | 'larger'
}

/** How the page is before anything is set. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 'normal',
  ...DEFAULT_FORMAT_OPTIONS,
}

/** Stored text as settings. What it does not say, or says wrongly, is as it is at first. */
export function parseSettings(text: string | null): Settings {
  return v.parse(schema, objectIn(text))
}

const schema = v.fallback(
  v.object({
    theme: v.fallback(v.picklist(['system', 'light', 'dark', 'contrast']), DEFAULT_SETTINGS.theme),
    textSize: v.fallback(v.picklist(['normal', 'large', 'larger']), DEFAULT_SETTINGS.textSize),
    digits: v.fallback(v.picklist(['latn', 'arab']), DEFAULT_SETTINGS.digits),
    time: v.fallback(v.picklist(['reading', 'ltr']), DEFAULT_SETTINGS.time),
  }),
  DEFAULT_SETTINGS,
)

/** The settings of this reader. */
export const settingsStore = persistedStore('tawthiq.settings', parseSettings, JSON.stringify)

/** Changes some of the settings, and stores them all. Works where storage is refused. */
export function changeSettings(changed: Partial<Settings>): void {
  settingsStore.change((now) => ({ ...now, ...changed }))
}

function objectIn(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? { ...DEFAULT_SETTINGS, ...value } : {}
  } catch {
    return {}
  }
}
