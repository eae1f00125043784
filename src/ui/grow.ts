import { useSyncExternalStore } from 'react'

/**
 * How many times as large as on a page everything is drawn: what is measured in pixels grows by it,
 * the rest with the type. 1 but before a room.
 */
export function useGrow(): number {
  return useSyncExternalStore(subscribe, growNow, () => 1)
}

export function setGrow(times: number): void {
  if (times === grow) return
  grow = times
  // For style sheets; on a page they do without.
  const { style } = document.documentElement
  if (times === 1) style.removeProperty('--grow')
  else style.setProperty('--grow', String(times))
  for (const listener of listeners) listener()
}

let grow = 1
const listeners = new Set<() => void>()

const growNow = () => grow

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
