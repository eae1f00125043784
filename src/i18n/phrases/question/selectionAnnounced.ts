import { COUNTED } from '../../../domain/data/subject'
import { reportOf } from '../../../domain/ask/answer'
import { ask } from '../../../domain/ask/ask'
import { countUnder } from '../../../domain/ask/facets'
import { type Question, questionOf, type Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { questionLine } from './questionLine'
import { reportChosen } from '../report/reportOption'
import type { Words } from '../../Words'

/**
 * A new selection in one breath: the report where it is another one than before, what is chosen,
 * the number killed or that none was found, and how many published figures match.
 */
export function selectionAnnounced(
  words: Words,
  table: FigureTable,
  selection: Selection,
  before: Selection,
): string {
  const { t } = words
  const question = questionOf(selection, COUNTED)
  const isOther = selection.report !== before.report || selection.basis !== before.basis
  const text = t('described.changed', {
    line: questionLine(words, table, question),
    answer: answerOf(words, table, question),
    figures: t('described.match', { count: countUnder(table, selection) }),
  })
  return isOther
    ? t('described.basis', { basis: reportChosen(words, table, selection), text })
    : text
}

/** Under the latest report of each number, with the name of its report. */
function answerOf(words: Words, table: FigureTable, question: Question): string {
  const { t } = words
  const answer = ask(table, question)
  const value = words.say(answer)
  const own = table.reports.get(reportOf(answer) ?? '')?.report
  return question.basis === 'latest' && own
    ? t('described.item', { value, name: words.report(own) })
    : value
}
