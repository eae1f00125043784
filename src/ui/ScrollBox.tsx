import { useEffect, useRef, useState, type ReactNode } from 'react'

import styles from './ScrollBox.module.css'

interface ScrollBoxProps {
  /** Accessible name, while there is something to scroll. */
  readonly label: string
  /** Says that there is more to the side. */
  readonly hint: string
  readonly children: ReactNode
}

/** What is wider than its place scrolls in it: that is seen, said, and done by key too. */
export function ScrollBox({ label, hint, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const isWide = useIsWide(box)
  return (
    <>
      {isWide && (
        <p className={styles.hint} aria-hidden="true">
          {hint}
        </p>
      )}
      <div
        ref={box}
        className={`${styles.box} ${isWide ? styles.wide : ''}`}
        {...(isWide ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
      >
        {children}
      </div>
    </>
  )
}

function useIsWide(box: React.RefObject<HTMLDivElement | null>): boolean {
  const [isWide, setIsWide] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      setIsWide(element.scrollWidth > element.clientWidth + 1)
    })
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => {
      observer.disconnect()
    }
  }, [box])
  return isWide
}
