import { interventionYear } from '../domain/period'
import type { Selection } from '../domain/selection'
import type { FigureTable } from '../domain/table'
import type { Words } from './Words'

/** The time a question asks about: the chosen years where they follow one another, else a list. */
export function questionPeriod(
  words: Words,
  table: FigureTable,
  { report, years }: Selection,
  length: 'long' | 'short' = 'long',
): string {
  const span = table.reports.get(report)?.span
  if (years.length === 0) return span ? words.period(span, length) : ''
  const [first] = years
  const last = years.at(-1)
  if (first !== undefined && last !== undefined && last - first === years.length - 1) {
    const { start } = interventionYear(first)
    return words.period({ ...interventionYear(last), start }, length)
  }
  return words.t('period.years', {
    count: years.length,
    list: words.list(years.map((year) => words.count(year))),
  })
}
