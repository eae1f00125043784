import { isCalendarYear } from '../../../domain/data/period'
import type { Words } from '../../Words'

/** A year of the intervention by its place among them, "Year 1", «السنة الأولى»; a calendar year by its number. */
export function yearName({ t, date }: Words, year: number): string {
  return isCalendarYear(year) ? date(String(year)) : t('period.year', { n: ordinal({ t }, year) })
}

/** A place in an order: "rank 1", «المرتبة الأولى». */
export function rankName({ t }: Words, rank: number): string {
  return t('files.cite.rank', { number: ordinal({ t }, rank) })
}

/** The place alone, for lists of years of the intervention. */
export function ordinal({ t }: Pick<Words, 't'>, place: number): string {
  return t(`period.ordinal.${String(place) as '1'}`, { defaultValue: '{{place}}', place })
}
