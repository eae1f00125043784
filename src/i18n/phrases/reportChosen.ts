import { hasCalendarYears, type Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { reportOption } from './reportOption'
import type { Words } from '../Words'

/** Whose numbers a selection asks for, as its filter names it. An unknown report stands for itself. */
export function reportChosen(
  words: Words,
  table: FigureTable,
  { report, basis, years }: Selection,
): string {
  if (hasCalendarYears({ years })) return words.t('filter.ownToll')
  if (basis === 'latest') return words.t('latest.option')
  const own = table.reports.get(report)?.report
  return own ? reportOption(words, own) : report
}
