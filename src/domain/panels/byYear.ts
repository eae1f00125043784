import { type Answer, isKnown, type Known } from '../ask/answer'
import { ask, askBeside } from '../ask/ask'
import { extremesOf } from '../ask/extremes'
import type { Figure } from '../data/figure'
import { type Selection, questionOf } from '../ask/selection'
import { type FigureTable, yearsUnder } from '../data/table'

export const AGE_SEX = ['children', 'women', 'men'] as const

/** People killed in one intervention year, and the children, women and men among them. */
export interface YearRow {
  readonly year: number
  readonly whole: Answer
  readonly parts: readonly { readonly victim: string; readonly answer: Answer }[]
  /** Its share of the report's total in percent; null where nobody printed one. */
  readonly share: Figure | null
}

export interface ByYear {
  readonly rows: readonly YearRow[]
  /** The same question over all the years shown; null where the years are of different reports. */
  readonly total: Answer | null
  /** The categories to stack: only when every year's parts are known; else empty. */
  readonly stack: readonly string[]
}

/**
 * Killed by year under a selection. Only the split by age and sex is stacked: professions overlap
 * with it. Empty rows: the report covers less than one intervention year.
 */
export function byYear(table: FigureTable, selection: Selection): ByYear {
  const question = questionOf(selection, 'killed')
  const years = selection.years.length > 0 ? selection.years : yearsUnder(table, selection)
  // Of different reports, parts are never stacked, and years never added.
  const alone = selection.basis === 'latest'
  const victims = alone ? [] : stackable(selection.victims)
  const rows = years.map((year) => ({
    year,
    whole: ask(table, { ...question, years: [year] }),
    share: askBeside(table, { ...question, years: [year] }, 'percent'),
    parts: victims.map((victim) => ({
      victim,
      answer: ask(table, { ...question, years: [year], victims: [victim] }),
    })),
  }))
  const someYear = rows.some(({ parts }) => parts.length > 0 && parts.every(isKnownPart))
  const splitWhereKnown = rows.every(
    ({ whole, parts }) => !isKnown(whole) || parts.every(isKnownPart),
  )
  return {
    rows,
    total: alone ? null : ask(table, question),
    stack: someYear && splitWhereKnown ? victims : [],
  }
}

/** What stands out among years that all have a number. */
export type StandsOut =
  | { readonly kind: 'half'; readonly year: number; readonly part: Known; readonly whole: Known }
  | { readonly kind: 'most'; readonly years: readonly number[]; readonly part: Known }
  /** All years have the same number. */
  | { readonly kind: 'same'; readonly part: Known }

/**
 * More than half of all in one year; else the year, or the years, with the highest number. Half is
 * said of no "about", and not where a year exceeds its whole: then the figures contradict one another.
 */
export function standsOut({ rows, total }: Pick<ByYear, 'rows' | 'total'>): StandsOut | null {
  const { known, largest } = extremesOf(rows.map(({ year, whole }) => ({ year, answer: whole })))
  // Of equal numbers with different qualifiers the floor claims least.
  const part = (largest.find(({ answer }) => answer.qualifier === 'at_least') ?? largest[0])?.answer
  if (!part || known.length < rows.length) return null
  const [only, ...more] = largest.map(({ year }) => year)
  if (only !== undefined && more.length === 0 && total && isMoreThanHalf(part, total)) {
    return { kind: 'half', year: only, part, whole: total }
  }
  return largest.length === rows.length
    ? { kind: 'same', part }
    : { kind: 'most', years: largest.map(({ year }) => year), part }
}

function isMoreThanHalf(part: Known, whole: Answer): whole is Known {
  if (!isKnown(whole) || part.value > whole.value || part.value * 2 <= whole.value) return false
  return part.qualifier !== 'approximate' && whole.qualifier !== 'approximate'
}

function stackable(chosen: readonly string[]): readonly string[] {
  const all: readonly string[] = AGE_SEX
  if (chosen.length === 0) return all
  return chosen.every((code) => all.includes(code))
    ? all.filter((code) => chosen.includes(code))
    : []
}

function isKnownPart({ answer }: YearRow['parts'][number]): boolean {
  return isKnown(answer)
}
