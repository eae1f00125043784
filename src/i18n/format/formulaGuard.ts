import { withoutMarks } from './isolate'

/**
 * A text as a cell of a spreadsheet may hold it: one that would be run as a formula gets an
 * apostrophe before it, and so does one that begins with apostrophes of its own before such a
 * sign, so that reading can take exactly one away. Marks of direction stay where they are, and
 * hide no sign.
 */
export function guarded(text: string): string {
  return wouldRun(text) ? `'${text}` : text
}

/**
 * A text as a spreadsheet may hold it: guarded, and without marks of direction, which are litter
 * in a file. Numbers are no texts and need no guard.
 */
export function guardFormula(text: string): string {
  return guarded(withoutMarks(text))
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return text.startsWith("'") && wouldRun(text.slice(1)) ? text.slice(1) : text
}

function wouldRun(text: string): boolean {
  return RUNS.test(withoutMarks(text))
}

/** Signs that begin a formula or a command, also in full width, after any blanks and whatever is not drawn. */
const RUNS = /^'*[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫−|%]/u
