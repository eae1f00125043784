import { hasCalendarYears, type Selection } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { ordinalOf, subjectsApart, type Words } from '../../Words'
import type { Report } from '../../../domain/data/vocabulary'
import { capitalised } from '../../format/casing'

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

/** The name of a report in the filter: short, because the filter already says "Report". */
export function reportOption(words: Words, report: Report): string {
  const { kind, number, asOf, series, name } = report
  if (kind === 'annual' && number !== null) {
    const year = words.date(asOf.slice(0, 4))
    const ordinal = ordinalOf(words.t, number)
    return capitalised(words.t('report.annualOption', { ordinal, year }))
  }
  const isToll = series !== 'since_start' && series !== 'period'
  if (isToll || subjectsApart(report).length > 0) return capitalised(words.report(report))
  return words.t('report.interimOption', { date: words.date(asOf), name })
}
