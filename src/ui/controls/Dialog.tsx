import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

import styles from './Dialog.module.css'
import { speakIn } from '../Status'

interface DialogProps {
  readonly heading: string
  /** The word on the button that closes it. */
  readonly closeLabel: string
  /** Called once it is closed, by its button, by `Escape` or by a press beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet over the page that holds the focus until it is closed, and gives it back. */
export function Dialog({ heading, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useLayoutEffect(() => {
    const { current } = dialog
    if (!current) return
    current.showModal()
    const fallSilent = speakIn(current)
    return () => {
      fallSilent()
      // Taken away without being closed, it would not give the focus back.
      current.close()
    }
  }, [])
  return (
    // The keys for it are `Escape` and the button; a press beside it is for the hand alone.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close()
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={headingId}>{heading}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {closeLabel}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
