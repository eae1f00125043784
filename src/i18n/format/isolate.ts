import type { Language } from '../language'
import { withoutTraces } from './keyTraces'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * Keeps a value from being turned round by its neighbours, and them by it: wraps it in Unicode
 * isolates when it holds the other script, or signs whose place depends on the words around them.
 * A plain number or a plain phrase in the page's own script comes back as it is.
 */
export function isolate(value: string, language: Language): string {
  return isPlain(withoutTraces(value), language)
    ? value
    : `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`
}

function isPlain(value: string, language: Language): boolean {
  if (language === 'en') return !/[\u0590-\u08ff\ufb1d-\ufefc]/u.test(value)
  return (
    /^[\p{Script=Arabic}\p{M}\d٠-٩٪\s,.،؛:()«»\u2068\u2069]*$/u.test(value) &&
    !/[\d٠-٩]\s*[.:]\s*[^\d٠-٩]/u.test(value)
  )
}

/**
 * A text without marks of direction. On the page they keep a value from being turned round by its
 * neighbours; a table has columns for that, and in a file they are litter that no search finds.
 */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}

/** U+061C, U+200E–F, U+202A–E and U+2066–9: they change how a text is laid out, not what it says. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
