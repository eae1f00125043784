import { runsOfYears } from '../../domain/data/period'
import { hasCalendarYears, type Question } from '../../domain/ask/selection'
import { isTollMode } from '../../domain/panels/panel'
import type { PanelScope } from '../../domain/panels/panelModel'
import type { FigureTable } from '../../domain/data/table'
import { lowered } from '../format/casing'
import { questionLine } from './questionLine'
import { questionPeriod } from './questionPeriod'
import { reportChosen } from './reportChosen'
import type { Words } from '../Words'

/** What a panel is of, in one line that can leave the page: whose numbers, of whom, where and when. */
export function panelSubtitle(words: Words, table: FigureTable, scope: PanelScope): string {
  return words.t('takeaway.selection', subtitleParts(words, table, scope))
}

/**
 * Whose numbers a panel shows, and of whom, where and when. A filter that does not count in the
 * panel is not in it.
 */
export function subtitleParts(
  words: Words,
  table: FigureTable,
  { mode, question, isOfEachReport }: PanelScope,
): { readonly report: string; readonly line: string } {
  if (isTollMode(mode)) {
    return {
      report: words.t('takeaway.each'),
      line: questionLine(words, table, question, words.t(`tolls.time.${mode}`)),
    }
  }
  if (mode === 'years' && question.years.length === 0) {
    return {
      report: words.t('pair', {
        first: reportChosen(words, table, question),
        second: lowered(words.t('filter.ownToll'), words.language),
      }),
      line: questionLine(words, table, question, words.t('byYear.eachTime')),
    }
  }
  return isOfEachReport
    ? {
        report: words.t('takeaway.each'),
        // Each report counts to its own date, as under the latest of each number.
        line: lineOf(words, table, { ...question, basis: 'latest' }),
      }
    : {
        report: reportChosen(words, table, question),
        line: lineOf(words, table, question),
      }
}

/** Years that do not touch are no one span: the days of each are named. */
function lineOf(words: Words, table: FigureTable, question: Question): string {
  const line = questionLine(words, table, question)
  return !hasCalendarYears(question) && runsOfYears(question.years).length > 1
    ? words.t('described.item', {
        value: line,
        name: questionPeriod(words, table, question, 'short'),
      })
    : line
}
