import { type Language, LANGUAGES } from '../i18n/language.ts'

/**
 * Every text of the product by language and by its full key. A plural has one for each form of
 * the language: `count.attacks_one`, and in Arabic `count.attacks_few` too. A key that a language
 * lacks, and the other has under the same form, is a missing text.
 */
export type Texts = Readonly<Record<Language, ReadonlyMap<string, string>>>

/** One thing that the product says: a message or a data label, with all its forms. */
export interface Entry {
  /** Without a plural form. */
  readonly key: string
  readonly kind: 'message' | 'label'
  /** The full keys that each language has for it, in the order of the forms. */
  readonly keys: Readonly<Record<Language, readonly string[]>>
}

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
export type PluralForm = (typeof PLURAL_FORMS)[number]

/** The forms that a language has, by CLDR; the tests hold them to what the browser says. */
export const FORMS: Readonly<Record<Language, readonly PluralForm[]>> = {
  en: ['one', 'other'],
  ar: PLURAL_FORMS,
}

/** All entries, in the order of the messages, labels after them. */
export function entriesIn(texts: Texts): readonly Entry[] {
  const known = new Map<string, Record<Language, string[]>>()
  for (const language of LANGUAGES) {
    for (const key of texts[language].keys()) {
      const base = baseOf(key)
      const keys = known.get(base) ?? { en: [], ar: [] }
      keys[language].push(key)
      known.set(base, keys)
    }
  }
  return [...known].map(([key, keys]) => ({
    key,
    kind: key.startsWith(LABELS) ? 'label' : 'message',
    keys: { en: inOrder(keys.en, 'en'), ar: inOrder(keys.ar, 'ar') },
  }))
}

/** The keys that an entry should have in a language: one, or one for each plural form. */
export function keysWanted({ key, keys }: Entry, language: Language): readonly string[] {
  const isPlural = [...keys.en, ...keys.ar].some((some) => formOf(some) !== null)
  return isPlural ? FORMS[language].map((form) => `${key}_${form}`) : [key]
}

/** The plural form that a key names; null where it names none. */
export function formOf(key: string): PluralForm | null {
  return PLURAL_FORMS.find((form) => key.endsWith(`_${form}`)) ?? null
}

/** The key without its plural form. */
export function baseOf(key: string): string {
  const form = formOf(key)
  return form === null ? key : key.slice(0, -form.length - 1)
}

/** The names of the values that a text holds, each once: `date`, `count`. */
export function valuesIn(text: string): readonly string[] {
  return [...new Set(bracedIn(text).flatMap((braced) => VALUE.exec(braced)?.[1] ?? []))]
}

/** What stands in braces, or has one, and is no value as this product writes them. */
export function oddValuesIn(text: string): readonly string[] {
  return bracedIn(text).filter((braced) => !VALUE.test(braced))
}

/** A text with `HELD` for each sign of its values, whose names are no words of it. */
export function withoutValues(text: string): string {
  return text.replace(BRACED, (braced) => HELD.repeat(braced.length))
}

/** A sign that is no letter and that no text has. */
export const HELD = '\ue000'

function bracedIn(text: string): readonly string[] {
  return text.match(BRACED) ?? []
}

/** What i18next takes for a value, from the left as it does, and braces that it leaves alone. */
const BRACED = /\{\{.+?\}\}+|\{[^{}]*\}|[{}]+/gu
const VALUE = /^\{\{(\w+)\}\}$/u

/** The first numbers, up to 200, that take a plural form in a language. */
export function examplesOf(language: Language, form: string, most = 6): readonly number[] {
  const rules = new Intl.PluralRules(language)
  return Array.from({ length: 201 }, (_, n) => n)
    .filter((n) => rules.select(n) === form)
    .slice(0, most)
}

/** What the keys of data labels begin with: `data.governorates.SY-HL.label`. */
export const LABELS = 'data.'

/** Where the form of a key stands among those of a language; before them all for no form. */
export function placeOf(key: string, language: Language): number {
  const form = formOf(key)
  return form === null ? -1 : FORMS[language].indexOf(form)
}

function inOrder(keys: readonly string[], language: Language): readonly string[] {
  return [...keys].sort((a, b) => placeOf(a, language) - placeOf(b, language))
}
