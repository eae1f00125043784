import type { ReactNode } from 'react'

import styles from './Fold.module.css'

interface FoldProps {
  readonly summary: string
  readonly children: ReactNode
}

/** Checks that are many and quiet, one press away. A link to one of them opens it. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
