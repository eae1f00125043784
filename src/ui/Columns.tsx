import type { ReactNode } from 'react'

import { ChartFrame } from './ChartFrame'
import styles from './Columns.module.css'
import type { ColumnDatum } from './drawings'
import { ColumnsDrawing } from './lazyDrawings'
import { Press } from './Press'

export interface Column {
  readonly id: string
  /** Accessible name of the column as a button. */
  readonly name: string
  /** The number above the column. */
  readonly top: ReactNode
  /** Height on the scale. */
  readonly height: number
  readonly segments: ColumnDatum['segments']
  readonly pressed: boolean
  readonly onPress: () => void
}

interface ColumnsProps {
  readonly columns: readonly Column[]
  readonly max: number
  readonly direction: 'ltr' | 'rtl'
  /** What stands on the edges between the columns: one more than there are columns. */
  readonly edges: readonly string[]
}

/** Standing columns over an axis with its ticks on the edges. */
export function Columns({ columns, max, direction, edges }: ColumnsProps) {
  const data = columns.map(({ id, segments }) => ({ id, segments }))
  return (
    <div className={styles.columns}>
      <div className={styles.plot}>
        <div className={styles.drawing}>
          <ChartFrame>
            <ColumnsDrawing columns={data} max={max} direction={direction} />
          </ChartFrame>
        </div>
        <ul className={styles.row}>
          {columns.map(({ id, name, top, height, pressed, onPress }) => (
            <li key={id} className={styles.column}>
              <svg
                className={styles.spacer}
                width="1"
                height={`${String((height / max) * 100)}%`}
                aria-hidden="true"
              />
              <span className={styles.top}>{top}</span>
              <Press pressed={pressed} onPress={onPress} label={name} />
            </li>
          ))}
        </ul>
      </div>
      <ol className={styles.edges} aria-hidden="true">
        {edges.map((edge) => (
          <li key={edge}>
            <span>{edge}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
