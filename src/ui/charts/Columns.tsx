import type { CSSProperties, ReactNode } from 'react'

import { ChartFrame } from './ChartFrame'
import styles from './Columns.module.css'
import type { ColumnDatum } from './drawings'
import { ColumnsDrawing } from './lazyDrawings'
import { MarkButton } from './MarkButton'
import type { MarkText } from './MarkText'
import { useHighlight } from '../StageContext'
import type { Plot } from '../../platform/picture/plot'
import { useMarks } from './useMarks'
import { useMounted } from '../../platform/useMounted'

type SegmentDatum = ColumnDatum['segments'][number]

interface Column extends MarkText {
  readonly id: string
  /** The number above the column. */
  readonly top: ReactNode
  /** Height on the scale. */
  readonly height: number
  /** From the axis upwards; one without words of its own is the whole column. */
  readonly segments: readonly (SegmentDatum & { readonly text: MarkText | null })[]
  readonly pressed: boolean
  readonly onPress: () => void
}

interface ColumnsProps {
  readonly label: string
  readonly columns: readonly Column[]
  readonly max: number
  /** Which way the text runs. */
  readonly direction: 'ltr' | 'rtl'
  /** Which way the columns run; what stands around them gives its `dir` accordingly. */
  readonly time: 'ltr' | 'rtl'
  /** What stands on the edges between the columns: one more than there are columns. */
  readonly edges: readonly string[]
}

/** Standing columns over an axis with its ticks on the edges. */
export function Columns({ label, columns, max, direction, time, edges }: ColumnsProps) {
  const data = columns.map(({ id, segments }) => ({ id, segments }))
  const count = columns.length
  const plot: Plot = {
    across: time === 'ltr' ? [0, count] : [count, 0],
    up: [0, max],
    marks: columns.flatMap((column, i) =>
      stacked(column)
        .filter(({ segment }) => segment.value > 0)
        .map(({ segment, from }) => ({
          id: segmentId(column.id, segment),
          across: i + 0.5,
          up: [from, from + segment.value],
        })),
    ),
  }
  const mounted = useMounted()
  const light = useHighlight()
  const marks = useMarks(
    columns.flatMap((column, i) => placesOf(column, i)),
    time,
  )
  return (
    <div className={styles.columns}>
      <div className={styles.plot}>
        <div className={styles.drawing}>
          <ChartFrame plot={plot} looks={looksOf(columns)}>
            <ColumnsDrawing columns={data} max={max} direction={time} />
          </ChartFrame>
        </div>
        <ul className={styles.row} aria-label={label} data-marks>
          {columns.map((column) => {
            const { id, label, reading, top, height, pressed, onPress } = column
            const mark = { marks, direction, pressed, onPress }
            return (
              <li
                key={id}
                className={`${styles.column} ${height >= max / 2 ? styles.high : ''}`}
                data-light={light(id)}
              >
                <svg
                  className={styles.spacer}
                  width="1"
                  height={`${String((height / max) * 100)}%`}
                  aria-hidden="true"
                />
                <span className={styles.top} dir={direction}>
                  {top}
                </span>
                <MarkButton
                  {...mark}
                  prefer="beside"
                  id={id}
                  label={label}
                  reading={reading}
                  className={styles.whole}
                />
                {mounted &&
                  labelledSegments(column).map(({ segment, from, text }) => (
                    // It stands in its column: a press on it is one on the column.
                    <MarkButton
                      key={segment.id}
                      {...mark}
                      prefer="beside"
                      id={segmentId(id, segment)}
                      label={text.label}
                      reading={text.reading}
                      className={styles.segment}
                      style={{
                        ...at(from / max, segment.value / max),
                        zIndex: column.segments.filter(({ value }) => value > segment.value).length,
                      }}
                    />
                  ))}
              </li>
            )
          })}
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

/** The whole above its segments, and they from the top down. */
function placesOf(column: Column, i: number) {
  return [
    { id: column.id, row: 0, column: i },
    ...labelledSegments(column).map(({ segment }, j) => ({
      id: segmentId(column.id, segment),
      row: j + 1,
      column: i,
    })),
  ]
}

/** The segments that are marks of their own, from the top down. */
function labelledSegments(column: Column) {
  return stacked(column)
    .flatMap(({ segment, from }) => (segment.text ? [{ segment, from, text: segment.text }] : []))
    .reverse()
}

/** The segments from the axis upwards, each with where it begins. */
function stacked({ segments }: Column) {
  return segments.map((segment, i) => ({
    segment,
    from: segments.slice(0, i).reduce((sum, { value }) => sum + value, 0),
  }))
}

function looksOf(columns: readonly Column[]) {
  return Object.fromEntries(
    columns.flatMap(({ id, segments }) => segments.map((one) => [segmentId(id, one), one])),
  )
}

function segmentId(column: string, { id }: SegmentDatum): string {
  return `${column} ${id}`
}

function at(from: number, size: number): CSSProperties {
  return { '--from': from, '--size': size } as CSSProperties
}
