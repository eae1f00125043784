import { type RefObject, useLayoutEffect } from 'react'

import { setDrawingScale } from '../../../platform/drawingScale'
import type { Plot } from '../../../platform/picture/plot'

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
        ? firstOf(HEIGHTS, (height) => FITS.find((fit) => holds(fit, stage.current, height)))
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

/** What is found for the first of them for which anything is. */
function firstOf<From, To>(some: readonly From[], find: (one: From) => To | undefined) {
  for (const one of some) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Whether nothing of the slide is out of the window, so many times as large, and its drawings have room:
 * not those of the page that is hidden behind the stage, which have none. Without a height they need none.
 */
function holds(fit: number, stage: HTMLElement | null, height: number | null): boolean {
  const root = document.documentElement
  root.style.setProperty('--fit', String(fit))
  if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) return false
  if (height === null) return true
  const drawings = [...(stage?.querySelectorAll<HTMLElement>('[data-plot]') ?? [])]
  return drawings.every((drawing) => isRoomy(drawing, height))
}

/**
 * Whether words leave a drawing enough of the width of its chart, which is less beside another chart; or
 * so much of the height of the screen, where it stands.
 */
function isRoomy(drawing: HTMLElement, height: number): boolean {
  const { up } = JSON.parse(drawing.dataset.plot ?? '{}') as Partial<Plot>
  // The rows of bars are counted from the top, and what stands is measured from below.
  if (up?.[0] === 0) return drawing.offsetHeight >= height * innerHeight
  const whole = drawing.parentElement?.parentElement?.offsetWidth ?? 0
  return drawing.offsetWidth >= whole * (whole > innerWidth / 2 ? 0.38 : 0.2)
}

/** Of the height of the screen, for what stands: as much as can be had, or whatever is left. */
const HEIGHTS = [0.42, 0.38, null] as const

/** Pixels of the type that pages are drawn for. */
const PAGE = 16

/** The sizes that are tried, the largest first. */
const FITS = [1.8, 1.7, 1.6, 1.5, 1.4, 1.35, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95]
