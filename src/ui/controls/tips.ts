import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

// One tip on the page at a time: that of the mark under the pointer, else of the focused one.

interface Tips {
  readonly hovered: string | null
  readonly focused: string | null
}

/** Long enough for the pointer to get from the mark to its tip. */
const GRACE = 250

const tips = createStore<Tips>(() => ({ hovered: null, focused: null }))
let leaving: ReturnType<typeof setTimeout> | undefined

/** Whether the tip of this mark is the one that is shown. */
export function useIsTipShown(key: string): boolean {
  return useStore(tips, ({ hovered, focused }) => (hovered ?? focused) === key)
}

/** The pointer is on a mark or on its tip. */
export function hoverTip(key: string): void {
  clearTimeout(leaving)
  tips.setState({ hovered: key })
}

/** The pointer has left it; the tip stays until the pointer can have reached it. */
export function leaveTip(key: string): void {
  clearTimeout(leaving)
  leaving = setTimeout(() => {
    if (tips.getState().hovered === key) tips.setState({ hovered: null })
  }, GRACE)
}

/** A mark has the focus, or was pressed to be read. */
export function focusTip(key: string): void {
  tips.setState({ focused: key })
}

/** It has lost the focus. */
export function blurTip(key: string): void {
  if (tips.getState().focused === key) tips.setState({ focused: null })
}

/** A mark is gone, and its tip with it. */
export function dropTip(key: string): void {
  blurTip(key)
  if (tips.getState().hovered === key) tips.setState({ hovered: null })
}

/** Puts the tip away without moving the focus; it comes back when its mark is come to again. */
export function dismissTip(): void {
  clearTimeout(leaving)
  tips.setState({ hovered: null, focused: null })
}
