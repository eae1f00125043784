import { type Answer, isKnown } from './answer'
import { ask, askBeside } from './ask'
import type { Figure } from './figure'
import { type Selection, questionOf } from './selection'
import { type FigureTable, yearsUnder } from './table'

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
