import { useLayoutEffect, useRef } from 'react'

import { queryAtStep } from '../../state/address'
import { here, push, replace } from '../../state/location'
import { restoreFocusAndScroll } from '../../platform/restoreFocusAndScroll'

// The way onto the stage and back to the very place that it was entered from.

/** Enters at a step of the steps that the address will hold, under another query if wanted; Back leaves. */
export function enterPresentation(step: number, stepsHash: string, query = here().query): void {
  origin = { focus: document.activeElement, scroll: scrollY }
  push({ language: here().language, query: queryAtStep(query, step), ignored: [], stepsHash })
}

/** Goes to another step, or on with other steps; Back skips where it was. */
export function goToStep(step: number, stepsHash = here().stepsHash ?? ''): void {
  const place = here()
  const query = queryAtStep(place.query, step)
  // A browser lets an address be written only so often, and notes are not in it.
  if (query === place.query && stepsHash === (place.stepsHash ?? '')) return
  replace({ ...place, query, stepsHash })
}

/** Leaves as Back does where the page stands behind; in the language that is spoken now. */
export function leavePresentation(): void {
  const { language, query, ...place } = here()
  if (!origin) {
    stepsOfLink = place.stepsHash ?? ''
    replace({ ...place, language, query: queryAtStep(query, null), stepsHash: '' })
    return
  }
  // A second press goes no further back than the first.
  if (isLeaving) return
  isLeaving = true
  const arrive = () => {
    isLeaving = false
  }
  addEventListener('popstate', arrive, { once: true, capture: true })
  history.back()
}

/** Brings scroll and focus back when the stage is left, whichever way. */
export function useReturnFromPresentation(isPresenting: boolean): void {
  const was = useRef(false)
  useLayoutEffect(() => {
    if (isPresenting) scrollTo({ top: 0, behavior: 'instant' })
    else if (was.current) returnToPage()
    was.current = isPresenting
  }, [isPresenting])
}

/** The steps that a link brought, once they were left: the page holds them no more. */
export function stepsCome(): string {
  return stepsOfLink
}

interface Origin {
  readonly focus: Element | null
  readonly scroll: number
}

let origin: Origin | null = null
let isLeaving = false
let stepsOfLink = ''

function returnToPage(): void {
  const { focus, scroll } = origin ?? { focus: null, scroll: 0 }
  origin = null
  const isThere = focus instanceof HTMLElement && focus.isConnected
  restoreFocusAndScroll(isThere && focus !== document.body ? focus : null, scroll)
}
