import type { Measure } from '../data/observation'

/**
 * What the reader chose: one report, and any number of codes in four filters. Within a filter any
 * of the chosen counts, between filters all of them; an empty filter means everything.
 */
export interface Selection {
  readonly report: string
  readonly basis: Basis
  /** Numbers of intervention years, 1 = from 30 September 2015. */
  readonly years: readonly number[]
  readonly governorates: readonly string[]
  readonly victims: readonly string[]
  readonly attacks: readonly string[]
}

/**
 * Whose number is shown. `report`: what the chosen report says, and nothing else; `latest`: for each
 * question, what the latest report that published it says, so that two numbers on the page may be of
 * two reports and are never put together.
 */
export type Basis = 'report' | 'latest'

export type Filter = 'years' | 'governorates' | 'victims' | 'attacks'

export const FILTERS: readonly Filter[] = ['years', 'governorates', 'victims', 'attacks']

/** The fifth annual report: five years of the intervention, the product's first subject. */
const DEFAULT_REPORT = 'snhr-annual-05'

export const EVERYTHING: Selection = {
  report: DEFAULT_REPORT,
  basis: 'report',
  years: [],
  governorates: [],
  victims: [],
  attacks: [],
}

/**
 * One cell, or a set of cells taken together, under a selection. `exceptAttacks` leaves named
 * parts out of the attacks asked for (the facilities whose kind is not named).
 */
export interface Question extends Selection {
  readonly measure: Measure
  readonly exceptAttacks?: readonly string[]
}

/** The question a selection puts to a measure. Victim categories do not apply to attacks. */
export function questionOf(selection: Selection, measure: Measure): Question {
  const victims = measure === 'killed' || measure === 'injured' ? selection.victims : []
  return { ...selection, victims, measure }
}

/** Adds the code to its filter, or takes it out when it is there. */
export function toggled(selection: Selection, filter: Filter, code: string): Selection {
  if (filter === 'years') {
    return { ...selection, years: flipped(selection.years, Number(code)).sort((a, b) => a - b) }
  }
  return { ...selection, [filter]: flipped(selection[filter], code) }
}

/** The same report and basis without any filter. */
export function cleared({ report, basis }: Selection): Selection {
  return { ...EVERYTHING, report, basis }
}

export function without(selection: Selection, filters: readonly Filter[]): Selection {
  return filters.reduce<Selection>((rest, filter) => ({ ...rest, [filter]: [] }), selection)
}

export function activeFilters(selection: Selection): readonly Filter[] {
  return FILTERS.filter((filter) => selection[filter].length > 0)
}

function flipped<T>(chosen: readonly T[], code: T): T[] {
  return chosen.includes(code) ? chosen.filter((c) => c !== code) : [...chosen, code]
}
