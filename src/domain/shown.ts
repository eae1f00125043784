import { type Answer, figuresOf } from './answer'
import { byAttack } from './byAttack'
import { byGovernorate } from './byGovernorate'
import { byVictim } from './byVictim'
import { byYear } from './byYear'
import type { Figure } from './figure'
import { headline } from './headline'
import { overTime } from './overTime'
import type { Selection } from './selection'
import type { FigureTable } from './table'

/** Every figure that the overview shows, adds or takes away under a selection, each once. */
export function figuresInOverview(table: FigureTable, selection: Selection): readonly Figure[] {
  const { killed, people, attacks, displaced } = headline(table, selection)
  const years = byYear(table, selection)
  const places = byGovernorate(table, selection)
  const victims = byVictim(table, selection)
  const types = byAttack(table, selection)
  const answers: readonly (Answer | null | undefined)[] = [
    ...[killed, ...people, ...attacks, displaced].map(({ answer }) => answer),
    ...years.rows.flatMap(({ whole, parts }) => [whole, ...parts.map(({ answer }) => answer)]),
    years.total,
    ...places.rows.map(({ answer }) => answer),
    places.others?.answer,
    ...[...victims.ageSex, ...victims.profession].map(({ answer }) => answer),
    ...overTime(table, selection).map(({ answer }) => answer),
    ...[...types.total, ...types.target, ...types.weapon, ...types.outcome].map((r) => r.answer),
    types.unnamed,
  ]
  const beside = [...years.rows, ...places.rows].flatMap(({ share }) => share ?? [])
  const ranks = places.rows.flatMap(({ rank }) => rank ?? [])
  return [...new Set([...answers.flatMap((a) => (a ? figuresOf(a) : [])), ...beside, ...ranks])]
}
