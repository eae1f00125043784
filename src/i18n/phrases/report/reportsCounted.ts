import type { ReportedTotal } from '../../../domain/reports/reported'
import type { Report } from '../../../domain/data/vocabulary'
import type { Words } from '../../Words'

/** "10 annual reports and 25 interim reports"; a kind of which there is none is not said. */
export function reportsCounted(
  { t }: Words,
  totals: readonly Pick<ReportedTotal, 'report'>[],
): string {
  const count = (kind: Report['kind']) => totals.filter(({ report }) => report.kind === kind).length
  const annual = t('overTime.annual_count', { count: count('annual') })
  const interim = t('overTime.interim_count', { count: count('interim') })
  if (count('interim') === 0) return annual
  return count('annual') === 0 ? interim : t('overTime.count', { annual, interim })
}

/** The days to which reports count, from the first to the last; one day is said once. */
export function datesOfReports(
  { t, date, period }: Words,
  totals: readonly Pick<ReportedTotal, 'asOf'>[],
): string {
  const days = totals.map(({ asOf }) => asOf).toSorted()
  const [start, end] = [days[0], days.at(-1)]
  if (start === undefined || end === undefined) return ''
  return start === end
    ? t('overTime.until', { date: date(end, 'short') })
    : period({ start, end, kind: 'window' }, 'short')
}
