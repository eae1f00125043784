import { isReported, type ReportAnswer } from '../../domain/reports/reported'
import type { Report } from '../../domain/data/vocabulary'
import { describedList, itemsOf, qualifiersMeant } from './described'
import type { Words } from '../Words'

interface Described {
  readonly heading: string
  /** What is counted, within which filters. */
  readonly what: string
  /** The days of the years asked for; null where each report counts to its own date. */
  readonly period: string | null
  /** By date; those that give no number, too, where the chart shows them. */
  readonly told: readonly ReportAnswer[]
}

/** A chart of one number as each report gave it, in one paragraph. */
export function describedReports(words: Words, { heading, what, period, told }: Described): string {
  const { t } = words
  const rows = told.map(({ report, answer }) => ({ name: words.report(report), answer }))
  const known = told.filter(isReported)
  const ends = known.map(({ report, answer }) => ({ name: words.report(report), answer }))
  return [
    t('described.intro', {
      heading,
      what,
      period: period === null ? t('described.sinceStart') : t('described.asEach', { period }),
    }),
    ...(known.length > 0
      ? [t('described.reports', { reports: countedReports(words, known) })]
      : []),
    ...(known.length > 1
      ? [
          t('described.first', { list: itemsOf(words, ends.slice(0, 1)) }),
          t('described.last', { list: itemsOf(words, ends.slice(-1)) }),
          t('described.apart'),
        ]
      : []),
    describedList(words, { rows, plain: true }),
    ...qualifiersMeant(
      words,
      known.map(({ answer }) => answer),
    ),
    t(known.length > 0 ? 'described.source' : 'described.asked', { source: t('report.short') }),
  ].join(' ')
}

/** "4 annual reports and 2 interim reports": only of the kinds that there are. */
export function countedReports({ t }: Words, told: readonly ReportAnswer[]): string {
  const count = (kind: Report['kind']) => told.filter(({ report }) => report.kind === kind).length
  const annual = t('overTime.annual_count', { count: count('annual') })
  const interim = t('overTime.interim_count', { count: count('interim') })
  if (count('interim') === 0) return annual
  return count('annual') === 0 ? interim : t('overTime.count', { annual, interim })
}

/** From the date of the first report to that of the last; of one alone, the time to its date. */
export function reportDates(
  { t, date, period }: Words,
  told: readonly ReportAnswer[],
): readonly string[] {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return []
  return first === last
    ? [t('reportsView.upTo', { date: date(first.asOf, 'short') })]
    : [period({ start: first.asOf, end: last.asOf, kind: 'window' }, 'short')]
}
