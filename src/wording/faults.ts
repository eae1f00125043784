import { guarded } from '../i18n/format/formulaGuard'
import type { Language } from '../i18n/language'
import { forbiddenIn, quotedSource } from './glossary'
import {
  baseOf,
  FORMS,
  formOf,
  LABELS,
  oddValuesIn,
  type PluralForm,
  type Texts,
  valuesIn,
  withoutValues,
} from './texts'

/**
 * What is wrong with a text. `missing_form`: a plural without one of its forms; `lost_value` and
 * `strange_value`: a value that the text should hold, or that nothing gives it; `odd_value`: braces
 * that are not `{{name}}`, which may pass by what keeps a value in its place; `nested`: `$t(` lays
 * another text in; `formula`: a spreadsheet that opens the data would run it.
 */
export type Fault =
  | { readonly kind: PlainFault }
  | { readonly kind: 'lost_value' | 'strange_value' | 'odd_value'; readonly value: string }
  /** `sign` is its code: U+202E. */
  | { readonly kind: 'hidden_sign'; readonly sign: string }
  | { readonly kind: 'missing_form'; readonly form: PluralForm }
  /** `term` is the key of the glossary's reason. */
  | { readonly kind: 'forbidden'; readonly found: string; readonly term: string }

/** What is said of a fault without naming a part of the text. */
type PlainFault =
  | 'empty'
  | 'blank_ends'
  | 'unclosed'
  | 'other_digits'
  | 'other_letters'
  | 'other_script'
  | 'nested'
  | 'formula'

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
  const plain: Readonly<Record<Exclude<PlainFault, 'empty'>, boolean>> = {
    blank_ends: text.trim() !== text,
    nested: text.includes('$t('),
    formula: key.startsWith(LABELS) && guarded(text) !== text,
    unclosed: !isClosed(text),
    other_digits: /[\u0660-\u0669\u06f0-\u06f9]/.test(text),
    other_letters: language === 'ar' && OTHER_LETTERS.test(text),
    other_script: !isInScript(published, language, key, text),
  }
  return [
    ...hiddenSigns(text),
    ...valueFaults(published, language, key, text),
    ...oddValuesIn(text).map((value) => ({ kind: 'odd_value', value }) as const),
    ...Object.entries(plain).flatMap(([kind, is]) => (is ? [{ kind: kind as PlainFault }] : [])),
    ...(quotedSource(key) === null ? forbiddenIn(text, language) : []).map(
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

/**
 * The first sign that nobody sees: marks of direction turn all that comes after them, private ones
 * and tags are what the page itself works with, and a line break is none in one line.
 */
function hiddenSigns(text: string): readonly Fault[] {
  const code = HIDDEN.exec(text)?.[0].codePointAt(0)
  if (code === undefined) return []
  return [{ kind: 'hidden_sign', sign: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }]
}

/** Control, format, private and unassigned signs, and whatever else is not drawn. */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u

function valueFaults(
  published: Texts,
  language: Language,
  key: string,
  text: string,
): readonly Fault[] {
  const { wanted, excused } = valuesWanted(published, language, key)
  const held = valuesIn(text).map(counted(key))
  const isSaid = ['zero', 'one', 'two'].includes(formOf(key) ?? '')
  const lost = wanted.filter(
    (value) =>
      !held.includes(value) && !excused.includes(value) && !(isSaid && COUNTS.includes(value)),
  )
  const strange = [...new Set(held)].filter((value) => !wanted.includes(value))
  return [
    ...lost.map((value) => ({ kind: 'lost_value', value }) as const),
    ...strange.map((value) => ({ kind: 'strange_value', value }) as const),
  ]
}

/**
 * The values that a text under a key is given: those of the English text, of its fullest form. A
 * form that is published without one of them may stay so.
 */
function valuesWanted(published: Texts, language: Language, key: string) {
  const other = published.en.get(`${baseOf(key)}_other`) ?? ''
  const whole = published.en.get(key) ?? other
  const wanted = [...new Set([...valuesIn(whole), ...valuesIn(other)].map(counted(key)))]
  const now = published[language].get(key)
  const held = now === undefined ? wanted : valuesIn(now).map(counted(key))
  return { wanted, excused: wanted.filter((value) => !held.includes(value)) }
}

/** The values that are a count: as it is, as the page writes it, and in words. */
const COUNTS: readonly string[] = ['count', 'number', 'words']

/** The texts that are given their count in words too. */
const IN_WORDS: readonly string[] = ['filter.all.years']

/** The value that a name stands for: either count is as good as the other where both are given. */
function counted(key: string): (name: string) => string {
  const isInWords = IN_WORDS.includes(baseOf(key))
  return (name) => (isInWords && name === 'count' ? 'words' : name)
}

/** Persian yeh and kaf, signs that are joined already, the stretching line: no search finds words of them. */
const OTHER_LETTERS = /[\u0640\u06a9\u06cc\ufb50-\ufdff\ufe70-\ufefc]/u

const PAIRS = ['()', '[]', '«»', '“”'] as const

function isClosed(text: string): boolean {
  const count = (sign: string) => text.split(sign).length
  return PAIRS.every((pair) => count(pair.charAt(0)) === count(pair.charAt(1)))
}

/** Letters of the other script stand only where they are published already, as a name. */
function isInScript(published: Texts, language: Language, key: string, text: string): boolean {
  const other = language === 'en' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u
  const now = published[language].get(key) ?? ''
  return !other.test(withoutValues(text)) || other.test(withoutValues(now))
}
