import { wholeYears } from '../../../domain/data/period'
import type { ReportTable, FigureTable } from '../../../domain/data/table'
import type { Words } from '../../Words'
import type { Filter, Selection } from '../../../domain/ask/selection'

/** "All five years", "the whole time": all the time that a report counts by. */
export function allYears(words: Words, own: ReportTable | undefined): string {
  const count = own?.years.length ?? 0
  if (!isWholeYears(own)) return words.t('filter.all.noYears')
  return words.t('filter.all.years', {
    count,
    words: words.t(`count.${String(count) as '5'}`, { defaultValue: '{{count}}', count }),
  })
}

/** Only a report whose time is whole years can be said to be "all five years". */
export function isWholeYears(own: ReportTable | undefined): boolean {
  return own !== undefined && own.years.length > 0 && wholeYears(own.span) !== null
}

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
