import type { ReactNode } from 'react'

import styles from './ToolButton.module.css'

interface ToolButtonProps {
  readonly pressed: boolean
  /** The id of what it changes. */
  readonly controls?: string | undefined
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A small word under a chart that changes how its answers are shown. */
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
