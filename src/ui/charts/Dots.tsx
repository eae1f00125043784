import type { CSSProperties, ReactNode } from 'react'

import { ChartFrame } from './ChartFrame'
import { DotMarks, type OtherMark, type LabelledDot } from './DotMarks'
import styles from './Dots.module.css'
import { DotsDrawing } from './lazyDrawings'
import { useHighlight } from '../StageContext'
import type { Plot } from '../../platform/picture/plot'
import { useMounted } from '../../platform/useMounted'

export interface DotLabel {
  readonly id: string
  readonly time: number
  readonly value: number
  readonly place: 'after' | 'before' | 'below' | 'under' | 'above'
  readonly text: ReactNode
  /** Stands on wide screens alone, or on narrow ones alone; then in its own place on them too. */
  readonly on?: 'wide' | 'narrow'
}

interface DotsProps {
  /** Name of the list of all marks. */
  readonly label: string
  readonly dots: readonly LabelledDot[]
  /** Marks of answers that are no number. */
  readonly others?: readonly OtherMark[]
  readonly labels: readonly DotLabel[]
  readonly from: number
  readonly to: number
  readonly max: number
  /** Which way the text runs. */
  readonly direction: 'ltr' | 'rtl'
  /** Which way time runs; the value axis stands where it begins. */
  readonly time: 'ltr' | 'rtl'
  /** Positions and texts of the axis of values. */
  readonly values: readonly { readonly value: number; readonly text: string }[]
  /** Years, by when each begins: its name stands in its middle, so that no dot is read as of the next. */
  readonly times: readonly { readonly time: number; readonly text: string }[]
  readonly note: ReactNode
  readonly onPress: (id: string) => void
  /** `short` where several such charts stand on a page. */
  readonly size?: 'tall' | 'short'
}

/** Dots over time with a few labels; what the dots say stands in full in the panel's table. */
export function Dots(props: DotsProps) {
  const { label, dots, others = [], labels, from, to, max, direction, time: way } = props
  const { values, times, note, onPress, size = 'tall' } = props
  const plot: Plot = {
    across: way === 'ltr' ? [from, to] : [to, from],
    up: [0, max],
    marks: dots.map(({ id, time, value }) => ({ id, across: time, up: value })),
  }
  const mounted = useMounted()
  const light = useHighlight()
  const x = (time: number) => ((time - from) / (to - from)) * 100
  const y = (value: number) => (value / max) * 100
  return (
    <div
      className={`${styles.time} ${values.some(({ text }) => text.length > 5) ? styles.roomy : ''}`}
      dir={way}
    >
      <div className={styles.values} aria-hidden="true">
        {mounted &&
          values.map(({ value, text }) => (
            <span key={value} style={at({ y: y(value) })}>
              <bdi>{text}</bdi>
            </span>
          ))}
      </div>
      <div className={`${styles.plot} ${styles[size]}`}>
        {mounted &&
          values
            .filter(({ value }) => value > 0)
            .map(({ value }) => (
              <span key={value} className={styles.gridline} style={at({ y: y(value) })} />
            ))}
        {mounted &&
          labels.map(({ id, time, value, place, text, on }) => (
            <span
              key={`${id} ${on ?? ''}`}
              className={`${styles.label} ${styles[place]} ${on ? styles[on] : ''}`}
              style={at({ x: x(time), y: y(value) })}
              data-light={light(id)}
            >
              <span className={styles.text} dir={direction}>
                {text}
              </span>
            </span>
          ))}
        <ChartFrame plot={plot} looks={Object.fromEntries(dots.map((dot) => [dot.id, dot]))}>
          <DotsDrawing dots={dots} from={from} to={to} max={max} direction={way} />
        </ChartFrame>
        {mounted && <DotMarks {...{ label, dots, others, x, y, direction, way, onPress }} />}
      </div>
      <div className={styles.times} aria-hidden="true">
        {mounted &&
          times.map(({ time, text }, i) => (
            <span
              key={time}
              // The first would meet the zero of the other axis on a phone.
              className={i % 2 === 1 ? undefined : styles.wideOnly}
              style={at({ x: x(time), y: x(from + YEAR) })}
            >
              {text}
            </span>
          ))}
      </div>
      <p className={styles.note}>{note !== null && <span dir={direction}>{note}</span>}</p>
    </div>
  )
}

/** In milliseconds. */
const YEAR = 31_536e6

function at({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): CSSProperties {
  return { '--x': x, '--y': y } as CSSProperties
}
