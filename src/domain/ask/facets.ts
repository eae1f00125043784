import type { Figure } from '../data/figure'
import { latestFirst } from './latest'
import { type Cell, codesOf } from '../data/observation'
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
import type { FigureTable } from '../data/table'
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
  return countUnder(table, toggled(without(selection, [filter]), filter, code))
}

/**
 * How many figures there are under a selection: of its report, or, where each number is to be of the
 * latest report that gives it, of all reports that count from the start, each cell once. Of calendar
 * years, all figures about days of them, of whatever publication, as the list of all figures has them.
 */
export function countUnder(table: FigureTable, selection: Selection): number {
  if (selection.basis === 'report') return countInReport(table, selection, selection.report)
  if (hasCalendarYears(selection)) return countInAll(table, selection)
  const figures = latestOf(table, selection.years)
  return figures.filter(({ cell }) => matches(table.vocabulary, cell, selection)).length
}

/** How many figures of all reports the filters of a selection leave. */
export function countInAll({ reports, vocabulary }: FigureTable, selection: Selection): number {
  const figures = [...reports.values()].flatMap((own) => own.figures)
  return figures.filter(({ cell }) => matches(vocabulary, cell, selection)).length
}

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
      const key = [measure, unit, ...time, ...codesOf(figure.cell)].join('|')
      if (!figures.has(key)) figures.set(key, figure)
    }
  }
  return [...figures.values()]
}, String)

/** How many figures a report holds under the chosen filters. */
export function countInReport(table: FigureTable, selection: Selection, report: string): number {
  const located = table.reports.get(report)?.located ?? []
  return located.filter(({ figure }) => matches(table.vocabulary, figure.cell, selection)).length
}

/**
 * Whether a cell lies within what is chosen in every filter: its place in the governorates and zones,
 * its categories among those chosen, its days in the years, or some of them, if it is about a time of
 * its own: what counts from the start holds days of every year. An empty filter holds everything.
 */
export function matches(vocabulary: Vocabulary, cell: Cell, selection: Selection): boolean {
  return FILTERS.every((filter) => {
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
  })
}
