import type { Report } from '../../domain/data/vocabulary'
import { useWords } from '../../i18n/useWords'
import type { Column } from '../../state/address'
import { OPTIONAL, toggledColumn } from './table/columns'
import { SearchField } from '../../ui/controls/SearchField'
import styles from './Tools.module.css'

interface ToolsProps {
  /** The report chosen above; null where the address names none that is known. */
  readonly report: Report | null
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly onlyReport: boolean
  readonly setOnlyReport: (only: boolean) => void
  readonly columns: readonly Column[]
  readonly setColumns: (columns: readonly Column[]) => void
}

/** What narrows the table besides the filters, and which of its columns are shown. */
export function Tools(props: ToolsProps) {
  const { report, query, setQuery, onlyReport, setOnlyReport, columns, setColumns } = props
  const words = useWords()
  const { t } = words
  return (
    <div className={styles.tools} data-anchor>
      <div className={styles.search}>
        <SearchField
          label={t('figuresView.search')}
          hint={t('figuresView.searchHint')}
          value={query}
          setValue={setQuery}
        />
      </div>
      {report && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={onlyReport}
            onChange={({ target }) => setOnlyReport(target.checked)}
          />
          <span>{t('figuresView.onlyReport', { report: words.report(report) })}</span>
        </label>
      )}
      <details className={styles.columns}>
        <summary>{t('figuresView.columns')}</summary>
        <fieldset>
          <legend>{t('figuresView.columnsShown')}</legend>
          {OPTIONAL.map((column) => (
            <label key={column} className={styles.check}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={() => setColumns(toggledColumn(columns, column))}
              />
              <span>{t(`figuresView.column.${column}`)}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  )
}
