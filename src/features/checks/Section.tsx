import { type ReactNode, useId } from 'react'

import styles from './Checks.module.css'

interface SectionProps {
  readonly heading: string
  readonly note?: string
  /** Larger, for the example that the others are read by. */
  readonly lead?: boolean
  readonly children: ReactNode
}

export function Section({ heading, note, lead = false, children }: SectionProps) {
  const id = useId()
  return (
    <section className={`${styles.section} ${lead ? styles.proof : ''}`} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {note !== undefined && <p>{note}</p>}
      {children}
    </section>
  )
}
