import { fold } from '../i18n/format/fold'
import words from './searchWords.json'

/** A text as `findersOf` reads it: folded, with every other word for what it says. */
export function searchable(text: string): string {
  const folded = fold(text)
  const more = linesOfSame().flatMap(({ forms, isSaid }) => (isSaid(folded) ? forms : []))
  return [folded, ...more].join(' | ')
}

/**
 * One test of a text for each word of a query. A word is found where another begins with it: Hama is
 * not found in Khamakar, 41 is found in 418 and not in 2,410. The Arabic article, in Latin
 * letters too, and what is written together with it, is no part of a word; a dual or regular plural
 * finds its singular. A query of nothing but words that every row holds finds every row.
 */
export function findersOf(query: string): readonly ((text: string) => boolean)[] {
  const asked = fold(query)
    .split(/[\s,،;؛]+/u)
    .filter(Boolean)
  return asked.flatMap((word) => {
    const bare = word.replace(ARTICLE, '')
    if (TELL_NOTHING.has(word) || TELL_NOTHING.has(bare)) return []
    return [patternOf([word, bare], [bare.replace(/es$/u, ''), bare.replace(ENDING, '')])]
  })
}

/** Words that tell no row from another: "Russian attacks on schools". */
const TELL_NOTHING: ReadonlySet<string> = new Set(
  [words.little, words.every].flatMap((line) => line.split(', ').map(fold)),
)

/** What Arabic writes together with a word, before it. */
const BEFORE = /[وف]?(?:[بك]?ال|لل)|و/u.source
const ARTICLE = new RegExp(`^(?:${BEFORE}|[ae](?:[lrdnsztj]|sh)-)(?=\\p{L}{3})`, 'u')

/**
 * What makes a dual, a regular plural or a counted noun ("1,771 طفلا") of a word of three letters or
 * more; names of countries end like some of these.
 */
const ENDING = /(?<=\p{L}{3})(?:ت?[اي]ن|ون|ات|(?<!ي)ا|s)$/u

/** Finds words that begin with one of the first, or are one of the second but for a ta marbuta. */
function patternOf(begun: readonly string[], whole: readonly string[]) {
  const any = (forms: readonly string[]) => forms.map(escaped).join('|')
  const isWord = /^[\p{L}\p{N}]/u.test(begun[0] ?? whole[0] ?? '')
  const start = isWord ? `(?<![\\p{L}\\p{N}])(?:${BEFORE})?` : ''
  const parts = [...(begun.length > 0 ? [any(begun)] : []), `(?:${any(whole)})ه?(?![\\p{L}\\p{N}])`]
  const pattern = new RegExp(`${start}(?:${parts.join('|')})`, 'u')
  const literals = [...begun, ...whole]
  // Most texts hold none of the words: to know that takes no pattern.
  return (text: string) => literals.some((one) => text.includes(one)) && pattern.test(text)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * Words that a search takes for one another, a line each: the forms of a word that no rule makes
 * (broken plurals, irregular ones), other words for the same, and other spellings of a name, in both
 * languages. Nothing of it is ever shown, so words stand there that the page itself does not use.
 */
export const SAME_WORDS: readonly string[] = Object.values(words.same).flat()

/** Made when something is first looked for. */
function linesOfSame() {
  lines ??= SAME_WORDS.map((line) => {
    const forms = line.split(', ').map(fold)
    return { forms, isSaid: patternOf([], forms) }
  })
  return lines
}

let lines:
  | readonly { readonly forms: readonly string[]; readonly isSaid: (text: string) => boolean }[]
  | undefined
