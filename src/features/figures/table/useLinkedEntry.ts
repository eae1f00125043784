import { useCallback, useEffect, useState } from 'react'

import type { Entry } from '../../../domain/data/entry'

/** The part of the address after `#` that names a row. */
export function anchorOf(id: string): string {
  return `figure-${id}`
}

interface Linked {
  /** Id of the entry that the address names; null for none. */
  readonly linked: string | null
  /** Ids of the open rows. */
  readonly open: ReadonlySet<string>
  readonly toggle: (id: string) => void
}

/**
 * Which rows are open: those that the reader opened, and the one that the address names after `#`,
 * also when a link is followed later. `reveal` makes room for it: the search may hide it.
 */
export function useLinkedEntry(entries: readonly Entry[], reveal: () => void): Linked {
  const [linked, setLinked] = useState(() => namedIn(entries))
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(linked === null ? [] : [linked]),
  )
  useEffect(() => {
    const follow = () => {
      const id = namedIn(entries)
      setLinked(id)
      if (id === null) return
      setOpen((before) => new Set(before).add(id))
      reveal()
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [entries, reveal])
  const toggle = useCallback(
    (id: string) =>
      setOpen((before) => {
        const after = new Set(before)
        if (!after.delete(id)) after.add(id)
        return after
      }),
    [],
  )
  return { linked, open, toggle }
}

function namedIn(entries: readonly Entry[]): string | null {
  const name = location.hash.slice(1)
  return entries.find(({ id }) => anchorOf(id) === name)?.id ?? null
}
