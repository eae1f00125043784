import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const grow = createStore(() => 1)

/**
 * How many times as large as on a page everything is drawn: what is measured in pixels grows by it,
 * the rest with the type. 1 but before a room.
 */
export function useDrawingScale(): number {
  return useStore(grow)
}

export function setDrawingScale(times: number): void {
  // For style sheets; on a page they do without.
  const { style } = document.documentElement
  if (times === 1) style.removeProperty('--grow')
  else style.setProperty('--grow', String(times))
  grow.setState(times)
}
