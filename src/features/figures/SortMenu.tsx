import { useId } from 'react'

import { useWords } from '../../i18n/useWords'
import type { Column, Sort } from '../../state/addressState'
import styles from './SortMenu.module.css'

interface SortMenuProps {
  readonly columns: readonly Column[]
  readonly sort: Sort | null
  readonly setSort: (sort: Sort | null) => void
}

/** On a narrow screen rows stand as blocks and have no head to press: the order is chosen here. */
export function SortMenu({ columns, sort, setSort }: SortMenuProps) {
  const { t } = useWords()
  const id = useId()
  const descending = sort?.descending === true
  return (
    <div className={styles.menu}>
      <label htmlFor={id}>{t('print.sort')}</label>
      <select
        id={id}
        value={sort?.column ?? ''}
        onChange={({ target }) => {
          const column = columns.find((one) => one === target.value)
          setSort(column ? { column, descending } : null)
        }}
      >
        <option value="">{t('print.sortNone')}</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {t(`figuresView.column.${column}`)}
          </option>
        ))}
      </select>
      {sort && (
        <button type="button" onClick={() => setSort({ ...sort, descending: !descending })}>
          {t(descending ? 'print.sortDown' : 'print.sortUp')}
        </button>
      )}
    </div>
  )
}
