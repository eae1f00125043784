import type { Series } from '../../domain/reports/series'
import { useWords } from '../../i18n/useWords'
import { DotMark } from '../../ui/charts/DotMark'
import styles from './SeriesKey.module.css'

interface SeriesKeyProps {
  readonly all: readonly Series[]
  readonly current: string
}

/** What the dots of all the charts look like; only what is to be seen in one of them. */
export function SeriesKey({ all, current }: SeriesKeyProps) {
  const { t } = useWords()
  const totals = all.flatMap((series) => series.totals)
  const signs = [
    { sign: 'annual', look: 'filled', is: totals.some(({ report }) => report.kind === 'annual') },
    { sign: 'interim', look: 'hollow', is: totals.some(({ report }) => report.kind === 'interim') },
    { sign: 'now', look: 'current', is: totals.some(({ report }) => report.id === current) },
    { sign: 'derived', look: 'framed', is: totals.some(({ answer }) => answer.kind === 'derived') },
  ] as const
  return (
    <p className={styles.key}>
      {signs
        .filter(({ is }) => is)
        .map(({ sign, look }) => (
          <span key={sign}>
            <DotMark look={look} />
            {t(`overTime.${sign}`)}
          </span>
        ))}
      {all.some(({ revising }) => revising.size > 0) && (
        <span>
          <svg className={styles.flag} viewBox="0 0 10 7" aria-hidden="true">
            <path d="M0 0h10l-5 7z" />
          </svg>
          {t('reportsView.revises')}
        </span>
      )}
      <span className={styles.press}>{t('reportsView.pressDot')}</span>
    </p>
  )
}
