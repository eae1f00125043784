import type { Report } from '../../domain/data/vocabulary'
import type { Words } from '../Words'

/** The name of a report in the filter: short, because the filter already says "Report". */
export function reportOption(words: Words, report: Report): string {
  const { kind, number, asOf } = report
  if (kind === 'annual' && number !== null) {
    const year = words.date(asOf.slice(0, 4))
    return words.t(`report.option.${String(number) as '5'}`, { year })
  }
  return words.toldApart(words.t('report.interimOption', { date: words.date(asOf) }), report)
}
