import { SUBJECT } from '../../domain/data/subject'

/** The versions of the data, the latest first: every correction of a figure is one. */
const ALL = [
  { version: '2.0.0', date: '2026-11-29', text: 'second' },
  { version: '1.1.0', date: '2026-11-23', text: 'zones' },
  { version: '1.0.0', date: '2026-11-23', text: 'first' },
] as const

/** Those that the page tells; another subject has none of ours. */
export const CHANGES = SUBJECT.without.includes('changes') ? [] : ALL

/** What has changed since a version, the latest first; nothing since one that is not listed. */
export function changesSince(version: string | null) {
  const known = CHANGES.findIndex((change) => change.version === version)
  return CHANGES.slice(0, Math.max(0, known)).flatMap(({ text }) =>
    text === 'first' ? [] : [text],
  )
}
