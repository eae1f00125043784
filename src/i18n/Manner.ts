import { createContext } from 'react'

import type { Writing } from './language'

/** How the reader wants numbers and time written, whatever the language. */
export interface Manner {
  /** The digits of Arabic texts: 6,859 or ٦٬٨٥٩. English texts have Latin digits always. */
  readonly digits: Writing['digits']
  /** `reading`: time runs the way the language is read; `ltr`: from left to right in both. */
  readonly time: 'reading' | 'ltr'
}

export const PLAIN_MANNER: Manner = { digits: 'latn', time: 'reading' }

/** Given by the app, from what the reader set; plain for parts that stand without it. */
export const MannerContext = createContext<Manner>(PLAIN_MANNER)
