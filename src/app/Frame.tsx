import { useLayoutEffect, useRef, useState } from 'react'

import styles from './Desk.module.css'
import { FRAME_NAME, FRAME_READY } from './frameHandle'

interface FrameProps {
  /** The address that it begins with; after that its page goes its own way. */
  readonly src: string
  readonly title: string
  /** Given the frame whenever a page in it can be handled, and null once it is gone. */
  readonly onReady: (frame: HTMLIFrameElement | null) => void
}

/** The page itself in a frame of the desk, with a screen of its own. */
export function Frame({ src, title, onReady }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState(src)
  useLayoutEffect(() => {
    const { current } = frame
    const ready = () => {
      // The same element with another page in it has to be heard of too.
      onReady(null)
      onReady(current)
    }
    current?.addEventListener(FRAME_READY, ready)
    return () => {
      current?.removeEventListener(FRAME_READY, ready)
      onReady(null)
    }
  }, [onReady])
  return <iframe ref={frame} className={styles.frame} name={FRAME_NAME} src={first} title={title} />
}
