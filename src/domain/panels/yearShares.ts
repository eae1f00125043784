import type { Published } from '../ask/answer'
import { ask } from '../ask/ask'
import { AGE_SEX, type ByYear } from './byYear'
import { type Selection, questionOf } from '../ask/selection'
import { baseOf, shareOf } from '../ask/share'
import type { FigureTable } from '../data/table'

/**
 * What killed by year can be shares of: where everyone is stacked by age and sex, of each year's own
 * printed number; else of the printed number of the whole time, if the years are not all of it.
 */
export type YearShares = { readonly of: 'year' } | { readonly of: 'time'; readonly time: Published }

/** Null where there are no shares. */
export function yearShares(
  table: FigureTable,
  selection: Selection,
  { rows, stack }: ByYear,
): YearShares | null {
  const { basis } = selection
  const split = stack.length === AGE_SEX.length
  if (split && rows.every(({ whole }) => baseOf(whole, basis))) return { of: 'year' }
  const time = baseOf(ask(table, questionOf({ ...selection, years: [] }, 'killed')), basis)
  const only = rows.length === 1 && selection.years.length === 0
  if (!time || only || !rows.some(({ whole, share }) => shareOf(whole, time, share))) return null
  return { of: 'time', time }
}
