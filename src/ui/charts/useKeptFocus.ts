import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

import { buttonOf } from './useMarks'

interface Held {
  readonly element: HTMLElement
  readonly mark: string
  readonly chart: HTMLElement | null
}

/**
 * Keeps the focus in a part of the page when the mark that has it goes: it moves to what its chart
 * offers instead, else to the same mark in another chart, else to any chart, else to the part itself.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  const held = useRef<Held | null>(null)

  useEffect(() => {
    const element = part.current
    const hold = ({ target }: FocusEvent) => {
      held.current = heldBy(target)
    }
    const release = () => {
      const leaving = held.current
      // What is taken out of the page also loses the focus: that is what it is held for.
      queueMicrotask(() => {
        if (held.current === leaving && leaving?.element.isConnected) held.current = null
      })
    }
    element?.addEventListener('focusin', hold)
    element?.addEventListener('focusout', release)
    return () => {
      element?.removeEventListener('focusin', hold)
      element?.removeEventListener('focusout', release)
    }
  }, [part])

  // After every change: nothing else tells that an element is gone.
  useLayoutEffect(() => {
    const lost = held.current
    if (!lost || lost.element.isConnected) return
    held.current = null
    if (document.activeElement !== document.body) return
    const offered = '[data-mark][tabindex="0"]'
    const instead =
      (lost.chart?.isConnected ? lost.chart.querySelector<HTMLElement>(offered) : null) ??
      buttonOf(part.current, lost.mark) ??
      part.current?.querySelector<HTMLElement>(offered) ??
      part.current
    instead?.focus()
  })
}

function heldBy(target: EventTarget | null): Held | null {
  if (!(target instanceof HTMLElement)) return null
  const mark = target.dataset.mark
  if (mark === undefined) return null
  return { element: target, mark, chart: target.closest<HTMLElement>('[data-marks]') }
}
