/**
 * A text as a spreadsheet may hold it. One that a spreadsheet would run as a formula gets an
 * apostrophe before it, which spreadsheets take for "this is text"; so does one that begins with
 * apostrophes of its own before such a sign, so that reading can take exactly one away. Marks of
 * direction are taken out: they hide the sign from a guard, and a table has columns instead.
 * Numbers are no texts and need no guard.
 */
export function guardFormula(text: string): string {
  const bare = text.replace(MARKS, '')
  return RUNS.test(bare) ? `'${bare}` : bare
}

/** U+061C, U+200E–F, U+202A–E and U+2066–9: they change how a text is laid out, not what it says. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Signs that begin a formula or a command, also in full width, after any blanks. */
const RUNS = /^'*[\s\ufeff]*[=+\-@\t\r\n＝＋－＠|%]/u
