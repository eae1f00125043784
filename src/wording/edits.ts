import { isLanguage, type Language } from '../i18n/language'
import type { Texts } from './texts'

/** Another wording of one text, as a translator wrote it; not sent in yet. */
export interface Edit {
  readonly language: Language
  /** With its plural form. */
  readonly key: string
  readonly text: string
}

/** What a translator did at the desk: other wordings, the last one last, and what was read. */
export interface DeskWork {
  readonly edits: readonly Edit[]
  /** Entries read and found good, by key, with what they said then: see `printOf`. */
  readonly reviewed: Readonly<Record<string, string>>
}

export const NO_WORK: DeskWork = { edits: [], reviewed: {} }

/** The work with another wording of a text; one that is published already is no edit. */
export function withEdit(work: DeskWork, published: Texts, edit: Edit): DeskWork {
  const edits = work.edits.filter((one) => !isOf(one, edit))
  const isPublished = published[edit.language].get(edit.key) === edit.text
  return { ...work, edits: isPublished ? edits : [...edits, edit] }
}

/** The work without the wording of one text. */
export function withoutEdit(work: DeskWork, edit: Pick<Edit, 'language' | 'key'>): DeskWork {
  return { ...work, edits: work.edits.filter((one) => !isOf(one, edit)) }
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
      edits: Array.isArray(edits) ? edits.filter(isEdit) : [],
      reviewed: Object.fromEntries(
        Object.entries(typeof reviewed === 'object' && reviewed !== null ? reviewed : {}).filter(
          (pair): pair is [string, string] => typeof pair[1] === 'string',
        ),
      ),
    }
  } catch {
    return NO_WORK
  }
}

export function formatWork({ edits, reviewed }: DeskWork): string {
  return JSON.stringify({ edits, reviewed })
}

function isOf(one: Edit, { language, key }: Pick<Edit, 'language' | 'key'>): boolean {
  return one.language === language && one.key === key
}

function isEdit(value: unknown): value is Edit {
  if (typeof value !== 'object' || value === null) return false
  const { language, key, text } = value as Partial<Record<keyof Edit, unknown>>
  return (
    typeof language === 'string' &&
    isLanguage(language) &&
    [key, text].every((part) => typeof part === 'string')
  )
}
