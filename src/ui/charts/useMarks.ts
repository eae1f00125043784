import { createContext, type FocusEvent, type KeyboardEvent, useId, useState } from 'react'

import { type MarkPlace, nearestMark, nextMark } from './nextMark'
import { useIsOnStage } from '../StageContext'

/** What the marks of one chart share. */
export interface Marks {
  /** Tells this chart from the others on the page. */
  readonly chart: string
  /** The one mark that Tab leads to: the last that had the focus, or its nearest; at first the first. */
  readonly current: string | null
  /** The one by which the focus came into the chart: it says that arrow keys lead on. */
  readonly entered: string | null
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The words that say that arrow keys lead from mark to mark. */
export const MarkKeysContext = createContext('')

/**
 * One stop for Tab in a whole chart; arrows, Home and End move between its marks. The marks are
 * buttons with their id in `data-mark`, in an element with `data-marks`.
 */
export function useMarks(places: readonly MarkPlace[], direction: 'ltr' | 'rtl'): Marks {
  const [last, setLast] = useState<MarkPlace | null>(null)
  const [entered, setEntered] = useState<string | null>(null)
  const onStage = useIsOnStage()
  const isThere = places.some(({ id }) => id === last?.id)
  const remaining = last ? nearestMark(places, last) : (places[0]?.id ?? null)
  return {
    chart: useId(),
    current: last && isThere ? last.id : remaining,
    entered,
    onFocus: ({ currentTarget, relatedTarget }) => {
      const isFromWithin = currentTarget.closest('[data-marks]')?.contains(relatedTarget) === true
      setEntered(isFromWithin || places.length < 2 ? null : (currentTarget.dataset.mark ?? null))
      setLast(places.find(({ id }) => id === currentTarget.dataset.mark) ?? null)
    },
    onKeyDown: (event) => {
      const { key, ctrlKey, altKey, metaKey, shiftKey, currentTarget } = event
      // The browser's own: Alt and an arrow, for one, goes back.
      if (altKey || metaKey || shiftKey || (ctrlKey && key.startsWith('Arrow'))) return
      const from = currentTarget.dataset.mark ?? ''
      const next = onStage
        ? neighbour(places, from, key)
        : nextMark(places, from, { key, ctrlKey }, direction)
      if (next === null) return
      event.preventDefault()
      buttonOf(currentTarget.closest<HTMLElement>('[data-marks]'), next)?.focus()
    },
  }
}

/** Before a room the other arrows turn the page: up and down lead through all marks in order. */
function neighbour(places: readonly MarkPlace[], from: string, key: string): string | null {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const here = places.findIndex(({ id }) => id === from)
  return by === 0 ? null : (places[here + by]?.id ?? null)
}

/** The button of a mark within a chart, or within several; null where it is not. */
export function buttonOf(scope: HTMLElement | null, mark: string): HTMLElement | null {
  const buttons = [...(scope?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])]
  return buttons.find(({ dataset }) => dataset.mark === mark) ?? null
}
