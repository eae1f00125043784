import type { Answer } from './answer'
import { ask } from './ask'
import { type Selection, questionOf } from './selection'
import type { FigureTable } from './table'

export interface CategoryRow {
  readonly code: string
  readonly answer: Answer
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
      .map(({ code }) => ({ code, answer: ask(table, { ...question, victims: [code] }) }))
  return { ageSex: rows('age_sex'), profession: rows('profession') }
}
