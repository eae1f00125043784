import { useLayoutEffect, useRef, useState } from 'react'

import styles from '../Desk.module.css'
import { type Framed, framedIn } from './framed'
import { FRAME_NAME, FRAME_READY } from './frameHandle'

interface FrameProps {
  /** The address that it begins with; after that its page goes its own way. */
  readonly src: string
  readonly title: string
  /** Given the page whenever another one in the frame can be handled, and null once it is gone. */
  readonly onPage: (framed: Framed | null) => void
}

/** The page itself in a frame of the desk, with a screen of its own. */
export function Frame({ src, title, onPage }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState(src)
  useLayoutEffect(() => {
    const { current } = frame
    return current ? followPages(current, onPage) : undefined
  }, [onPage])
  return <iframe ref={frame} className={styles.frame} name={FRAME_NAME} src={first} title={title} />
}

/** Tells of every page that comes in a frame, and of each that goes. Returns what ends that. */
function followPages(
  frame: HTMLIFrameElement,
  onPage: (framed: Framed | null) => void,
): () => void {
  const gone = new AbortController()
  const { signal } = gone
  let pages = 0
  const arrive = () => {
    const framed = framedIn(frame, pages > 0 ? performance.now() : 0)
    pages += 1
    onPage(framed)
    framed?.page.defaultView?.addEventListener(
      'pagehide',
      ({ persisted }) => {
        // Kept with the desk around it, it comes back as it was.
        if (!persisted) onPage(null)
      },
      { signal },
    )
  }
  const look = () => {
    if (!framedIn(frame)) onPage(null)
  }
  frame.addEventListener(FRAME_READY, arrive, { signal })
  // One that never says that it is ready is none of the site's pages.
  frame.addEventListener('load', look, { signal })
  return () => {
    gone.abort()
    onPage(null)
  }
}
