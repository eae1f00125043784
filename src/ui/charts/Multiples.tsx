import { useId, type ReactNode } from 'react'

import styles from './Multiples.module.css'

export interface SmallChart {
  readonly id: string
  readonly heading: string
  /** Under the heading: the time that the chart is about. */
  readonly note?: string
  /** Whether what the chart is of is chosen. */
  readonly pressed: boolean
  readonly onPress: () => void
  readonly chart: ReactNode
}

interface MultiplesProps {
  /** What the charts have in common, where a panel holds more than one lot of them. */
  readonly heading?: string
  readonly charts: readonly SmallChart[]
}

/** Many small charts of one kind, each under a heading that can be pressed. */
export function Multiples({ heading, charts }: MultiplesProps) {
  return (
    <div className={styles.multiples}>
      {heading !== undefined && <h3 className={styles.heading}>{heading}</h3>}
      <div className={styles.grid}>
        {charts.map((chart) => (
          <Small key={chart.id} {...chart} level={heading === undefined ? 'h3' : 'h4'} />
        ))}
      </div>
    </div>
  )
}

function Small(props: SmallChart & { readonly level: 'h3' | 'h4' }) {
  const { heading, note, pressed, onPress, chart, level: Level } = props
  const id = useId()
  return (
    <div className={styles.chart} role="group" aria-labelledby={id}>
      <Level id={id} className={styles.name}>
        <button type="button" className={styles.press} aria-pressed={pressed} onClick={onPress}>
          {heading}
        </button>
      </Level>
      {note !== undefined && note !== '' && <p className={styles.note}>{note}</p>}
      {chart}
    </div>
  )
}
