import { createContext } from 'react'

import type { Writing } from '../language'

/** How the reader wants numbers and time written, whatever the language. */
export interface FormatOptions {
  /** The digits of Arabic texts: 6,859 or ٦٬٨٥٩. English texts have Latin digits always. */
  readonly digits: Writing['digits']
  /** `reading`: time runs the way the language is read; `ltr`: from left to right in both. */
  readonly time: 'reading' | 'ltr'
}

/** How numbers and time are written before anything is set. */
export const DEFAULT_FORMAT_OPTIONS: FormatOptions = { digits: 'latn', time: 'reading' }

/** Given by the app, from what the reader set; plain for parts that stand without it. */
export const FormatOptionsContext = createContext<FormatOptions>(DEFAULT_FORMAT_OPTIONS)
