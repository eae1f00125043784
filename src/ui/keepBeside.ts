import type { ToggleEvent } from 'react'

import { placeTip } from './placeTip'

/**
 * Lets a sheet stand beside the button that opens it, for as long as it is open. By script: WebKit
 * freezes where a page with an open sheet is hidden that style rules have a second place for.
 */
export function keepBeside({ currentTarget: sheet, newState }: ToggleEvent<HTMLElement>): void {
  if (newState !== 'open') return
  const button = document.querySelector(`[popovertarget="${CSS.escape(sheet.id)}"]`)
  const closed = new AbortController()
  const { signal } = closed
  const place = () => {
    if (button && sheet.matches(':popover-open')) placeBeside(sheet, button)
  }
  // It is open by the next frame.
  requestAnimationFrame(place)
  addEventListener('scroll', place, { capture: true, passive: true, signal })
  addEventListener('resize', place, { signal })
  sheet.addEventListener('beforetoggle', () => closed.abort(), { once: true })
}

/** Pixels between the sheet and the button, and the edges of the window. */
const GAP = 4

function placeBeside(sheet: HTMLElement, button: Element): void {
  const { left, right, top, bottom } = button.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const spot = placeTip(
    { left, right, top: top - GAP, bottom: bottom + GAP },
    sheet.getBoundingClientRect(),
    [{ left: GAP, top: 0, right: clientWidth - GAP, bottom: clientHeight - GAP }],
    getComputedStyle(sheet).direction === 'rtl' ? 'rtl' : 'ltr',
    'below',
  )
  sheet.style.setProperty('--left', `${String(spot.left)}px`)
  sheet.style.setProperty('--top', `${String(spot.top)}px`)
}
