import { use, useId, type ReactNode } from 'react'

import { keepBeside } from './keepBeside'
import styles from './Popover.module.css'
import { Still } from './Still'
import { usePrinting } from './usePrinting'

interface PopoverProps {
  readonly trigger: ReactNode
  /** Accessible name of what opens. */
  readonly label: string
  readonly close: string
  /** On paper and in a picture nothing opens: the word stays as a word, or goes. */
  readonly onPaper?: 'word' | 'nothing'
  readonly children: ReactNode
}

/** A word that opens a small sheet; `Escape` or a press outside closes it. */
export function Popover({ trigger, label, close, onPaper = 'word', children }: PopoverProps) {
  const id = useId()
  const still = use(Still)
  const printing = usePrinting()
  if (printing || still) return onPaper === 'word' && <span className={styles.word}>{trigger}</span>
  return (
    <span className={styles.holder}>
      <button type="button" className={styles.trigger} popoverTarget={id}>
        {trigger}
      </button>
      <span
        id={id}
        className={styles.sheet}
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={keepBeside}
      >
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
