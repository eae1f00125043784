import { withoutMarks } from './withoutMarks'

/**
 * A text as a spreadsheet may hold it. One that a spreadsheet would run as a formula gets an
 * apostrophe before it, which spreadsheets take for "this is text"; so does one that begins with
 * apostrophes of its own before such a sign, so that reading can take exactly one away. Marks of
 * direction are taken out: they hide the sign from a guard.
 * Numbers are no texts and need no guard.
 */
export function guardFormula(text: string): string {
  const bare = withoutMarks(text)
  return RUNS.test(bare) ? `'${bare}` : bare
}

/** Signs that begin a formula or a command, also in full width, after any blanks. */
const RUNS = /^'*[\s\ufeff]*[=+\-@\t\r\n＝＋－＠|%]/u
