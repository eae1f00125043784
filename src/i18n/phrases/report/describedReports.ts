import type { ReportAnswer, ReportedTotal, Undated } from '../../../domain/reports/reported'
import { describedList, type DescribedRow, itemsOf, qualifiersMeant } from '../panel/described'
import { reportsCounted } from './reportsCounted'
import type { Words } from '../../Words'

/** A chart of one number as each report gave it. */
interface DescribedReports {
  readonly heading: string
  /** What is counted, within which filters. */
  readonly what: string
  /** The days of the years asked for; null where each report counts to its own date. */
  readonly period: string | null
  readonly totals: readonly ReportedTotal[]
  /** Reports that no text gives a last day of: they have no place among the others. */
  readonly undated?: readonly Undated[]
  /** Reports that are shown without a number. */
  readonly withoutTotal?: readonly ReportAnswer[]
}

/** A chart of one number as each report gave it, in one paragraph. */
export function describedReports(
  words: Words,
  { heading, what, period, totals, undated = [], withoutTotal = [] }: DescribedReports,
): string {
  const { t } = words
  const rowOf = ({ report, answer }: ReportAnswer | Undated) => ({
    name: words.report(report),
    answer,
  })
  const rows = totals.map(rowOf)
  const others = undated.map(rowOf)
  const given = [...totals, ...undated]
  const [first, last] = [rows[0], rows.at(-1)]
  const ends = first && last && first !== last ? endsOf(words, first, last) : []
  return [
    t('described.intro', {
      heading,
      what,
      period: period === null ? t('described.sinceStart') : t('described.asEach', { period }),
    }),
    ...(given.length > 0
      ? [t('described.reports', { reports: reportsCounted(words, given) })]
      : []),
    // The first and the last are those of a known day alone.
    ...(undated.length > 0 && ends.length > 0
      ? [t('described.of', { name: t('overTime.dated'), text: ends.join(' ') })]
      : ends),
    ...(undated.length > 0 ? [t('overTime.undated', { list: itemsOf(words, others) })] : []),
    describedList(words, { rows: [...rows, ...others, ...withoutTotal.map(rowOf)], plain: true }),
    ...(given.length > 1 ? [t('described.apart')] : []),
    ...qualifiersMeant(
      words,
      given.map(({ answer }) => answer),
    ),
    t(given.length > 0 ? 'described.source' : 'described.asked', { source: t('report.short') }),
  ].join(' ')
}

function endsOf(words: Words, first: DescribedRow, last: DescribedRow): readonly string[] {
  return [
    words.t('described.first', { list: itemsOf(words, [first]) }),
    words.t('described.last', { list: itemsOf(words, [last]) }),
  ]
}
