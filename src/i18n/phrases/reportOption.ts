import type { FigureTable } from '../../domain/data/table'
import type { Report } from '../../domain/data/vocabulary'
import type { Words } from '../Words'

/** The name of a report in the filter: short, because the filter already says "Report". */
export function reportOption(words: Words, { vocabulary }: FigureTable, report: Report): string {
  const { kind, number, asOf, id } = report
  if (kind === 'annual' && number !== null) {
    const year = words.date(asOf.slice(0, 4))
    return words.t(`report.option.${String(number) as '5'}`, { year })
  }
  const twin = vocabulary.reports.some(
    (other) => other.id !== id && other.asOf === asOf && other.kind === kind,
  )
  const date = words.date(asOf)
  // Two reports count to the same day: the day in their code, on which they appeared, tells them.
  const published = /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0]
  return twin && published !== undefined && published !== asOf
    ? words.t('report.interimPublished', { date, published: words.date(published) })
    : words.t('report.interimOption', { date })
}
