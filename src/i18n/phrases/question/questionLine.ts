import {
  type Filter,
  hasCalendarYears,
  type Question,
  type Selection,
} from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { capitalised, lowered } from '../../format/casing'
import { allYears, isWholeYears } from './everythingIn'
import { howOf } from './attackWords'
import { askedWords } from './countedWords'
import { optionLabel } from './optionLabel'
import { questionPeriod } from './questionPeriod'
import type { Words } from '../../Words'
import { ordinal, yearName } from './yearName'

/** A question as a short line: "Aleppo, all five years"; or with its time in other words. */
export function questionLine(
  words: Words,
  table: FigureTable,
  question: Question,
  time = yearsInWords(words, table, question),
): string {
  const { vocabulary } = table
  const labels = (filter: Exclude<Filter, 'years'>) =>
    words.list(question[filter].map((code) => optionLabel(words, vocabulary, filter, code)))
  const victims = question.victims.length > 0 ? [labels('victims')] : []
  // A number of people killed in massacres is no number of massacres.
  const attacks =
    question.attacks.length === 0
      ? []
      : question.measure === 'attacks'
        ? [labels('attacks')]
        : [words.t('why.inAttacks', { how: howOf(words, vocabulary, question.attacks) })]
  const place = question.governorates.length > 0 ? labels('governorates') : words.t('where.whole')
  const subject = question.measure === 'attacks' ? attacks : [...victims, ...attacks]
  return [...subject, place, time]
    .map(capitalised)
    .reduce((line, part) => words.t('pair', { first: line, second: continued(words, part) }))
}

/** "Attacks on schools by Russian forces in Syria, all five years": a question by what it counts. */
export function askedLine(words: Words, table: FigureTable, question: Question): string {
  return words.t('pair', {
    first: askedWords(words, table.vocabulary, question),
    second: continued(words, yearsInWords(words, table, question)),
  })
}

/** "All five years", "Year 1", "The whole time": the time of a question, as its filter names it. */
function yearsInWords(words: Words, table: FigureTable, selection: Selection): string {
  const { years } = selection
  const own = table.reports.get(selection.report)
  if (years.length === 0) {
    if (selection.basis === 'latest') return words.t('filter.all.noYears')
    // "The whole time" says nothing beside a question about another report: its days do.
    return isWholeYears(own)
      ? allYears(words, own)
      : questionPeriod(words, table, selection, 'short')
  }
  if (hasCalendarYears(selection)) return questionPeriod(words, table, selection, 'short')
  const [only, ...more] = years
  return only !== undefined && more.length === 0
    ? yearName(words, only)
    : words.t('period.years', {
        count: years.length,
        list: words.list(years.map((year) => ordinal(words, year))),
      })
}

/** Only the first part of an English line begins large; names of places stay as they are. */
function continued(words: Words, text: string): string {
  const common = /^(All|The|One|Each|Year|Years) /u.test(text)
  return common ? lowered(text, words.language) : text
}
