import { useEffect, useRef } from 'react'

import type { Report } from '../../domain/data/vocabulary'
import { useWords } from '../../i18n/useWords'
import type { Column } from '../../state/addressState'
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
  const tools = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The browser would look through the few rows that are drawn; a second press is left to it.
    const find = (event: KeyboardEvent) => {
      const field = tools.current?.querySelector('input')
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!field || !isFind || event.code !== 'KeyF' || document.activeElement === field) return
      if (!field.checkVisibility() || document.querySelector('dialog[open]')) return
      event.preventDefault()
      field.focus()
      field.select()
    }
    document.addEventListener('keydown', find)
    return () => {
      document.removeEventListener('keydown', find)
    }
  }, [])
  return (
    <div ref={tools} className={styles.tools} data-anchor>
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
