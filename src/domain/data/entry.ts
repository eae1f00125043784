import { matches } from '../ask/facets'
import type { Doubt, Figure } from './figure'
import type { Cell, Observation, Unit } from './observation'
import { remembered } from './remembered'
import type { Selection } from '../ask/selection'
import type { FigureTable } from './table'
import type { Vocabulary } from './vocabulary'

/**
 * One line of the list of everything that was printed: a figure, or a cell that no reading of is
 * accepted, which is no figure and has no value.
 */
export interface Entry {
  /** Id of the first observation: it stays while rows are added, so links may name it. */
  readonly id: string
  readonly report: string
  readonly cell: Cell
  /** Null for a cell without an accepted reading. */
  readonly figure: Figure | null
  /** What is taken; empty where nothing is. */
  readonly accepted: readonly Observation[]
  /** What was printed for the same cell and is not taken, each with its reason. */
  readonly rejected: readonly Observation[]
}

/** Everything printed in all reports, in the order of the reports; the same list every time. */
export const entriesOf = remembered((table: FigureTable): readonly Entry[] =>
  [...table.reports.values()].flatMap(({ figures, doubts }) => [
    ...figures.map(ofFigure),
    ...doubts.flatMap(ofDoubt),
  ]),
)

/**
 * The entries within the chosen filters, of all reports: the report is not one of them unless
 * `onlyReport` says so. Strict, as the counts beside the options of a filter are.
 */
export function entriesWithin(
  vocabulary: Vocabulary,
  entries: readonly Entry[],
  selection: Selection,
  onlyReport: boolean,
): readonly Entry[] {
  return entries.filter(
    ({ report, cell }) =>
      (!onlyReport || report === selection.report) && matches(vocabulary, cell, selection),
  )
}

/** How many of the entries are figures. */
export function countOfFigures(entries: readonly Entry[]): number {
  return entries.reduce((count, { figure }) => (figure ? count + 1 : count), 0)
}

/** The texts in which what is taken was read, or, where nothing is, the number was seen. */
export function textsOf({ accepted, rejected }: Entry): readonly string[] {
  const read = accepted.length > 0 ? accepted : rejected
  return [...new Set(read.map(({ source }) => source))]
}

/**
 * The order of two entries by their numbers: people, incidents, shares and ranks apart, because
 * 3 in rank is not less than 41 percent. `direction` turns the numbers within a unit, not the
 * units. Entries that are no figures have no number and come last both ways.
 */
export function compareNumbers(a: Entry, b: Entry, direction: 1 | -1): number {
  if (a.figure === null || b.figure === null) return Number(!a.figure) - Number(!b.figure)
  const units = UNITS.indexOf(a.cell.unit) - UNITS.indexOf(b.cell.unit)
  return units || (a.figure.value - b.figure.value) * direction
}

const UNITS: readonly Unit[] = ['persons', 'incidents', 'percent', 'rank']

function ofFigure(figure: Figure): Entry {
  const { report, cell, observations, rejected } = figure
  return { id: observations[0].id, report, cell, figure, accepted: observations, rejected }
}

function ofDoubt({ report, cell, observations }: Doubt): Entry[] {
  const [first] = observations
  if (!first) return []
  return [{ id: first.id, report, cell, figure: null, accepted: [], rejected: observations }]
}
