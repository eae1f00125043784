import type { ReportAnswer, ReportedTotal } from '../../../domain/reports/reported'
import { useWords } from '../../../i18n/useWords'
import { DotMark } from '../../../ui/charts/DotMark'
import { Mark } from '../../../ui/charts/Mark'
import styles from './OverTimePanel.module.css'

interface OverTimeKeyProps {
  readonly totals: readonly ReportedTotal[]
  readonly withoutTotal: readonly ReportAnswer[]
  readonly current: string
}

/** What the marks over time mean: those that the chart holds. */
export function OverTimeKey({ totals, withoutTotal, current }: OverTimeKeyProps) {
  const { t, report: nameOf } = useWords()
  const chosen = totals.find(({ report }) => report.id === current)
  return (
    <p className={styles.key}>
      {totals.some(({ report }) => report.kind === 'annual') && (
        <span>
          <DotMark look="filled" />
          {t('overTime.annual')}
        </span>
      )}
      {totals.some(({ report }) => report.kind === 'interim') && (
        <span>
          <DotMark look="hollow" />
          {t('overTime.interim')}
        </span>
      )}
      {chosen && (
        <span>
          <DotMark look="current" />
          {nameOf(chosen.report)}
        </span>
      )}
      {totals.some(({ answer }) => answer.kind === 'derived') && (
        <span>
          <DotMark look="framed" />
          {t('overTime.derived')}
        </span>
      )}
      {withoutTotal.length > 0 && (
        <span>
          <i className={styles.bare}>
            <Mark shape="stub" />
          </i>
          {t('marks.noNumber')}
        </span>
      )}
    </p>
  )
}
