import { useId, type ReactNode } from 'react'

import styles from './BarList.module.css'
import { ChartFrame } from './ChartFrame'
import { BarsDrawing } from './lazyDrawings'
import { Mark } from './Mark'
import { MarkButton } from './MarkButton'
import { useIsOnStage, useHighlight } from '../StageContext'
import type { Plot } from '../../platform/picture/plot'
import type { Tone } from './tone'
import { type Marks, useMarks } from './useMarks'

export interface BarRow {
  readonly id: string
  readonly name: ReactNode
  /** What stands at the end of the bar: the number in words and digits. */
  readonly value: ReactNode
  /** What stands under the name, outside the button. */
  readonly note?: ReactNode
  /** The name of the row as a button, with its answer in words; by default what stands in the row. */
  readonly label?: string | undefined
  /** What its tip says. */
  readonly reading?: ReactNode
  /** Length on the scale of the list; null where there is no number to draw. */
  readonly length: number | null
  /** Solid core in a dashed frame. */
  readonly framed?: boolean
  readonly tone?: Tone
  /** Stands under its whole. */
  readonly part?: boolean
  readonly pressed?: boolean
  /** Left out where the row is no choice: a press then shows the reading alone. */
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
  /** Whether each number has a second line. */
  readonly isTall?: boolean
  /**
   * Whether beside long bars stand printed numbers alone. Said of a list that is the only one with bars:
   * several are of one scale.
   */
  readonly isBare?: boolean
  /** Whether its numbers stand side by side, without bars. */
  readonly areFigures?: boolean
}

/**
 * Name, bar, value at the bar's end, in that order in both directions. Rows grow with their words,
 * all alike: the drawing behind them is told how many there are, and divides its height by that.
 * On a slide a bar alone, and bars that would be hairlines on the scale of the panel, are large numbers;
 * one that is a part of another would then read as one more.
 */
export function BarList(props: BarListProps) {
  const { label, max, direction, names = 'short' } = props
  const { isTall = false, isBare = false, areFigures = false } = props
  const given = props.rows
  const isOnStage = useIsOnStage()
  const isAlone = given.length === 1 && given[0]?.length === max
  const isSlight = isAlone || given.every(({ length }) => (length ?? 0) < max / 20)
  const isDrawn = !areFigures && !(isOnStage && isSlight)
  const rows = isDrawn ? given : given.filter(({ part = false }) => !part)
  const data = rows.map(({ id, length, framed = false, tone = 'all' }) => ({
    id,
    value: length,
    framed,
    tone,
  }))
  const plot: Plot = {
    across: direction === 'ltr' ? [0, max] : [max, 0],
    up: [rows.length, 0],
    marks: rows.flatMap(({ id, length }, row) =>
      length ? [{ id, across: [0, length], up: row + 0.5 }] : [],
    ),
  }
  const look = isDrawn
    ? styles[names]
    : `${styles.figures} ${names === 'above' ? styles.small : ''}`
  const marks = useMarks(
    rows.map(({ id }, row) => ({ id, row, column: 0 })),
    direction,
  )
  return (
    <div
      ref={(list) => {
        list?.style.setProperty('--rows', String(rows.length))
      }}
      className={`${styles.list} ${look} ${isTall ? styles.tall : ''} ${isBare ? styles.bare : ''}`}
    >
      {isDrawn && (
        <div className={styles.drawing}>
          <ChartFrame plot={plot} looks={Object.fromEntries(data.map((row) => [row.id, row]))}>
            <BarsDrawing rows={data} max={max} direction={direction} isBeside={names !== 'above'} />
          </ChartFrame>
        </div>
      )}
      <ul className={styles.rows} aria-label={label} data-marks>
        {rows.map((row) => (
          <Row key={row.id} max={isDrawn ? max : null} {...{ row, marks, direction }} />
        ))}
      </ul>
    </div>
  )
}

interface RowProps {
  readonly row: BarRow
  /** Null where no bars are drawn. */
  readonly max: number | null
  readonly marks: Marks
  readonly direction: 'ltr' | 'rtl'
}

function Row({ row, max, marks, direction }: RowProps) {
  const { id, name, note, value, label, reading, length, pressed, onPress } = row
  const { part = false } = row
  const valueId = useId()
  const light = useHighlight()(id)
  return (
    <li className={`${styles.row} ${part ? styles.part : ''}`} data-mark-box data-light={light}>
      <span className={styles.name}>
        <MarkButton
          {...{ marks, id, pressed, onPress, reading, direction }}
          label={label}
          labelledBy={valueId}
        >
          {name}
        </MarkButton>
        {note && <span className={styles.note}>{note}</span>}
      </span>
      <span className={styles.track}>
        {max === null ? null : length === null ? (
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
        <span id={valueId} className={styles.value}>
          {value}
        </span>
      </span>
    </li>
  )
}
