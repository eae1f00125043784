import type { Language } from '../i18n/language'
import { forbiddenIn } from './glossary'
import { baseOf, FORMS, formOf, type PluralForm, type Texts, valuesIn } from './texts'

/**
 * What is wrong with a text. `missing_form`: a plural without one of its forms; `lost_value` and
 * `strange_value`: a value that the text should hold, or that nothing gives it.
 */
export type Fault =
  | { readonly kind: 'empty' | 'blank_ends' | 'unclosed' | 'other_digits' | 'other_script' }
  | { readonly kind: 'lost_value' | 'strange_value'; readonly value: string }
  | { readonly kind: 'missing_form'; readonly form: PluralForm }
  /** `term` is the key of the glossary's reason. */
  | { readonly kind: 'forbidden'; readonly found: string; readonly term: string }

/**
 * What is wrong with `text` in the place of a key; none for a text that may be published.
 * `published` are the texts as they are now: what they hold is what a text there can hold.
 */
export function faultsOf(
  published: Texts,
  language: Language,
  key: string,
  text: string,
): readonly Fault[] {
  if (text.trim() === '') return [{ kind: 'empty' }]
  return [
    ...(text.trim() === text ? [] : [{ kind: 'blank_ends' } as const]),
    ...valueFaults(published, language, key, text),
    ...(isClosed(text) ? [] : [{ kind: 'unclosed' } as const]),
    ...(/[\u0660-\u0669\u06f0-\u06f9]/.test(text) ? [{ kind: 'other_digits' } as const] : []),
    ...(isInScript(published, language, key, text) ? [] : [{ kind: 'other_script' } as const]),
    ...forbiddenIn(text, language).map(
      ({ found, term }) => ({ kind: 'forbidden', found, term }) as const,
    ),
  ]
}

/** The plural forms that a language should have for a key and `present` does not. */
export function missingForms(
  language: Language,
  base: string,
  present: readonly string[],
): readonly Fault[] {
  return FORMS[language]
    .filter((form) => !present.includes(`${base}_${form}`))
    .map((form) => ({ kind: 'missing_form', form }) as const)
}

function valueFaults(
  published: Texts,
  language: Language,
  key: string,
  text: string,
): readonly Fault[] {
  const { wanted, excused } = valuesWanted(published, language, key)
  const held = counted(valuesIn(text))
  const inWords = ['zero', 'one', 'two'].includes(formOf(key) ?? '')
  const lost = wanted.filter(
    (value) => !held.includes(value) && !excused.includes(value) && !(inWords && value === NUMBER),
  )
  const strange = held.filter((value) => !wanted.includes(value))
  return [
    ...lost.map(
      (value) => ({ kind: 'lost_value', value: shownValue(published, key, value) }) as const,
    ),
    ...strange.map((value) => ({ kind: 'strange_value', value: asWritten(text, value) }) as const),
  ]
}

/**
 * The values that a text under a key is given: those of the English text, of its fullest form. A
 * form that is published without one of them may stay so.
 */
function valuesWanted(published: Texts, language: Language, key: string) {
  const whole = published.en.get(key) ?? published.en.get(`${baseOf(key)}_other`) ?? ''
  const now = published[language].get(key)
  const wanted = counted([
    ...new Set([...valuesIn(whole), ...valuesIn(published.en.get(`${baseOf(key)}_other`) ?? '')]),
  ])
  const held = now === undefined ? wanted : counted(valuesIn(now))
  return { wanted, excused: wanted.filter((value) => !held.includes(value)) }
}

/** A count is one value, in digits or in words. */
const NUMBER = 'number'

function counted(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((name) => (['count', 'words'].includes(name) ? NUMBER : name)))]
}

function shownValue(published: Texts, key: string, value: string): string {
  const whole = published.en.get(key) ?? published.en.get(`${baseOf(key)}_other`) ?? ''
  return asWritten(whole, value)
}

function asWritten(text: string, value: string): string {
  if (value !== NUMBER) return value
  return valuesIn(text).find((name) => ['count', 'words'].includes(name)) ?? 'count'
}

const PAIRS = ['()', '[]', '{}', '«»', '“”'] as const

function isClosed(text: string): boolean {
  const count = (sign: string) => text.split(sign).length
  return PAIRS.every((pair) => count(pair.charAt(0)) === count(pair.charAt(1)))
}

/** Letters of the other script stand only where they are published already, as a name. */
function isInScript(published: Texts, language: Language, key: string, text: string): boolean {
  const other = language === 'en' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u
  const letters = (some: string) => some.replace(/\{\{\w+\}\}/g, '')
  return !other.test(letters(text)) || other.test(letters(published[language].get(key) ?? ''))
}
