import type { Writing } from '../language'

/**
 * A message, or a tree of them, with Arabic-Indic digits: 30 is ٣٠ and % is ٪, with the mark that
 * keeps the sign on its side of the number. Names of values (`{{n}}`) stay as they are.
 */
export function inArabicDigits(messages: unknown): unknown {
  if (typeof messages === 'string') return messages.replace(/\{\{.*?\}\}|[\d%]/g, written)
  if (typeof messages !== 'object' || messages === null) return messages
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, inArabicDigits(value)]),
  )
}

/** A text of the data that holds numbers, unlike other labels: a note, or a title. */
export function inDigits({ digits }: Writing, text: string): string {
  return digits === 'latn' ? text : String(inArabicDigits(text))
}

function written(found: string): string {
  if (found.startsWith('{')) return found
  return found === '%' ? '٪\u061c' : String.fromCharCode(found.charCodeAt(0) + OFFSET)
}

const OFFSET = '٠'.charCodeAt(0) - '0'.charCodeAt(0)
