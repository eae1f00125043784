import type { Filter } from '../domain/selection'
import type { FigureTable } from '../domain/table'
import { allYears } from './allYears'
import type { Words } from './Words'

/** What an empty filter means, in words. */
export function everythingIn(words: Words, table: FigureTable, report: string, filter: Filter) {
  return filter === 'years'
    ? allYears(words, table.reports.get(report))
    : words.t(`filter.all.${filter}`)
}
