import type { FormatOptions } from '../../../i18n/format/FormatOptions'

/** What can be set. The app knows where it is kept. */
export interface SettingsValues extends FormatOptions {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  readonly textSize: 'normal' | 'large' | 'larger'
}

export interface SettingsProps {
  readonly values: SettingsValues
  /** Changes some of them; `said` is the change in words. */
  readonly change: (changed: Partial<SettingsValues>, said: string) => void
}
