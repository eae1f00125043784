import { LANGUAGES } from '../i18n/language'
import { type Entry, keysWanted, type Texts } from './texts'

/**
 * What a translator should know of an entry. `missing`: a language lacks a form of it, or has it
 * empty; `changed`: edited here and not sent in; `stale`: edited, and another text is published now
 * than the edit was made of; `unreviewed`: nobody has read it as it says now; `same`: the same in
 * both languages.
 */
export type EntryState = 'missing' | 'changed' | 'stale' | 'unreviewed' | 'same'

export const ENTRY_STATES: readonly EntryState[] = [
  'missing',
  'unreviewed',
  'changed',
  'stale',
  'same',
]

/** Stands in the place of a print, and is none: the entry ships as read, and is not. */
export const NOT_READ = 'no'

/**
 * The states of an entry, none for one that is read and settled. `now` are the texts with the
 * edits; `reviewed` holds the prints of what was read, by key; `stale` are the keys of the entries
 * with an edit of an older text.
 */
export function statesOf(
  entry: Entry,
  published: Texts,
  now: Texts,
  reviewed: Readonly<Record<string, string>>,
  stale: ReadonlySet<string> = new Set(),
): readonly EntryState[] {
  const wanted = LANGUAGES.flatMap((language) =>
    keysWanted(entry, language).map((key) => ({ language, key })),
  )
  const is: Readonly<Record<EntryState, boolean>> = {
    missing: wanted.some(({ language, key }) => (now[language].get(key) ?? '').trim() === ''),
    unreviewed: reviewed[entry.key] !== printOf(entry, now),
    changed: wanted.some(
      ({ language, key }) => now[language].get(key) !== published[language].get(key),
    ),
    stale: stale.has(entry.key),
    same: keysWanted(entry, 'en').some((key) => now.en.get(key) === now.ar.get(key)),
  }
  return ENTRY_STATES.filter((state) => is[state])
}

/** What an entry says in both languages, in eight hexadecimal digits (FNV-1a). */
export function printOf(entry: Entry, texts: Texts): string {
  const said = LANGUAGES.flatMap((language) =>
    keysWanted(entry, language).map((key) => texts[language].get(key) ?? ''),
  )
  let print = 0x811c9dc5
  for (const byte of new TextEncoder().encode(said.join('\n'))) {
    print = Math.imul(print ^ byte, 0x01000193)
  }
  return (print >>> 0).toString(16).padStart(8, '0')
}
