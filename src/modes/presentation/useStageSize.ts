import { type RefObject, useLayoutEffect } from 'react'

import { setDrawingScale } from '../../platform/drawingScale'
import type { Plot } from '../../platform/picture/plot'

/**
 * Makes the whole page as large as the window: its type in the style sheet, its drawings by number.
 * What a slide holds is as large as fits on it.
 *
 * @param stage what the slide stands in
 * @param slide tells one slide from another: each is fitted anew
 */
export function useStageSize(stage: RefObject<HTMLElement | null>, slide: string): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.setAttribute('data-stage', '')
    const measure = () => {
      // A wide window alone is a screen for a room.
      const isWide = matchMedia('(min-width: 60rem)').matches
      const fits = isWide
        ? (FITS.find((fit) => holds(fit, stage.current)) ?? FITS.find((fit) => holds(fit, null)))
        : undefined
      if (fits === undefined) root.style.removeProperty('--fit')
      setDrawingScale(isWide ? parseFloat(getComputedStyle(root).fontSize) / PAGE : 1)
    }
    measure()
    addEventListener('resize', measure)
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      removeEventListener('resize', measure)
      document.fonts.removeEventListener('loadingdone', measure)
      root.removeAttribute('data-stage')
      root.style.removeProperty('--fit')
      setDrawingScale(1)
    }
  }, [stage, slide])
}

/**
 * Whether nothing of the slide is out of the window, so many times as large, and the drawings in a part
 * of the page have room: not those of the page that is hidden behind the stage, which have none.
 */
function holds(fit: number, roomyIn: HTMLElement | null): boolean {
  const root = document.documentElement
  root.style.setProperty('--fit', String(fit))
  if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) return false
  return [...(roomyIn?.querySelectorAll<HTMLElement>('[data-plot]') ?? [])].every(isRoomy)
}

/**
 * Whether words leave a drawing enough of the width of its chart, which is less beside another chart; or
 * of the height of the screen, where it stands.
 */
function isRoomy(drawing: HTMLElement): boolean {
  const { up } = JSON.parse(drawing.dataset.plot ?? '{}') as Partial<Plot>
  // The rows of bars are counted from the top, and what stands is measured from below.
  if (up?.[0] === 0) return drawing.offsetHeight >= 0.38 * innerHeight
  const whole = drawing.parentElement?.parentElement?.offsetWidth ?? 0
  return drawing.offsetWidth >= whole * (whole > innerWidth / 2 ? 0.38 : 0.2)
}

/** Pixels of the type that pages are drawn for. */
const PAGE = 16

/** The sizes that are tried, the largest first. */
const FITS = [1.8, 1.7, 1.6, 1.5, 1.4, 1.35, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95]
