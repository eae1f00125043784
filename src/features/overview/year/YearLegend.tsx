import type { ReactNode } from 'react'

import { useWords } from '../../../i18n/useWords'
import { Mark } from '../../../ui/charts/Mark'
import hidden from '../../../ui/Hidden.module.css'
import { partTone } from '../parts/RowBars'
import styles from './YearLegend.module.css'
import { useIsOnStage } from '../../../ui/StageContext'

/** One category over the years. */
export interface LegendRow {
  readonly victim: string
  readonly name: string
  /** The mark that stands for it in the columns. */
  readonly mark: 'solid' | 'framed'
  /** Whether every number of the row is worked out: then its name says so once for all. */
  readonly calculated: boolean
  /** Its number in each year, in the order of the years; nothing where there is none. */
  readonly cells: readonly ReactNode[]
}

interface YearLegendProps {
  readonly caption: string
  /** The names of the years. */
  readonly years: readonly string[]
  readonly rows: readonly LegendRow[]
  /** Whether a phone has no room for the names of the rows beside their numbers. */
  readonly isFull: boolean
}

/** The table under the columns, in the same columns: legend and labels at once. */
export function YearLegend({ caption, years, rows, isFull }: YearLegendProps) {
  const { direction } = useWords()
  return (
    <table
      className={[styles.legend, isFull && styles.over, years.length > 6 && styles.many]
        .filter(Boolean)
        .join(' ')}
    >
      <caption className={hidden.hidden}>{caption}</caption>
      <thead>
        <tr>
          <td />
          {years.map((year) => (
            <th key={year} scope="col" dir={direction}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, ...category }) => (
          <tr key={category.victim}>
            <th scope="row" dir={direction}>
              <Category {...category} />
            </th>
            {years.map((year, i) => (
              <td key={year} dir={direction}>
                {cells[i]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the marks of the columns stand for, where their numbers are left out. */
export function YearKey({ rows }: { readonly rows: readonly LegendRow[] }) {
  const { direction } = useWords()
  if (rows.length === 0) return null
  return (
    <p className={styles.key} dir={direction}>
      {rows.map(({ cells: _, ...category }) => (
        <Category key={category.victim} {...category} />
      ))}
    </p>
  )
}

function Category({ victim, name, mark, calculated }: Omit<LegendRow, 'cells'>) {
  const { t } = useWords()
  const isOnStage = useIsOnStage()
  return (
    <span className={styles.name}>
      <span className={styles.swatch}>
        <Mark shape={mark} tone={partTone(victim)} />
      </span>
      <span>
        {name}
        {calculated && (
          <span className={styles.quiet}>
            {' '}
            {t('limit.named', {
              cell: t(isOnStage ? 'answer.calculatedBy' : 'answer.calculated'),
            })}
          </span>
        )}
      </span>
    </span>
  )
}
