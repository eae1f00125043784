import type { Words } from '../Words'

/** A year of the intervention by its place among them: "Year 1", «السنة الأولى». */
export function yearName({ t }: Words, year: number): string {
  return t('period.year', { n: yearNumber({ t }, year) })
}

/** The same without the noun, for lists of years. */
export function yearNumber({ t }: Pick<Words, 't'>, year: number): string {
  return t(`period.ordinal.${String(year) as '1'}`)
}
