import { useRef, type TouchEvent } from 'react'

import type { StageAction } from './stageKey'

/** A finger drawn across the stage turns the page, as that of a book. */
export function useSwipe(direction: 'ltr' | 'rtl', act: (action: StageAction) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.item(0)
      const isZoomed = (visualViewport?.scale ?? 1) > 1
      from.current =
        touches.length === 1 && !isZoomed ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches.item(0)
      if (!from.current) return
      const x = touch.clientX - from.current.x
      const y = touch.clientY - from.current.y
      from.current = null
      if (Math.abs(x) < FAR || Math.abs(x) < 2 * Math.abs(y)) return
      act(x < 0 === (direction === 'ltr') ? 'next' : 'previous')
    },
  }
}

/** Pixels: further than a press trembles. */
const FAR = 60
