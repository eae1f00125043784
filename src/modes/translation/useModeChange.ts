import { useEffectEvent, useLayoutEffect } from 'react'

import type { DeskMode } from '../../state/addressState'
import { here } from '../../state/location'
import { restoreFocusAndScroll } from '../../platform/restoreFocusAndScroll'

// The way from the page to its two languages side by side or the translators' desk, and back. The
// page is drawn anew then: what had the focus in it is gone.

/** Where the reader came from, to be brought back there. */
interface Origin {
  readonly mode: DeskMode
  readonly query: string
  readonly scroll: number
}

let origin: Origin | null = null
/** What is drawn: the page (null) or a mode; undefined before anything is. */
let drawn: DeskMode | null | undefined

/** To be called where a way into a mode begins. */
export function rememberPage(mode: DeskMode): void {
  origin = { mode, query: here().query, scroll: scrollY }
}

/**
 * Calls back once something else is drawn than before, whichever way that came about: with what
 * was drawn then. Nothing is called for what the reader began with.
 */
export function useModeChange(
  now: DeskMode | null | undefined,
  arrive: (from: DeskMode | null) => void,
): void {
  const onArrive = useEffectEvent(arrive)
  useLayoutEffect(() => {
    if (now === undefined || now === drawn) return
    const from = drawn
    drawn = now
    if (from !== undefined) onArrive(from)
  }, [now])
}

/** Brings the focus to the link that led into a mode, or to the page where that is another one now. */
export function returnToPage(): void {
  // Where another page stands now, it begins at its beginning.
  const from = origin?.query === here().query ? origin : null
  origin = null
  const link = from && document.querySelector<HTMLElement>(`footer a[data-mode="${from.mode}"]`)
  restoreFocusAndScroll(link, from?.scroll ?? 0)
}
