import type { Language } from '../i18n/language'
import type { Edit } from './edits'
import type { Fault } from './faults'

/**
 * Why a wording is not taken. `unknown_key`: the product, or the language, has no such text;
 * `duplicate_key`: several rows of a file claim the same one; `stale`: the wording was made of
 * another published text than the one there is now.
 */
export type Reason =
  | Fault
  | { readonly kind: 'unknown_key' | 'duplicate_key' }
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
