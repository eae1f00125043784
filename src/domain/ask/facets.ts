import type { Figure } from '../data/figure'
import { latestFirst } from './latest'
import { type Cell, codesOf as codesOfCell } from '../data/observation'
import { isInYears, isWithinPeriod, runsOfYears } from '../data/period'
import {
  type Filter,
  type Selection,
  FILTERS,
  hasCalendarYears,
  toggled,
  without,
} from './selection'
import { isPlaceWithin } from './placeParts'
import { remembered } from '../data/remembered'
import type { FigureTable, ReportTable } from '../data/table'
import type { Vocabulary } from '../data/vocabulary'

/**
 * How many published figures of a report an option would lead to, with the other filters as they
 * are. 0 is a dead end: no figure was found there.
 */
export function countFigures(
  table: FigureTable,
  selection: Selection,
  filter: Filter,
  code: string,
): number {
  const option = toggled(without(selection, [filter]), filter, code)
  const figures = figuresUnder(table, option)
  // Of all options of a filter the figures are the same, and so are the other filters.
  const counts = countsBy(figures, table, filter, option)
  return sumOf(counts, heldBy(table, filter, option))
}

/** How many figures there are under a selection. */
export function countUnder(table: FigureTable, selection: Selection): number {
  return countIn(figuresUnder(table, selection), table, selection)
}

/** How many figures of all reports the filters of a selection leave. */
export function countInAll(table: FigureTable, selection: Selection): number {
  return countIn(figuresOfAll(table), table, selection)
}

/** How many figures a report holds under the chosen filters. */
export function countInReport(table: FigureTable, selection: Selection, report: string): number {
  const own = table.reports.get(report)
  return own ? countIn(locatedFigures(own), table, selection) : 0
}

/**
 * The figures that a selection chooses among: of its report, or, where each number is to be of the
 * latest report that gives it, of all reports that count from the start, each cell once. Of calendar
 * years, all figures about days of them, of whatever publication, as the list of all figures has them.
 */
function figuresUnder(table: FigureTable, selection: Selection): readonly Figure[] {
  if (selection.basis === 'latest') {
    return hasCalendarYears(selection) ? figuresOfAll(table) : latestOf(table, selection.years)
  }
  const own = table.reports.get(selection.report)
  return own ? locatedFigures(own) : NONE
}

const NONE: readonly Figure[] = []

const figuresOfAll = remembered(({ reports }: FigureTable): readonly Figure[] =>
  [...reports.values()].flatMap((own) => own.figures),
)

const locatedFigures = remembered(({ located }: ReportTable): readonly Figure[] =>
  located.map(({ figure }) => figure),
)

/**
 * Of each cell the figure of the latest report, of those that count by the years, that prints it. The
 * whole time is one cell, though each report counts to its own date, or to several; where years are
 * asked for, their days are.
 */
const latestOf = remembered((table: FigureTable, years: readonly number[]): readonly Figure[] => {
  const figures = new Map<string, Figure>()
  for (const { located } of latestFirst(table, { years })) {
    for (const { figure } of located) {
      const { measure, unit, period } = figure.cell
      const days = [period.start, period.end ?? '']
      const time = years.length === 0 && period.kind === 'since_start' ? ['whole'] : days
      const key = [measure, unit, ...time, ...codesOfCell(figure.cell)].join('|')
      if (!figures.has(key)) figures.set(key, figure)
    }
  }
  return [...figures.values()]
}, String)

/** How many of some figures lie within what is chosen in every filter. */
function countIn(figures: readonly Figure[], table: FigureTable, selection: Selection): number {
  // Any filter would do: the counts by its codes, of those codes that it holds.
  return sumOf(countsBy(figures, table, 'years', selection), heldBy(table, 'years', selection))
}

function sumOf(counts: Uint32Array, held: Uint8Array): number {
  return counts.reduce((sum, count, code) => sum + count * (held[code] ?? 0), 0)
}

/** How many of some figures each code of a filter has that lie within what is chosen in the others. */
const countsBy = remembered(
  (
    figures: readonly Figure[],
    table: FigureTable,
    filter: Filter,
    selection: Selection,
  ): Uint32Array => {
    const columns = columnsOf(figures, table)
    const [first, second, third] = FILTERS.filter((other) => other !== filter).map((other) => ({
      column: columns[other],
      held: heldBy(table, other, selection),
    }))
    const counts = new Uint32Array(codesOf(table).cells[filter].length)
    if (!first || !second || !third) return counts
    const own = columns[filter]
    for (let i = 0; i < own.length; i += 1) {
      const code = own[i] ?? 0
      counts[code] =
        (counts[code] ?? 0) +
        ((first.held[first.column[i] ?? 0] ?? 0) &
          (second.held[second.column[i] ?? 0] ?? 0) &
          (third.held[third.column[i] ?? 0] ?? 0))
    }
    return counts
  },
  (_, filter, selection) => `${filter} ${chosenIn(without(selection, [filter]))}`,
)

/** For each code of a filter, 1 where what is chosen in it holds the code, or else 0. */
const heldBy = remembered(
  (table: FigureTable, filter: Filter, selection: Selection) =>
    Uint8Array.from(codesOf(table).cells[filter], (cell) =>
      Number(matchesIn(table.vocabulary, cell, selection, filter)),
    ),
  (filter, selection) => `${filter} ${selection[filter].join()}`,
)

function chosenIn(selection: Selection): string {
  return FILTERS.map((filter) => selection[filter].join()).join(' ')
}

/** What a filter tells apart in all figures of a table, numbered. */
const codesOf = remembered((table: FigureTable) => {
  const numbers = new Map(FILTERS.map((filter) => [filter, new Map<string, number>()]))
  const cells: Record<Filter, Cell[]> = { years: [], governorates: [], victims: [], attacks: [] }
  const numberOf = (filter: Filter, cell: Cell): number => {
    const own = numbers.get(filter) ?? new Map<string, number>()
    const code = codeIn(filter, cell)
    const known = own.get(code)
    if (known !== undefined) return known
    cells[filter].push(cell)
    own.set(code, own.size)
    return own.size - 1
  }
  for (const { cell } of figuresOfAll(table)) for (const filter of FILTERS) numberOf(filter, cell)
  return { cells, numberOf }
})

function codeIn(filter: Filter, { period, governorate, victim, attack }: Cell): string {
  switch (filter) {
    case 'years':
      return `${period.kind} ${period.start} ${period.end ?? ''}`
    case 'governorates':
      return governorate
    case 'victims':
      return victim
    case 'attacks':
      return attack
  }
}

/** Figures as the numbers of their codes. */
const columnsOf = remembered((figures: readonly Figure[], table: FigureTable) => {
  const { numberOf } = codesOf(table)
  const column = (filter: Filter) => Uint32Array.from(figures, ({ cell }) => numberOf(filter, cell))
  return {
    years: column('years'),
    governorates: column('governorates'),
    victims: column('victims'),
    attacks: column('attacks'),
  }
})

/**
 * Whether a cell lies within what is chosen in every filter: its place in the governorates and zones,
 * its categories among those chosen, its days in the years, or some of them, if it is about a time of
 * its own: what counts from the start holds days of every year. An empty filter holds everything.
 */
export function matches(vocabulary: Vocabulary, cell: Cell, selection: Selection): boolean {
  return FILTERS.every((filter) => matchesIn(vocabulary, cell, selection, filter))
}

function matchesIn(
  vocabulary: Vocabulary,
  cell: Cell,
  selection: Selection,
  filter: Filter,
): boolean {
  if (selection[filter].length === 0) return true
  switch (filter) {
    case 'years':
      return (
        runsOfYears(selection.years).some((run) => isWithinPeriod(cell.period, run)) ||
        (cell.period.kind !== 'since_start' && isInYears(cell.period, selection.years))
      )
    case 'governorates':
      return isPlaceWithin(vocabulary, cell.governorate.split('+'), selection.governorates)
    case 'victims':
      return cell.victim.split('+').every((code) => selection.victims.includes(code))
    case 'attacks':
      return cell.attack.split('+').every((code) => selection.attacks.includes(code))
  }
}
