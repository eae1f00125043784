import type { Measure } from '../data/observation'
import { isCalendarYear } from '../data/period'
import { SUBJECT } from '../data/subject'

/**
 * What the reader chose: one report, and any number of codes in four filters. Within a filter any
 * of the chosen counts, between filters all of them; an empty filter means everything.
 */
export interface Selection {
  readonly report: string
  readonly basis: Basis
  /**
   * Numbers of intervention years, 1 = from 30 September 2015, or calendar years, never both. The
   * basis of calendar years is `latest`: each is given by tolls of its own, whatever report is chosen.
   */
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

/** What can be chosen besides the report. */
export type Filter = 'years' | 'governorates' | 'victims' | 'attacks'

/** The filters, in the order in which they stand. */
export const FILTERS: readonly Filter[] = ['years', 'governorates', 'victims', 'attacks']

/** What is shown when nothing was chosen. */
export const EVERYTHING: Selection = {
  report: SUBJECT.report,
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

/** Adds the code to its filter, or takes it out when it is there. A year replaces those of the other kind. */
export function toggled(selection: Selection, filter: Filter, code: string): Selection {
  if (filter !== 'years') return { ...selection, [filter]: flipped(selection[filter], code) }
  const year = Number(code)
  const alike = selection.years.filter((one) => isCalendarYear(one) === isCalendarYear(year))
  return withYears(
    selection,
    flipped(alike, year).sort((a, b) => a - b),
  )
}

/** The same with other years, all of one kind; whoever leaves calendar years is back at the chosen report. */
export function withYears(selection: Selection, years: readonly number[]): Selection {
  if (years.some(isCalendarYear)) return { ...selection, years, basis: 'latest' }
  return { ...selection, years, basis: hasCalendarYears(selection) ? 'report' : selection.basis }
}

/** Whether the years chosen are calendar years. */
export function hasCalendarYears({ years }: Pick<Selection, 'years'>): boolean {
  return years.some(isCalendarYear)
}

/** The same report and basis without any filter. */
export function cleared(selection: Selection): Selection {
  const { report, basis } = withYears(selection, [])
  return { ...EVERYTHING, report, basis }
}

/** The same with some filters emptied. */
export function without(selection: Selection, filters: readonly Filter[]): Selection {
  return filters.reduce<Selection>(
    (rest, filter) => (filter === 'years' ? withYears(rest, []) : { ...rest, [filter]: [] }),
    selection,
  )
}

/** The filters in which anything is chosen. */
export function activeFilters(selection: Selection): readonly Filter[] {
  return FILTERS.filter((filter) => selection[filter].length > 0)
}

function flipped<T>(chosen: readonly T[], code: T): T[] {
  return chosen.includes(code) ? chosen.filter((c) => c !== code) : [...chosen, code]
}
