import type { Answer } from '../ask/answer'
import { ask } from '../ask/ask'
import { AGE_SEX } from './byYear'
import type { Observation } from '../data/observation'
import { type Question, type Selection, questionOf } from '../ask/selection'
import type { FigureTable } from '../data/table'

export interface Fact {
  readonly question: Question
  readonly answer: Answer
}

export interface Headline {
  /** Everyone killed, under the whole selection. */
  readonly killed: Fact
  /** The people among them by age and sex: the chosen categories, or all three. */
  readonly people: readonly Fact[]
  /** The chosen attack types, or massacres and attacks on facilities. */
  readonly attacks: readonly Fact[]
  readonly displaced: Fact
}

/** The figures at the head of the page, under a selection. */
export function headline(table: FigureTable, selection: Selection): Headline {
  const fact = (question: Question) => ({ question, answer: ask(table, question) })
  const killed = questionOf(selection, 'killed')
  const attacks = questionOf(selection, 'attacks')
  const victims = selection.victims.length > 0 ? selection.victims : AGE_SEX
  const types = selection.attacks.length > 0 ? selection.attacks : ['massacre', 'facility']
  return {
    killed: fact(killed),
    people: victims.map((victim) => fact({ ...killed, victims: [victim] })),
    attacks: types.map((type) => fact({ ...attacks, attacks: [type] })),
    displaced: fact(questionOf(selection, 'displaced')),
  }
}

/** What sources printed otherwise for the cell of a published answer, and why it is not taken. */
export function rejectedFor(answer: Answer): readonly Observation[] {
  return answer.kind === 'published' ? answer.figure.rejected : []
}
