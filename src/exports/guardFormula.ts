import { guarded } from '../i18n/format/guarded'
import { withoutMarks } from '../i18n/format/withoutMarks'

/**
 * A text as a spreadsheet may hold it: guarded, and without marks of direction, which are litter
 * in a file. Numbers are no texts and need no guard.
 */
export function guardFormula(text: string): string {
  return guarded(withoutMarks(text))
}
