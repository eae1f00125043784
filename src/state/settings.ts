import * as v from 'valibot'

import { type FormatOptions, DEFAULT_FORMAT_OPTIONS } from '../i18n/format/FormatOptions'
import { persistedStore } from './persistedStore'

/** How the reader wants the page to look and to be written. No part of the address: see 012. */
export interface Settings extends FormatOptions {
  /** `system` follows the machine, its wish for more contrast too. */
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  readonly textSize: 'normal' | 'large' | 'larger'
  /** Whether letters and signs are keys of the stage (WCAG 2.1.4): who dictates types them by accident. */
  readonly characterKeys: 'on' | 'off'
}

/** How the page is before anything is set. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 'normal',
  characterKeys: 'on',
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
    characterKeys: v.fallback(v.picklist(['on', 'off']), DEFAULT_SETTINGS.characterKeys),
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

/** Whether letters and signs are keys of the stage. */
export function areCharacterKeysOn(): boolean {
  return settingsStore.getState().value.characterKeys === 'on'
}

function objectIn(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? { ...DEFAULT_SETTINGS, ...value } : {}
  } catch {
    return {}
  }
}
