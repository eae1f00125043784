import type { ReactNode } from 'react'

import styles from './ToolButton.module.css'

interface ToolButtonProps {
  /** Left out for a button that does something once, and stays as it is. */
  readonly pressed?: boolean
  /** The id of what it changes. */
  readonly controls?: string | undefined
  /** Its name, where the word on it needs what stands around it. */
  readonly label?: string
  /** The id of what it is about. */
  readonly about?: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A small word that changes how something is shown, takes it away, or takes it back. */
export function ToolButton({
  pressed,
  controls,
  label,
  about,
  onPress,
  children,
}: ToolButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-pressed={pressed}
      aria-controls={controls}
      aria-label={label}
      aria-describedby={about}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
