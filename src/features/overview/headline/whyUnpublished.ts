import { type Answer, type Known, reportOf } from '../../../domain/ask/answer'
import { askKnown, isUnion } from '../../../domain/ask/ask'
import { isCrossTabulated } from '../../../domain/ask/crossTabulated'
import { activeFilters, hasCalendarYears, type Question } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { howOf } from '../../../i18n/phrases/question/attackWords'
import { optionLabel } from '../../../i18n/phrases/question/optionLabel'
import type { Words } from '../../../i18n/Words'

/** The chosen calendar years that have a number, each by itself; tolls are never added. */
export function yearsWithNumber(table: FigureTable, question: Question): readonly number[] {
  if (!hasCalendarYears(question)) return []
  return question.years.filter((year) => askKnown(table, { ...question, years: [year] }) !== null)
}

/** Why there is no number: what was asked for, and whether any report answers it or its like. */
export function whyUnpublished(
  words: Words,
  table: FigureTable,
  question: Question,
  answer: Exclude<Answer, Known>,
): string {
  const { t, list } = words
  const asked = table.reports.get(reportOf(answer) ?? question.report)
  if (asked && isUnion(asked, question)) return t('why.overlap')
  const filters = activeFilters(question)
  if (filters.length === 0) return t(question.basis === 'latest' ? 'latest.none' : 'why.total')
  const having = [...table.reports].filter(([report]) =>
    askKnown(table, { ...question, report, basis: 'report' }),
  )
  const elsewhere = having.length > 0
  const isFromStart = having.some(([, { span }]) => span.kind === 'since_start')
  const other = t(isFromStart ? 'why.other.report' : 'why.other.shorter')
  const choices = filters.map((filter) =>
    filter === 'attacks' && question.measure !== 'attacks'
      ? t('why.inAttacks', { how: howOf(words, table.vocabulary, question.attacks) })
      : list(
          question[filter].map((code) =>
            optionLabel(words, table.vocabulary, filter, String(code)),
          ),
        ),
  )
  const isPlain = filters.every((filter) => question[filter].length === 1)
  const choice = isPlain ? list(choices) : choices.join(words.between('clauses'))
  if (hasCalendarYears(question)) {
    const years = yearsWithNumber(table, question)
    if (years.length === 0) return t('why.calendar', { choice })
    const found = list(years.map((year) => words.date(String(year))))
    return `${t('why.calendarTogether')} ${t('why.calendarFound', { list: found })}`
  }
  // All reports that count from the start have been asked: what is left counts a shorter time.
  if (elsewhere && question.basis === 'latest') return t('latest.shorter', { choice })
  if (filters.length === 1)
    return elsewhere ? t('why.singleHere', { choice, other }) : t('why.single', { choice })
  if (elsewhere) return t('why.togetherHere', { choice, other })
  if (isCrossTabulated(table, question)) return t('why.together', { choice })
  const crossing = list(filters.map((filter) => t(`why.names.${filter}`)))
  return t('why.crossed', { crossing })
}
