import type { ReactNode } from 'react'

import styles from './Press.module.css'

interface PressProps {
  /** What the button says; without it the button is all of what it stands in, and has a label. */
  readonly children?: ReactNode
  readonly pressed: boolean
  readonly onPress: () => void
  readonly label?: string
}

/** A button as large as the row, tile or column that it stands in. */
export function Press({ children, pressed, onPress, label }: PressProps) {
  return (
    <button
      type="button"
      className={`${styles.press} ${children === undefined ? styles.whole : ''}`}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
