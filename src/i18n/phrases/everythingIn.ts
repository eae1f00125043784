import type { Filter, Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { allYears } from './allYears'
import type { Words } from '../Words'

/** What an empty filter means under a selection, in words. */
export function everythingIn(
  words: Words,
  table: FigureTable,
  { report, basis }: Selection,
  filter: Filter,
): string {
  if (filter !== 'years') return words.t(`filter.all.${filter}`)
  // With the latest report of each number, each counts to its own date.
  return basis === 'latest'
    ? words.t('filter.all.noYears')
    : allYears(words, table.reports.get(report))
}
