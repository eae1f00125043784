/** The versions of the data, the latest first: every correction of a figure is one. */
export const CHANGES = [
  { version: '1.1.0', date: '2026-11-23', text: 'zones' },
  { version: '1.0.0', date: '2026-11-23', text: 'first' },
] as const
