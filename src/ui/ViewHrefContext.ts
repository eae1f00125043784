import { createContext } from 'react'

/** The address of another view, with everything that is chosen here; alone, of that view as such. */
export const ViewHrefContext = createContext(
  (view: 'figures' | 'checks' | 'method'): string => `?view=${view}`,
)
