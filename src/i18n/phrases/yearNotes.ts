import { hasCalendarYears } from '../../domain/ask/selection'
import { yearsUnder, type FigureTable } from '../../domain/data/table'
import type { PanelModel } from '../../domain/panels/panelModel'
import type { Words } from '../Words'

/**
 * Which years of the intervention a panel by year cannot have: all, where the report counts none or none
 * was found; those after its time. Nothing for other panels, and where calendar years are chosen.
 */
export function yearNotes(
  { t, date }: Words,
  table: FigureTable,
  { mode, selection, charts }: PanelModel,
): readonly string[] {
  if (mode !== 'years' || selection.basis === 'latest' || hasCalendarYears(selection)) return []
  const own = table.reports.get(selection.report)
  if (!own || own.years.length === 0) return [t('byYear.short')]
  const isAny = charts.some(({ lists }) => lists.some(({ id }) => id === 'intervention'))
  // Of chosen years none is after the report: such a one was left out, and named.
  const isLast =
    selection.years.length > 0 ||
    own.years.length === yearsUnder(table, { ...selection, basis: 'latest' }).length
  return [
    ...(isAny ? [] : [t('byYear.noneOwn')]),
    ...(isLast || own.span.end === null ? [] : [t('byYear.after', { date: date(own.span.end) })]),
  ]
}
