import type { ReactNode } from 'react'

/** What a mark is called as a button, and what its tip says. */
export interface MarkText {
  /** What it is of, when, and its answer. */
  readonly label: string
  readonly reading: ReactNode
}
