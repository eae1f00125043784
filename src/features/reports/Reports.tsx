import { useMemo } from 'react'

import { figuresOf } from '../../domain/ask/answer'
import { compareReports } from '../../domain/reports/compareReports'
import { observationsOfFigures } from '../../domain/checks/readings'
import { hasTotals, seriesOf } from '../../domain/reports/series'
import { hasCalendarYears, type Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { PaperSources } from '../../evidence/PaperSources'
import { useWords } from '../../i18n/useWords'
import { ComparisonPanel } from './ComparisonPanel'
import { Gaps } from './Gaps'
import styles from './Reports.module.css'
import { SeriesKey } from './SeriesKey'
import { SeriesPanel } from './SeriesPanel'

interface ReportsProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  readonly hrefOf: (selection: Selection) => string
  /** The report laid beside the chosen one; null for none. */
  readonly beside: string | null
  readonly setBeside: (report: string | null) => void
}

/** Two reports side by side, the same number as each report gave it, and what was revised. */
export function Reports({ table, selection, choose, hrefOf, beside, setBeside }: ReportsProps) {
  const { t } = useWords()
  const isCalendar = hasCalendarYears(selection)
  const all = useMemo(
    () => seriesOf(table, isCalendar ? { ...selection, years: [] } : selection),
    [table, selection, isCalendar],
  )
  const [known, gaps] = [all.filter(hasTotals), all.filter((series) => !hasTotals(series))]
  const panel = { table, selection, choose, hrefOf }
  return (
    <>
      <section className={styles.head} aria-labelledby="reports-heading">
        <h1 id="reports-heading">{t('reportsView.heading')}</h1>
        <p className={styles.intro}>{t('reportsView.intro')}</p>
        {isCalendar && <p className={styles.intro}>{t('reportsView.calendarDoesNotApply')}</p>}
        {beside !== null && (
          <p>
            <a href="#totals">{t('reportsView.totalsLink')}</a>
          </p>
        )}
      </section>
      <ComparisonPanel {...panel} beside={beside} setBeside={setBeside} />
      {known.length > 0 && <SeriesKey all={known} current={selection.report} />}
      <div id="totals" className={styles.grid} tabIndex={-1} data-anchor>
        {known.map((series, i) => (
          <SeriesPanel key={series.id} {...panel} series={series} wide={i === 0} />
        ))}
        {gaps.length > 0 && <Gaps gaps={gaps} vocabulary={table.vocabulary} />}
      </div>
      <PaperSources
        observations={() => [
          ...observationsOfFigures(
            known.flatMap(({ totals, undated }) =>
              [...totals, ...undated].flatMap(({ answer }) => figuresOf(answer)),
            ),
          ),
          ...observationsBeside(table, selection, beside),
        ]}
        vocabulary={table.vocabulary}
      />
    </>
  )
}

/** What was read of two reports that are laid side by side; nothing where none is. */
function observationsBeside(table: FigureTable, selection: Selection, beside: string | null) {
  if (beside === null) return []
  const said = compareReports(table, [selection.report, beside], selection)
    .flatMap(({ first, second }) => [first, second])
    .filter((one) => one !== null && one !== 'doubt')
  return observationsOfFigures(said)
}
