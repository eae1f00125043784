import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import styles from './Status.module.css'

interface StatusProps {
  readonly text: string
  /** Another one for each text: the same text twice is said twice. */
  readonly turn: number
}

/**
 * Says a text to those who do not see the page change. While a dialog is modal the rest of the page
 * is not heard: then it is said in there, and out here nothing is, so that it is heard once.
 */
export function Status({ text, turn }: StatusProps) {
  const dialog = useStore(modal)
  const [place, setPlace] = useState({ dialog, since: turn })
  // What was said in one place is not said again in the other.
  if (place.dialog !== dialog) setPlace({ dialog, since: turn })
  const said = turn !== place.since && <span key={turn}>{text}</span>
  return (
    <>
      <p className={styles.status} role={dialog ? undefined : 'status'}>
        {!dialog && said}
      </p>
      {dialog &&
        createPortal(
          <p className={styles.status} role="status">
            {said}
          </p>,
          dialog,
        )}
    </>
  )
}

/** From now on the page speaks in this dialog, until what comes back is called. */
export function speakIn(dialog: HTMLElement): () => void {
  modal.setState(dialog, true)
  return () => {
    if (modal.getState() === dialog) modal.setState(null, true)
  }
}

const modal = createStore<HTMLElement | null>(() => null)
