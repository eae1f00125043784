import type { Language } from '../i18n/language'
import WORDS from './glossaryWords.json'
import { HELD, withoutValues } from './texts'

export type TermId = keyof typeof WORDS

/** The terms of the glossary in their order; `glossary.<id>` holds what the page says of each. */
export const GLOSSARY = Object.keys(WORDS) as readonly TermId[]

/** A term as a text has it; the offsets count in that text. */
export interface FoundTerm {
  readonly term: TermId
  readonly start: number
  readonly end: number
  readonly found: string
}

/**
 * The terms in a text, in their order and none within another: the civilian in a vital civilian
 * facility is part of that term. In Arabic a term is found with the particles joined to it.
 */
export function termsIn(text: string, language: Language): readonly FoundTerm[] {
  const plain = withoutValues(text)
  const all = findersIn(language).terms.flatMap(({ term, find, apart }) => {
    const places = apart ? plain.replace(apart, (part) => HELD.repeat(part.length)) : plain
    return [...places.matchAll(find)].map(({ 0: found, index }) => ({
      term,
      start: index,
      end: index + found.length,
      found,
    }))
  })
  const taken: FoundTerm[] = []
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (taken.every(({ start, end }) => one.end <= start || end <= one.start)) taken.push(one)
  return taken.sort((a, b) => a.start - b.start)
}

/** The words in a text that the glossary forbids; none for a text that keeps to it. */
export function forbiddenIn(
  text: string,
  language: Language,
): readonly { readonly found: string; readonly term: TermId }[] {
  const plain = withoutValues(text)
  const { anyAvoided, terms } = findersIn(language)
  if (plain.search(anyAvoided) < 0) return []
  return terms.flatMap(({ term, avoided }) =>
    avoided.flatMap((word) => {
      const found = plain.match(word)?.[0]
      return found === undefined ? [] : [{ found, term }]
    }),
  )
}

/**
 * Whose words a message repeats, as `quote.syria_tv_2020_09.veto` does: the code of the source, with
 * `_` for `-`. Null for our own, which keep to the glossary; a quotation is in its speaker's words.
 */
export function quotedSource(key: string): string | null {
  return /^quote\.(\w+)\.\w+$/u.exec(key)?.[1]?.replaceAll('_', '-') ?? null
}

/** The words that are not said instead of a term, as a reader is shown them; there may be none. */
export function avoidedFor(term: TermId, language: Language): readonly string[] {
  return Object.keys(wordsFor(language, term).avoided)
}

/**
 * A pattern is written in whole words, without the particles that Arabic joins to them and without
 * vowel marks: `wholeWords` allows for both.
 */
interface TermWords {
  readonly find: string
  /** What looks like the term and is another thing. */
  readonly apart?: string
  /** Words that are not said instead: as a reader is shown them, with the pattern that finds them. */
  readonly avoided: Readonly<Record<string, string>>
}

function wordsFor(language: Language, term: TermId): TermWords {
  return WORDS[term][language]
}

const known = new Map<Language, ReturnType<typeof findersMade>>()

function findersIn(language: Language) {
  const made = known.get(language) ?? findersMade(language)
  known.set(language, made)
  return made
}

function findersMade(language: Language) {
  const whole = (pattern: string) => wholeWords(pattern, language)
  const avoidedIn = (term: TermId) => Object.values(wordsFor(language, term).avoided)
  return {
    /** All avoided words as one pattern: most texts have none, and are read once. */
    anyAvoided: whole(GLOSSARY.flatMap(avoidedIn).join('|')),
    terms: GLOSSARY.map((term) => {
      const { find, apart } = wordsFor(language, term)
      const avoided = avoidedIn(term).map(whole)
      return { term, find: whole(find), apart: apart === undefined ? null : whole(apart), avoided }
    }),
  }
}

const MARKS = '[\\u0640\\u064b-\\u0652\\u0670]*'
const JOINED = `(?:[وفأ]${MARKS})?(?:ب${MARKS}ا?${MARKS}ل${MARKS}|ك${MARKS}ال${MARKS}|ا${MARKS}ل${MARKS}|ل${MARKS}ل${MARKS}|[بلك]${MARKS})?`
const ALIFS: Readonly<Record<string, string>> = { ا: '[اأإآ]', أ: '[أا]', إ: '[إا]', آ: '[آا]' }

function wholeWords(pattern: string, language: Language): RegExp {
  const words = (language === 'ar' ? anyVowels(pattern) : pattern).replaceAll(' ', '\\s+')
  const joined = language === 'ar' ? JOINED : ''
  return new RegExp(`(?<![\\p{L}\\p{M}])${joined}(?:${words})(?![\\p{L}\\p{M}])`, 'giu')
}

/** Vowel marks may stand after any letter, and many write an alif without its hamza. */
function anyVowels(pattern: string): string {
  return pattern
    .split('|')
    .map((part) => {
      const isExact = part.startsWith('=')
      return (isExact ? part.slice(1) : part).replace(
        /[\u0621-\u064a]/g,
        (letter) => `(?:${isExact ? letter : (ALIFS[letter] ?? letter)}${MARKS})`,
      )
    })
    .join('|')
}
