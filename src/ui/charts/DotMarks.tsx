import type { CSSProperties } from 'react'

import styles from './DotMarks.module.css'
import type { DotDatum } from './drawings'
import { Mark } from './Mark'
import { MarkButton } from './MarkButton'
import type { MarkText } from './MarkText'
import { useHighlight } from '../StageContext'
import { useMarks } from './useMarks'

export type LabelledDot = DotDatum & MarkText

/** What stands at the day of a report in which no number was found: a stub without a scale. */
export interface OtherMark extends MarkText {
  readonly id: string
  readonly time: number
  readonly value?: undefined
  readonly current: boolean
}

interface DotMarksProps {
  readonly label: string
  readonly dots: readonly LabelledDot[]
  readonly others: readonly OtherMark[]
  /** Positions in percent of the plot. */
  readonly x: (time: number) => number
  readonly y: (value: number) => number
  readonly direction: 'ltr' | 'rtl'
  readonly way: 'ltr' | 'rtl'
  readonly onPress: (id: string) => void
}

/** Every mark over time as a button, in the order of time. */
export function DotMarks(props: DotMarksProps) {
  const { label, dots, others, x, y, direction, way, onPress } = props
  const light = useHighlight()
  const all: readonly (LabelledDot | OtherMark)[] = [...dots, ...others].toSorted(
    (a, b) => a.time - b.time,
  )
  const marks = useMarks(
    all.map(({ id }, column) => ({ id, row: 0, column })),
    way,
  )
  return (
    <ul className={styles.marks} aria-label={label} data-marks>
      {all.map((mark) => {
        const { id, time, current, label, reading } = mark
        const button = (className: string | undefined) => (
          <MarkButton
            {...{ marks, id, reading, direction, className }}
            prefer="beside"
            label={label}
            pressed={current}
            onPress={() => {
              onPress(id)
            }}
          />
        )
        if (mark.value !== undefined) {
          return (
            <li key={id} className={styles.dot} style={at(x(time), y(mark.value))}>
              {button(styles.button)}
            </li>
          )
        }
        return (
          <li key={id} className={styles.stub} style={at(x(time), 0)} data-light={light(id)}>
            <Mark shape="stub" />
            {button(styles.around)}
          </li>
        )
      })}
    </ul>
  )
}

function at(x: number, y: number): CSSProperties {
  return { '--x': x, '--y': y } as CSSProperties
}
