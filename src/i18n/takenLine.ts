import { questionOf, type Selection } from '../domain/selection'
import type { FigureTable } from '../domain/table'
import { questionLine } from './questionLine'
import { reportChosen } from './reportChosen'
import type { Words } from './Words'

/** What is chosen, in one line that can leave the page: whose numbers, of whom, where and when. */
export function takenLine(words: Words, table: FigureTable, selection: Selection): string {
  return words.t('takeaway.selection', {
    report: reportChosen(words, table, selection),
    line: questionLine(words, table, questionOf(selection, 'killed')),
  })
}
