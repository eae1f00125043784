import type { ReactNode } from 'react'

import styles from './BarList.module.css'
import { ChartFrame } from './ChartFrame'
import { BarsDrawing } from './lazyDrawings'
import { Mark } from './Mark'
import { Press } from './Press'
import type { Tone } from './tone'

export interface BarRow {
  readonly id: string
  readonly name: ReactNode
  /** What stands at the end of the bar: the number in words and digits. */
  readonly value: ReactNode
  /** Length on the scale of the list; null where there is no number to draw. */
  readonly length: number | null
  /** Where the drawing is hatched from, up to the length: for limits instead of a number. */
  readonly from?: number | undefined
  /** Solid core in a dashed frame. */
  readonly framed?: boolean
  readonly tone?: Tone
  /** Stands under its whole. */
  readonly part?: boolean
  readonly pressed?: boolean
  readonly onPress?: () => void
}

interface BarListProps {
  readonly label: string
  readonly rows: readonly BarRow[]
  /** The number that the full length stands for; lists of one panel share it. */
  readonly max: number
  readonly direction: 'ltr' | 'rtl'
  /** Beside the bars in a narrow or a wide column, or above each in a small chart. */
  readonly names?: 'short' | 'long' | 'above'
}

/** Name, bar, value at the bar's end, in that order in both directions. */
export function BarList({ label, rows, max, direction, names = 'short' }: BarListProps) {
  const data = rows.map(({ id, length, from = null, framed = false, tone = 'all' }) => ({
    id,
    value: length,
    from,
    framed,
    tone,
  }))
  return (
    <div className={`${styles.list} ${styles[names]}`}>
      <div className={styles.drawing}>
        <ChartFrame>
          <BarsDrawing rows={data} max={max} direction={direction} />
        </ChartFrame>
      </div>
      <ul className={styles.rows} aria-label={label}>
        {rows.map((row) => (
          <Row key={row.id} row={row} max={max} />
        ))}
      </ul>
    </div>
  )
}

function Row({ row, max }: { readonly row: BarRow; readonly max: number }) {
  const { name, value, length, part = false, pressed = false, onPress } = row
  return (
    <li className={`${styles.row} ${part ? styles.part : ''}`}>
      <span className={styles.name}>
        {onPress ? (
          <Press pressed={pressed} onPress={onPress}>
            {name}
          </Press>
        ) : (
          name
        )}
      </span>
      <span className={styles.track}>
        {length === null ? (
          <span className={styles.stub}>
            <Mark shape="stub" />
          </span>
        ) : (
          // As long as the bar drawn behind it. An attribute, so that it also stands in a page
          // made on a server, where the content policy forbids inline styles.
          <svg
            className={styles.spacer}
            width={`${String((length / max) * 100)}%`}
            height="1"
            aria-hidden="true"
          />
        )}
        <span className={styles.value}>{value}</span>
      </span>
    </li>
  )
}
