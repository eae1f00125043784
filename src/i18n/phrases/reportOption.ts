import type { Report } from '../../domain/data/vocabulary'
import { capitalised } from '../format/casing'
import { subjectsApart, type Words } from '../Words'

/** The name of a report in the filter: short, because the filter already says "Report". */
export function reportOption(words: Words, report: Report): string {
  const { kind, number, asOf, series } = report
  if (kind === 'annual' && number !== null) {
    const year = words.date(asOf.slice(0, 4))
    return words.t(`report.option.${String(number) as '5'}`, { year })
  }
  const isToll = series !== 'since_start' && series !== 'period'
  if (isToll || subjectsApart(report).length > 0) return capitalised(words.report(report))
  return words.t('report.interimOption', { date: words.date(asOf) })
}
