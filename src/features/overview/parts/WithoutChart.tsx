import { useState } from 'react'

import { usePrinting } from '../../../platform/usePrinting'
import styles from './WithoutChart.module.css'

interface WithoutChartProps {
  /** How many there are, in words. */
  readonly summary: string
  readonly names: readonly string[]
}

/**
 * What has no chart, because nothing is published of it: a line, and the names behind it. On paper,
 * where nothing can be pressed, they stand open.
 */
export function WithoutChart({ summary, names }: WithoutChartProps) {
  const [isOpen, setOpen] = useState(false)
  const printing = usePrinting()
  if (names.length === 0) return null
  return (
    <details
      className={styles.names}
      open={isOpen || printing}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open)
      }}
    >
      <summary>{summary}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
