import { useSyncExternalStore } from 'react'

// One tip on the page at a time: that of the mark under the pointer, else of the focused one.

interface Tips {
  readonly hovered: string | null
  readonly focused: string | null
}

/** Long enough for the pointer to get from the mark to its tip. */
const GRACE = 250

let tips: Tips = { hovered: null, focused: null }
let leaving: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Whether the tip of this mark is the one that is shown. */
export function useIsTipShown(key: string): boolean {
  const isShown = () => shown() === key
  return useSyncExternalStore(subscribe, isShown, isHidden)
}

/** The pointer is on a mark or on its tip. */
export function hoverTip(key: string): void {
  clearTimeout(leaving)
  set({ ...tips, hovered: key })
}

/** The pointer has left it; the tip stays until the pointer can have reached it. */
export function leaveTip(key: string): void {
  clearTimeout(leaving)
  leaving = setTimeout(() => {
    if (tips.hovered === key) set({ ...tips, hovered: null })
  }, GRACE)
}

/** A mark has the focus, or was pressed to be read. */
export function focusTip(key: string): void {
  set({ ...tips, focused: key })
}

/** It has lost the focus. */
export function blurTip(key: string): void {
  if (tips.focused === key) set({ ...tips, focused: null })
}

/** A mark is gone, and its tip with it. */
export function dropTip(key: string): void {
  const without = (one: string | null) => (one === key ? null : one)
  set({ hovered: without(tips.hovered), focused: without(tips.focused) })
}

/** Puts the tip away without moving the focus; it comes back when its mark is come to again. */
export function dismissTip(): void {
  clearTimeout(leaving)
  set({ hovered: null, focused: null })
}

function shown(): string | null {
  return tips.hovered ?? tips.focused
}

function set(next: Tips): void {
  if (next.hovered === tips.hovered && next.focused === tips.focused) return
  tips = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const isHidden = () => false
