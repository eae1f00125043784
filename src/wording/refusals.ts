import { type Language, LANGUAGES } from '../i18n/language'
import type { Edit } from './edits'
import type { Fault } from './faults'
import { type Entry, formOf, keysWanted, type PluralForm } from './texts'

/**
 * Why a wording is not taken. `unknown_key`: the product has no such text; `strange_form`: the
 * other language has such a plural form, and this one has not; `duplicate_key`: several rows of a
 * file claim the same text; `stale`: the wording was made of another published text than the one
 * there is now.
 */
export type Reason =
  | Fault
  | { readonly kind: 'unknown_key' | 'duplicate_key' }
  | { readonly kind: 'strange_form'; readonly form: PluralForm }
  | { readonly kind: 'stale'; readonly published: string }

/** A row of a file, or one language of it, that was not taken. */
export interface Refusal {
  /** The row as a spreadsheet counts it; in JSON the place in the list, from 1. */
  readonly line: number
  readonly key: string
  /** Null where the whole row was refused. */
  readonly language: Language | null
  readonly reason: Reason
}

/** An edit that stays at the desk. */
export interface LeftOut {
  readonly edit: Edit
  readonly reasons: readonly Reason[]
}

/** Why an entry has no text under a key in a language, though it has others. */
export function strangeKey(
  entry: Entry | undefined,
  language: Language,
  key: string,
): Reason | null {
  const isWanted = (some: Language) => entry !== undefined && keysWanted(entry, some).includes(key)
  if (isWanted(language)) return null
  const form = formOf(key)
  return form !== null && LANGUAGES.some(isWanted)
    ? { kind: 'strange_form', form }
    : { kind: 'unknown_key' }
}
