import type { Answer } from '../ask/answer'
import { ask, askBeside } from '../ask/ask'
import type { Figure } from '../data/figure'
import { outgrown } from '../ask/latest'
import { type Selection, questionOf } from '../ask/selection'
import type { FigureTable } from '../data/table'

export interface CategoryRow {
  readonly code: string
  readonly answer: Answer
  /** Its share of the total in percent, as the report printed it; null where it printed none. */
  readonly share: Figure | null
}

/** Two classifications of the same people: never added to one another. */
export interface ByVictim {
  readonly ageSex: readonly CategoryRow[]
  readonly profession: readonly CategoryRow[]
  /** Numbers that do not stand in the lists: see `outgrown`. */
  readonly outgrown: readonly CategoryRow[]
}

/** Killed by victim category under a selection: the chosen categories, or all of them. */
export function byVictim(table: FigureTable, selection: Selection): ByVictim {
  const question = questionOf(selection, 'killed')
  const all = table.vocabulary.victims
    .filter(({ classification }) => classification === 'age_sex' || classification === 'profession')
    .filter(({ code }) => selection.victims.length === 0 || selection.victims.includes(code))
    .map(({ code, classification }) => {
      const asked = { ...question, victims: [code] }
      const answer = ask(table, asked)
      return { code, classification, answer, share: askBeside(table, asked, 'percent') }
    })
  const apart = outgrown(table, question, all, table.vocabulary.victims)
  const rows = (classification: string) =>
    all.filter((row) => row.classification === classification && !apart.includes(row))
  return { ageSex: rows('age_sex'), profession: rows('profession'), outgrown: apart }
}
