import { countOfFigures, type Entry } from '../../domain/data/entry'
import type { Box } from '../../domain/data/boxes'
import type { Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { isApart } from '../../domain/data/vocabulary'
import { useWords } from '../../i18n/useWords'
import { askedFor, boxWords } from './askedFor'
import { usePrinting } from '../../platform/usePrinting'
import styles from './ResultSummary.module.css'

interface ResultSummaryProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly rows: readonly Entry[]
  /** How many figures there are of all reports, whatever is chosen. */
  readonly all: number
  readonly onlyReport: boolean
  readonly query: string
  readonly clearSearch: () => void
  readonly box: Box | null
  readonly clearBox: () => void
  /** Where nothing is shown: what the search alone finds, without the filters. */
  readonly unfiltered: readonly Entry[]
  /** Whether the row that the address names is not among those shown. */
  readonly hidesLinked: boolean
}

/** Which rows are shown, out of how many; or that nothing fits, and what was asked for. */
export function ResultSummary(props: ResultSummaryProps) {
  const { table, selection, rows, all, onlyReport, query, clearSearch } = props
  const { box, clearBox, unfiltered, hidesLinked } = props
  const words = useWords()
  const { t, count } = words
  const printing = usePrinting()
  const isAsked = query.trim() !== ''
  const figures = countOfFigures(rows)
  const doubts = rows.length - figures
  const report = table.reports.get(selection.report)?.report
  const series = seriesIn(table, rows)
  const scope =
    onlyReport && report
      ? t('figuresView.scopeOne', { report: words.report(report) })
      : t('figuresView.scopeAll')
  return (
    <div className={styles.shown}>
      <p role="status">
        {t('figuresView.shown', { count: figures, number: count(figures), all: count(all), scope })}
        {doubts > 0 && <> {t('figuresView.doubts', { count: doubts, number: count(doubts) })}</>}
        {rows.length === 0 && (
          <>
            {' '}
            {t('figuresView.empty', {
              list: askedFor(words, props).join(words.between('clauses')),
            })}
            {isAsked && (
              <>
                {' '}
                {unfiltered.length > 0
                  ? t('figuresView.unfiltered', {
                      count: countOfFigures(unfiltered),
                      number: count(countOfFigures(unfiltered)),
                    })
                  : t('figuresView.tryInstead')}
              </>
            )}
          </>
        )}
      </p>
      {box && (
        <p>
          {t('figuresView.boxes.only', { box: boxWords(words, table.vocabulary, box) })}{' '}
          <button type="button" className={styles.clear} onClick={clearBox}>
            {t('figuresView.boxes.all')}
          </button>
        </p>
      )}
      {printing && isAsked && <p>{t('print.search', { query: query.trim() })}</p>}
      {hidesLinked && <p>{t('figuresView.hidden')}</p>}
      {isAsked && (
        <button type="button" className={styles.clear} onClick={clearSearch}>
          {t('figuresView.clearSearch')}
        </button>
      )}
      {series.some((one) => series.some((other) => isApart(one, other))) && (
        <p>{t('figuresView.apart')}</p>
      )}
      {rows.length > 0 && <p className={styles.keys}>{t('figuresView.keys')}</p>}
    </div>
  )
}

/** One publication of each series that the rows are of. */
function seriesIn({ reports }: FigureTable, rows: readonly Entry[]) {
  const ids = new Set(rows.map(({ report }) => report))
  const all = [...ids].flatMap((id) => reports.get(id)?.report ?? [])
  return [...new Map(all.map((report) => [report.series, report])).values()]
}
