import { hasCalendarYears, type Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { questionPeriod } from '../question/questionPeriod'
import type { Words } from '../../Words'

type Years = Pick<Selection, 'years'>

/** The time of a chart of calendar years: each by itself, or the only one that is chosen. */
export function tollTime(words: Words, table: FigureTable, selection: Selection): string {
  return onlyYear(selection.years) === null
    ? words.t('tolls.time.calendar')
    : questionPeriod(words, table, selection)
}

/** Whose numbers of calendar years are: the toll of each, or of the only one that is chosen. */
export function tollSource({ t, date }: Words, { years }: Years): string {
  const year = onlyYear(years)
  return year === null
    ? t('tolls.source.calendar')
    : t('tolls.source.year', { year: date(String(year)) })
}

/** What must be known to read them; of one year, nothing of adding it to others. */
export function tollReading({ t, date }: Words, { years }: Years): string {
  const year = onlyYear(years)
  return year === null
    ? t('tolls.read.calendar')
    : t('tolls.read.year', { year: date(String(year)) })
}

function onlyYear(years: readonly number[]): number | null {
  const [year, ...others] = years
  return year !== undefined && others.length === 0 && hasCalendarYears({ years }) ? year : null
}
