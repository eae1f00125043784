import { isLanguage, type Language } from '../i18n/language'
import { NOT_READ } from './review'
import { baseOf, type Texts } from './texts'

/** Another wording of one text. */
export interface Edit {
  readonly language: Language
  /** With its plural form. */
  readonly key: string
  readonly text: string
}

/** One as a translator wrote it; not sent in yet. */
export interface KeptEdit extends Edit {
  /** The published text that it was made of, empty for none; null where nobody wrote that down. */
  readonly basis: string | null
}

/** Which text of the product, in which language. */
export type TextName = Pick<Edit, 'language' | 'key'>

/** What a translator did at the desk: other wordings, the last one last, and what was read. */
export interface DeskWork {
  readonly edits: readonly KeptEdit[]
  /**
   * Entries read and found good, by key, with what they said then (see `printOf`), and those that
   * ship as read and are not (`NOT_READ`).
   */
  readonly reviewed: Readonly<Record<string, string>>
}

/** What is done to the work, whatever it is by then. */
export type DeskChange = (now: DeskWork) => DeskWork

export const NO_WORK: DeskWork = { edits: [], reviewed: {} }

/**
 * The work with another wording of a text; one that is published already is no edit. It is still
 * made of the published text that its first wording was made of.
 */
export function withEdit(work: DeskWork, published: Texts, edit: Edit): DeskWork {
  const { edits } = withoutEdit(work, edit)
  const { language, key, text } = edit
  const now = publishedAs(published, edit)
  if (text === now) return { ...work, edits }
  const basis = editOf(work, edit)?.basis ?? now
  return { ...work, edits: [...edits, { language, key, text, basis }] }
}

/** The work without the wording of one text. */
export function withoutEdit(work: DeskWork, name: TextName): DeskWork {
  return { ...work, edits: work.edits.filter((one) => !isOf(one, name)) }
}

/** The work with a wording kept though another text is published now than it was made of. */
export function withEditKept(work: DeskWork, published: Texts, name: TextName): DeskWork {
  const basis = publishedAs(published, name)
  return { ...work, edits: work.edits.map((one) => (isOf(one, name) ? { ...one, basis } : one)) }
}

/** Whether another text is published now than the wording was made of. */
export function isStale(edit: KeptEdit, published: Texts): boolean {
  return edit.basis !== null && edit.basis !== publishedAs(published, edit)
}

/** The keys of the entries with such a wording, without plural forms. */
export function staleIn(edits: readonly KeptEdit[], published: Texts): ReadonlySet<string> {
  return new Set(edits.filter((one) => isStale(one, published)).map(({ key }) => baseOf(key)))
}

/**
 * The work as it goes on under what is published now: a wording that is published is no edit any
 * more, and one of which nobody wrote down what it was made of takes the text of now for that.
 */
export function broughtUpTo(published: Texts, work: DeskWork): DeskWork {
  const isSettled = (edit: KeptEdit) =>
    edit.basis !== null && edit.text !== publishedAs(published, edit)
  if (work.edits.every(isSettled)) return work
  return {
    ...work,
    edits: work.edits
      .filter((edit) => edit.text !== publishedAs(published, edit))
      .map((edit) => ({ ...edit, basis: edit.basis ?? publishedAs(published, edit) })),
  }
}

/** The wording that the translator gave a text; none for one that is as published. */
export function editOf(work: DeskWork, name: TextName): KeptEdit | undefined {
  return work.edits.find((one) => isOf(one, name))
}

/** The work with an entry marked as read as it says now, or not read (`print` is null). */
export function withReview(work: DeskWork, key: string, print: string | null): DeskWork {
  const { [key]: _, ...rest } = work.reviewed
  return { ...work, reviewed: print === null ? rest : { ...rest, [key]: print } }
}

/** The texts as they are with some edits. */
export function textsWith(texts: Texts, edits: readonly Edit[]): Texts {
  const changed = { en: new Map(texts.en), ar: new Map(texts.ar) }
  for (const { language, key, text } of edits) changed[language].set(key, text)
  return changed
}

/** Reads what `formatWork` wrote. What cannot be read is left out; nothing stored is no work. */
export function parseWork(text: string | null): DeskWork {
  try {
    const { edits, reviewed } = JSON.parse(text ?? '{}') as Partial<Record<string, unknown>>
    return {
      edits: Array.isArray(edits) ? edits.flatMap(editIn) : [],
      reviewed: Object.fromEntries(
        Object.entries(typeof reviewed === 'object' && reviewed !== null ? reviewed : {})
          .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
          // An older version wrote nothing where it meant that.
          .map(([key, print]) => [key, print === '' ? NOT_READ : print]),
      ),
    }
  } catch {
    return NO_WORK
  }
}

export function formatWork({ edits, reviewed }: DeskWork): string {
  return JSON.stringify({ edits, reviewed })
}

function publishedAs(published: Texts, { language, key }: TextName): string {
  return published[language].get(key) ?? ''
}

function isOf(one: TextName, { language, key }: TextName): boolean {
  return one.language === language && one.key === key
}

function editIn(value: unknown): readonly KeptEdit[] {
  if (typeof value !== 'object' || value === null) return []
  const { language, key, text, basis } = value as Partial<Record<keyof KeptEdit, unknown>>
  if (typeof language !== 'string' || !isLanguage(language)) return []
  if (typeof key !== 'string' || typeof text !== 'string') return []
  return [{ language, key, text, basis: typeof basis === 'string' ? basis : null }]
}
