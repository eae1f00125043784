import { useId, useState, type ReactNode } from 'react'

import styles from './Panel.module.css'

interface PanelProps {
  /** Anchor of the panel in the address. */
  readonly id: string
  readonly heading: string
  /** Beside the heading: why a filter does not count here. */
  readonly aside?: ReactNode
  /** One line that says what is to be seen, or what cannot be said. */
  readonly reading: ReactNode
  readonly chart: ReactNode
  readonly table: ReactNode
  /** Period, qualifier or basis, source. */
  readonly foot: ReactNode
  readonly tableLabel: string
  readonly wide?: boolean
}

/** A region with one chart, the table of the same answers one press away, and its source. */
export function Panel(props: PanelProps) {
  const { id, heading, aside, reading, chart, table, foot, tableLabel, wide = false } = props
  const [asTable, setAsTable] = useState(false)
  const headingId = useId()
  const bodyId = useId()
  return (
    <section
      id={id}
      className={`${styles.panel} ${wide ? styles.wide : ''}`}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-anchor
    >
      <div>
        <h2 id={headingId} className={styles.heading}>
          {heading}
        </h2>
        {aside !== undefined && <p className={styles.aside}>{aside}</p>}
      </div>
      <p className={styles.reading}>{reading}</p>
      <div id={bodyId} className={styles.body}>
        {asTable ? table : chart}
      </div>
      <footer className={styles.foot}>
        <span>{foot}</span>
        <button
          type="button"
          className={styles.tool}
          aria-pressed={asTable}
          aria-controls={bodyId}
          onClick={() => {
            setAsTable(!asTable)
          }}
        >
          {tableLabel}
        </button>
      </footer>
    </section>
  )
}
