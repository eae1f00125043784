import { useWords } from '../../../i18n/useWords'
import { usePrinting } from '../../../platform/usePrinting'
import type { Column, Sort } from '../../../state/addressState'
import styles from './HeadRow.module.css'

interface HeadRowProps {
  readonly columns: readonly Column[]
  readonly sort: Sort | null
  readonly onSort: (column: Column) => void
}

/** The head of the table: each name is a button that sorts by its column. */
export function HeadRow({ columns, sort, onSort }: HeadRowProps) {
  const { t } = useWords()
  const printing = usePrinting()
  return (
    <thead className={styles.head}>
      <tr role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const order = orderOf(sort, column)
          return (
            <th key={column} scope="col" role="columnheader" aria-sort={order}>
              {printing ? (
                t(`figuresView.column.${column}`)
              ) : (
                <button type="button" className={styles.sort} onClick={() => onSort(column)}>
                  {t(`figuresView.column.${column}`)} <Arrow order={order} />
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function orderOf(sort: Sort | null, column: Column): keyof typeof PATHS {
  if (sort?.column !== column) return 'none'
  return sort.descending ? 'descending' : 'ascending'
}

const PATHS = {
  none: 'M3 5l3-3 3 3M3 8l3 3 3-3',
  ascending: 'M2 8l4-4 4 4',
  descending: 'M2 4l4 4 4-4',
} as const

function Arrow({ order }: { readonly order: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" data-order={order}>
      <path d={PATHS[order]} />
    </svg>
  )
}
