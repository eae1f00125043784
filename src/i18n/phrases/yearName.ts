import { isCalendarYear } from '../../domain/data/period'
import type { Words } from '../Words'

/** A year of the intervention by its place among them, "Year 1", «السنة الأولى»; a calendar year by its number. */
export function yearName({ t, date }: Words, year: number): string {
  return isCalendarYear(year)
    ? date(String(year))
    : t('period.year', { n: yearNumber({ t }, year) })
}

/** The same without the noun, for lists of years of the intervention. */
export function yearNumber({ t }: Pick<Words, 't'>, year: number): string {
  return t(`period.ordinal.${String(year) as '1'}`)
}
