import { useLayoutEffect } from 'react'

import { setGrow } from '../../platform/grow'

/** Makes the whole page as large as the window: its type in the style sheet, its drawings by number. */
export function useStageSize(): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.setAttribute('data-stage', '')
    const measure = () => {
      // A wide window alone is a screen for a room.
      const isWide = matchMedia('(min-width: 60rem)').matches
      setGrow(isWide ? parseFloat(getComputedStyle(root).fontSize) / PAGE : 1)
    }
    measure()
    addEventListener('resize', measure)
    return () => {
      removeEventListener('resize', measure)
      root.removeAttribute('data-stage')
      setGrow(1)
    }
  }, [])
}

/** Pixels of the type that pages are drawn for. */
const PAGE = 16
