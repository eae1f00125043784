import { type RefObject, useMemo } from 'react'

import type { Anchor } from './Tip'

/** What a tip about an element holds on to: its mark where it stands for one, and its panel. */
export function useAnchor(element: RefObject<HTMLElement | null>): Anchor {
  return useMemo(
    () => ({
      box: () =>
        (element.current?.closest('[data-mark-box]') ?? element.current)?.getBoundingClientRect() ??
        null,
      panel: () => element.current?.closest('section') ?? null,
    }),
    [element],
  )
}
