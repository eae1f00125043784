import { useCallback, useRef, useState } from 'react'

import type { Lines } from './linesOf'

interface RowFocus {
  /** The line that Tab reaches: the row that had the focus last, or the first. */
  readonly active: number
  readonly setActive: (id: string) => void
  /** Moves the focus as a key says, from a row; false for a key that moves nothing. */
  readonly move: (
    from: string,
    key: string,
    page: number,
    scrollTo: (index: number) => void,
  ) => boolean
  /** To be called when the page has been drawn: the row to be reached is there now. */
  readonly follow: () => void
}

/** The id of the button of a row. */
export function buttonOf(id: string): string {
  return `open-${id}`
}

/** One row at a time takes part in the order of Tab; arrow keys go on from it, to any other. */
export function useRowFocus(lines: Lines, first: string | null): RowFocus {
  const [activeId, setActive] = useState(first)
  const wanted = useRef<{ readonly id: string; readonly reach: () => void } | null>(null)
  const active = (activeId === null ? undefined : lines.placeOf.get(activeId)) ?? 0

  const move = useCallback<RowFocus['move']>(
    (from, key, page, scrollTo) => {
      const here = lines.ids.indexOf(from)
      const last = lines.ids.length - 1
      const there = targetOf(key, here, page, last)
      if (there === null) return false
      const id = lines.ids[Math.min(Math.max(there, 0), last)]
      if (id === undefined || id === from) return true
      const reach = () => scrollTo(lines.placeOf.get(id) ?? 0)
      wanted.current = { id, reach }
      setActive(id)
      reach()
      return true
    },
    [lines],
  )
  const follow = useCallback(() => {
    if (wanted.current === null) return
    const { id, reach } = wanted.current
    const button = document.getElementById(buttonOf(id))
    if (!button) return
    wanted.current = null
    button.focus({ preventScroll: true })
    // The room that the row before held was taken away with it, and the scroll cut short by that.
    reach()
  }, [])
  return { active, setActive, move, follow }
}

function targetOf(key: string, here: number, page: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return here + 1
    case 'ArrowUp':
      return here - 1
    case 'PageDown':
      return here + page
    case 'PageUp':
      return here - page
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
