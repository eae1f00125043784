import { type ReactNode, useEffect, useRef, useState } from 'react'

import { usePrinting } from '../../platform/usePrinting'
import styles from './Folded.module.css'

interface FoldedProps {
  readonly summary: string
  readonly children: ReactNode
}

/** A long list behind its name. It opens for an address that leads into it, for a search of the browser, and on paper. */
export function Folded({ summary, children }: FoldedProps) {
  const list = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  const printing = usePrinting()
  useEffect(() => {
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (!target || !list.current?.contains(target)) return
      list.current.open = true
      target.scrollIntoView()
    }
    reveal()
    addEventListener('hashchange', reveal)
    return () => {
      removeEventListener('hashchange', reveal)
    }
  }, [])
  return (
    <details
      ref={list}
      className={styles.folded}
      open={isOpen || printing}
      onToggle={({ currentTarget }) => {
        if (!printing) setOpen(currentTarget.open)
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
