import { useId, type ReactNode } from 'react'

import styles from './Popover.module.css'

interface PopoverProps {
  readonly trigger: ReactNode
  /** Accessible name of what opens. */
  readonly label: string
  readonly close: string
  readonly children: ReactNode
}

/** A word that opens a small sheet; `Escape` or a press outside closes it. */
export function Popover({ trigger, label, close, children }: PopoverProps) {
  const id = useId()
  return (
    <span className={styles.holder}>
      <button type="button" className={styles.trigger} popoverTarget={id}>
        {trigger}
      </button>
      <span id={id} className={styles.sheet} popover="auto" role="dialog" aria-label={label}>
        {children}
        <button
          type="button"
          className={styles.close}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {close}
        </button>
      </span>
    </span>
  )
}
