import type { ReactNode } from 'react'

import styles from './Press.module.css'

interface PressProps {
  readonly children: ReactNode
  readonly pressed: boolean
  readonly onPress: () => void
  readonly label?: string
}

/** A button as large as the row, tile or column that it stands in. */
export function Press({ children, pressed, onPress, label }: PressProps) {
  return (
    <button
      type="button"
      className={styles.press}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
