import type { Language } from '../i18n/language'
import { type DeskWork, type Edit, type KeptEdit, staleIn, textsWith } from './edits'
import { faultsOf, missingForms } from './faults'
import { type LeftOut, strangeKey } from './refusals'
import { NOT_READ, printOf, statesOf } from './review'
import { baseOf, entriesIn, type Entry, formOf, keysWanted, type Texts } from './texts'

/** The columns of a file of texts, in their order; the names are a public promise. */
export const COLUMNS = [
  'key',
  'en',
  'ar',
  'en_published',
  'ar_published',
  'state',
  'reviewed',
] as const

/**
 * One text of the product in both languages, as a row of a file. Empty where a language has no
 * such plural form, or no such text yet.
 */
export type WordingRecord = Readonly<Record<(typeof COLUMNS)[number], string>>

interface Records {
  readonly records: readonly WordingRecord[]
  /** Edits that may not leave, with what is wrong with each. */
  readonly leftOut: readonly LeftOut[]
}

/**
 * The rows of a file of a translator's work: every form of each entry that was changed or read, or
 * of `all` entries. `settled` are the prints of what was read and published before. The print of
 * an entry stands in its rows only where it holds for what the rows say. A changed text stands
 * beside the published one that it was made of: whoever takes it in sees that it is another now.
 */
export function recordsOf(
  published: Texts,
  work: DeskWork,
  { all = false, settled = {} }: { readonly all?: boolean; readonly settled?: Prints } = {},
): Records {
  const entries = entriesIn(published)
  const { fit, leftOut } = sorted(published, work.edits, entries)
  const now = textsWith(published, fit)
  const bases = textsWith(published, basesOf(fit))
  const changed = new Set(fit.map(({ key }) => baseOf(key)))
  const stale = staleIn(fit, published)
  const reviewed = { ...settled, ...work.reviewed }
  const records = entries.flatMap((entry) => {
    const mark = work.reviewed[entry.key]
    const isPrint = mark === NOT_READ || (mark !== undefined && mark === printOf(entry, now))
    const print = isPrint ? mark : ''
    if (!all && !changed.has(entry.key) && print === '') return []
    const state = statesOf(entry, published, now, reviewed, stale).join(' ')
    return keysOf(entry).map((key) => ({
      key,
      en: now.en.get(key) ?? '',
      ar: now.ar.get(key) ?? '',
      en_published: bases.en.get(key) ?? '',
      ar_published: bases.ar.get(key) ?? '',
      state,
      reviewed: print,
    }))
  })
  return { records, leftOut }
}

type Prints = Readonly<Record<string, string>>

/** What some edits were made of, in their places. */
function basesOf(edits: readonly KeptEdit[]): readonly Edit[] {
  return edits.flatMap(({ language, key, basis }) =>
    basis === null ? [] : [{ language, key, text: basis }],
  )
}

/** The edits that may be published, and the others with what is wrong with them. */
function sorted(published: Texts, edits: readonly KeptEdit[], entries: readonly Entry[]) {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const judged = edits.map((edit) => ({ edit, reasons: reasonsOf(published, edit, byKey) }))
  const sound = judged.filter(({ reasons }) => reasons.length === 0).map(({ edit }) => edit)
  const now = textsWith(published, sound)
  const whole = sound.map((edit) => ({ edit, reasons: formsLacking(now, edit) }))
  return {
    fit: whole.filter(({ reasons }) => reasons.length === 0).map(({ edit }) => edit),
    leftOut: [...judged, ...whole].filter(({ reasons }) => reasons.length > 0),
  }
}

function reasonsOf(
  published: Texts,
  { language, key, text }: Edit,
  entries: ReadonlyMap<string, Entry>,
): LeftOut['reasons'] {
  const strange = strangeKey(entries.get(baseOf(key)), language, key)
  return strange ? [strange] : faultsOf(published, language, key, text)
}

function formsLacking(now: Texts, { language, key }: Edit): LeftOut['reasons'] {
  if (formOf(key) === null) return []
  const filled = [...now[language]].filter(([, text]) => text.trim() !== '').map(([some]) => some)
  return missingForms(language, baseOf(key), filled)
}

/** The keys that an entry has in any language, in the order of the Arabic forms. */
function keysOf(entry: Entry): readonly string[] {
  const wanted = (language: Language) => keysWanted(entry, language)
  return [...new Set([...wanted('ar'), ...wanted('en')])]
}
