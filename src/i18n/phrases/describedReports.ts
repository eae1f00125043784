import type { ReportedTotal, Unsaid } from '../../domain/panels/overTime'
import type { Report } from '../../domain/data/vocabulary'
import { describedList, type DescribedRow, itemsOf, qualifiersMeant } from './described'
import type { Words } from '../Words'

interface Told {
  readonly heading: string
  /** What is counted, within which filters. */
  readonly what: string
  /** The days of the years asked for; null where each report counts to its own date. */
  readonly period: string | null
  readonly told: readonly ReportedTotal[]
  /** Reports that are shown without a number. */
  readonly unsaid?: readonly Unsaid[]
}

/** A chart of one number as each report gave it, in one paragraph. */
export function describedReports(
  words: Words,
  { heading, what, period, told, unsaid = [] }: Told,
): string {
  const { t } = words
  const rows = told.map(({ report, answer }) => ({ name: words.report(report), answer }))
  const [first, last] = [rows[0], rows.at(-1)]
  const silent = unsaid.map(({ report, answer }) => ({ name: words.report(report), answer }))
  return [
    t('described.intro', {
      heading,
      what,
      period: period === null ? t('described.sinceStart') : t('described.asEach', { period }),
    }),
    ...(first ? [t('described.reports', { reports: reportsIn(words, told) })] : []),
    ...(first && last && first !== last ? endsOf(words, first, last) : []),
    describedList(words, { rows: [...rows, ...silent], plain: true }),
    ...(told.length > 1 ? [t('described.apart')] : []),
    ...qualifiersMeant(
      words,
      told.map(({ answer }) => answer),
    ),
    t(first ? 'described.source' : 'described.asked', { source: t('report.short') }),
  ].join(' ')
}

function endsOf(words: Words, first: DescribedRow, last: DescribedRow): readonly string[] {
  return [
    words.t('described.first', { list: itemsOf(words, [first]) }),
    words.t('described.last', { list: itemsOf(words, [last]) }),
  ]
}

function reportsIn({ t }: Words, told: readonly ReportedTotal[]): string {
  const count = (kind: Report['kind']) => told.filter(({ report }) => report.kind === kind).length
  const annual = t('overTime.annual_count', { count: count('annual') })
  const interim = t('overTime.interim_count', { count: count('interim') })
  if (count('interim') === 0) return annual
  return count('annual') === 0 ? interim : t('overTime.count', { annual, interim })
}
