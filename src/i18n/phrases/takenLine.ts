import { runsOfYears } from '../../domain/data/period'
import type { Question } from '../../domain/ask/selection'
import { askedBy, isOfEachReport, type Taken } from '../../domain/panels/shown'
import type { FigureTable } from '../../domain/data/table'
import { questionLine } from './questionLine'
import { questionPeriod } from './questionPeriod'
import { reportChosen } from './reportChosen'
import type { Words } from '../Words'

/** What a panel is of, in one line that can leave the page: whose numbers, of whom, where and when. */
export function takenLine(words: Words, table: FigureTable, taken: Taken): string {
  return words.t('takeaway.selection', takenWords(words, table, taken))
}

/**
 * Whose numbers a panel shows, and of whom, where and when. A filter that does not count in the
 * panel is not in it.
 */
export function takenWords(
  words: Words,
  table: FigureTable,
  { panel, mode, selection }: Taken,
): { readonly report: string; readonly line: string } {
  const question = askedBy(panel, selection)
  return isOfEachReport(panel, mode)
    ? {
        report: words.t('takeaway.each'),
        // Each report counts to its own date, as under the latest of each number.
        line: lineOf(words, table, { ...question, basis: 'latest' }),
      }
    : {
        report: reportChosen(words, table, selection),
        line: lineOf(words, table, question),
      }
}

/** Years that do not touch are no one span: the days of each are named. */
function lineOf(words: Words, table: FigureTable, question: Question): string {
  const line = questionLine(words, table, question)
  return runsOfYears(question.years).length > 1
    ? words.t('described.item', {
        value: line,
        name: questionPeriod(words, table, question, 'short'),
      })
    : line
}
