import { useId } from 'react'

import { type ComparisonRow, compareReports } from '../../domain/reports/compareReports'
import type { Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import {
  isApart,
  type Report,
  REPORT_SERIES,
  type ReportSeries,
} from '../../domain/data/vocabulary'
import { reportOption } from '../../i18n/phrases/report/reportOption'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import styles from './ComparisonPanel.module.css'
import { ComparisonTable } from './ComparisonTable'

interface ComparisonPanelProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  readonly hrefOf: (selection: Selection) => string
  readonly beside: string | null
  readonly setBeside: (report: string | null) => void
}

/** The chosen report and a second one, cell by cell. */
export function ComparisonPanel(props: ComparisonPanelProps) {
  const { table, selection, beside, setBeside } = props
  const words = useWords()
  const { t } = words
  const selectId = useId()
  const first = table.reports.get(selection.report)?.report
  const second = table.reports.get(beside ?? '')?.report
  if (!first) return null
  const rows = second ? compareReports(table, [first.id, second.id], selection) : []
  return (
    <section
      id="side-by-side"
      className={styles.panel}
      aria-labelledby="side-by-side-heading"
      tabIndex={-1}
      data-anchor
    >
      <h2 id="side-by-side-heading">{t('reportsView.besideHeading')}</h2>
      <p className={styles.reading}>
        {second
          ? readingOf(words, rows)
          : t('reportsView.besideNone', { report: words.report(first) })}
      </p>
      <p className={styles.choice}>
        <label htmlFor={selectId}>{t('reportsView.besideLabel')}</label>
        <select
          id={selectId}
          value={second?.id ?? ''}
          onChange={({ target }) => {
            setBeside(target.value === '' ? null : target.value)
          }}
        >
          <option value="">{t('reportsView.besideNobody')}</option>
          {REPORT_SERIES.map((series) => (
            <optgroup key={series} label={t(`filter.series.${series}`)}>
              {reportsOf(table, series, first).map((report) => (
                <option key={report.id} value={report.id}>
                  {reportOption(words, report)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      {second && isApart(first, second) && (
        <p className={styles.reading}>{t('reportsView.besideApart')}</p>
      )}
      {second && rows.length > 0 && (
        <ComparisonTable {...props} rows={rows} reports={[first, second]} />
      )}
    </section>
  )
}

function reportsOf({ reports }: FigureTable, series: ReportSeries, chosen: Report) {
  return [...reports.values()]
    .map(({ report }) => report)
    .filter((report) => report.series === series && report.id !== chosen.id)
}

function readingOf({ t }: Words, rows: readonly ComparisonRow[]): string {
  const count = (relation: ComparisonRow['relation']) =>
    rows.filter((row) => row.relation === relation).length
  const different = count('different')
  if (rows.length === 0) return t('reportsView.besideEmpty')
  if (different > 0) {
    return `${t('reportsView.differ', { count: different })} ${t('reportsView.why.none')}`
  }
  return t(count('same') > 0 ? 'reportsView.agree' : 'reportsView.apart')
}
