import { type Cell, TOTAL, NOT_APPLICABLE } from '../data/observation'
import { wholeYears } from '../data/period'
import { activeFilters, type Filter, type Question } from './selection'
import type { FigureTable } from '../data/table'

/**
 * Whether any report prints any figure that crosses what a question crosses: some year by some
 * governorate, say. False means that no such crossing was found at all; true, that somebody
 * did, though perhaps not for the codes asked for.
 */
export function isCrossTabulated(table: FigureTable, question: Question): boolean {
  const filters = activeFilters(question)
  return [...table.reports.values()].some(({ figures }) =>
    figures.some(
      ({ cell }) =>
        cell.measure === question.measure && filters.every((filter) => isSplit(cell, filter)),
    ),
  )
}

function isSplit(cell: Cell, filter: Filter): boolean {
  switch (filter) {
    case 'years':
      return wholeYears(cell.period)?.length === 1
    case 'governorates':
      return cell.governorate !== TOTAL
    case 'victims':
      return cell.victim !== TOTAL && cell.victim !== NOT_APPLICABLE
    case 'attacks':
      return cell.attack !== TOTAL
  }
}
