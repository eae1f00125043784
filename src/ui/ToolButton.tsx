import type { ReactNode } from 'react'

import styles from './ToolButton.module.css'

interface ToolButtonProps {
  /** Left out for a button that does something once, and stays as it is. */
  readonly pressed?: boolean
  /** The id of what it changes. */
  readonly controls?: string | undefined
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A small word under a chart that changes how its answers are shown, or takes them away. */
export function ToolButton({ pressed, controls, onPress, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-pressed={pressed}
      aria-controls={controls}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
