/**
 * A text without marks of direction. On the page they keep a value from being turned round by its
 * neighbours; a table has columns for that, and in a file they are litter that no search finds.
 */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}

/** U+061C, U+200E–F, U+202A–E and U+2066–9: they change how a text is laid out, not what it says. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
