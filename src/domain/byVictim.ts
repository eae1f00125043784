import type { Answer } from './answer'
import { ask, askBeside } from './ask'
import type { Figure } from './figure'
import { type Selection, questionOf } from './selection'
import type { FigureTable } from './table'

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
}

/** Killed by victim category under a selection: the chosen categories, or all of them. */
export function byVictim(table: FigureTable, selection: Selection): ByVictim {
  const question = questionOf(selection, 'killed')
  const rows = (classification: string) =>
    table.vocabulary.victims
      .filter((category) => category.classification === classification)
      .filter(({ code }) => selection.victims.length === 0 || selection.victims.includes(code))
      .map(({ code }) => {
        const asked = { ...question, victims: [code] }
        return { code, answer: ask(table, asked), share: askBeside(table, asked, 'percent') }
      })
  return { ageSex: rows('age_sex'), profession: rows('profession') }
}
