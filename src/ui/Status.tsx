import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import hidden from './Hidden.module.css'
import styles from './Status.module.css'

/**
 * Says a text to assistive technology, politely; the same text twice is said twice.
 *
 * @param isSeen whether it stands on the screen for a while, because nothing else there changes
 */
export function announce(text: string, isSeen = false): void {
  announcement.setState(({ turn }) => ({ text, isSeen, turn: turn + 1 }))
  const { turn } = announcement.getState()
  if (!isSeen) return
  setTimeout(() => {
    announcement.setState((now) => (now.turn === turn ? { isSeen: false } : {}))
  }, WHILE)
}

/** Milliseconds in which a line is read twice. */
const WHILE = 6000

// Apart from the page, which is not drawn anew because something is said.
const announcement = createStore(() => ({ text: '', isSeen: false, turn: 0 }))

/**
 * Where announcements stand, for those who do not see the page change. While a dialog is modal the
 * rest of the page is not heard: then it is said in there, and out here nothing is, so that it is
 * heard once.
 */
export function Status() {
  const { text, isSeen, turn } = useStore(announcement)
  const dialog = useStore(modal)
  const [place, setPlace] = useState({ dialog, since: turn })
  // What was said in one place is not said again in the other.
  if (place.dialog !== dialog) setPlace({ dialog, since: turn })
  const said = turn !== place.since && (
    <span key={turn} className={isSeen ? styles.seen : hidden.hidden}>
      {text}
    </span>
  )
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
