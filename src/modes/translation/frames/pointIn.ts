import { isSamePlace, placeAt, placeBeside, placesIn, type TextPlace } from './placesIn'

interface Pointing {
  /** Null where nothing that says its key is under the pointer. Told of another place alone. */
  readonly onShow: (place: TextPlace | null, how: 'pointer' | 'key') => void
  readonly onPick: (place: TextPlace) => void
  /** `Escape`: the page is to be used again. */
  readonly onLeave: () => void
  /** Tab past the last text (1) or before the first (-1): the focus is to go on from the frame. */
  readonly onPast: (by: 1 | -1) => void
}

/**
 * Makes the texts of a frame's page things to point at: with the pointer, or with Tab from one to
 * the next and Enter. The page itself hears nothing of it. Returns what ends that.
 */
export function pointIn(page: Document, pointing: Pointing): () => void {
  const { defaultView: screen } = page
  if (!screen) return () => undefined
  const gone = new AbortController()
  let current: TextPlace | null = null
  const show = (place: TextPlace | null, how: 'pointer' | 'key') => {
    if (isSamePlace(place, current)) return
    current = place
    pointing.onShow(place, how)
  }
  const keep = (event: Event) => {
    event.stopImmediatePropagation()
    if (!SCROLLS.has(event.type)) event.preventDefault()
  }
  for (const type of HEARD) {
    screen.addEventListener(type, keep, { signal: gone.signal, capture: true, passive: false })
  }
  const on = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void) =>
    screen.addEventListener(
      type,
      (event: WindowEventMap[K]) => {
        event.stopImmediatePropagation()
        hear(event)
      },
      { signal: gone.signal, capture: true },
    )
  on('pointermove', ({ clientX, clientY }) => show(placeAt(page, clientX, clientY), 'pointer'))
  on('click', (event) => {
    event.preventDefault()
    const place = placeAt(page, event.clientX, event.clientY)
    if (place) pointing.onPick(place)
  })
  on('keydown', (event) => {
    if (event.key === 'Escape') pointing.onLeave()
    else if (event.key === 'Enter' && current) pointing.onPick(current)
    else if (event.key === 'Tab') {
      const by = event.shiftKey ? -1 : 1
      const next = placeBeside(placesIn(page), current, by)
      next?.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
      show(next, 'key')
      // Left to the browser the key would lead to a control of the page, which does not react.
      if (!next) pointing.onPast(by)
    } else if (SCROLL_KEYS.has(event.key) || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
  })
  page.documentElement.addEventListener('pointerleave', () => show(null, 'pointer'), {
    signal: gone.signal,
  })
  return () => {
    gone.abort()
    show(null, 'pointer')
  }
}

/** What a page could act on. */
const HEARD = [
  ...['pointerdown', 'pointerup', 'pointerover', 'pointerenter', 'pointerout', 'pointerleave'],
  ...['mousedown', 'mouseup', 'mouseover', 'mouseenter', 'mouseout', 'mouseleave', 'mousemove'],
  ...['dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend', 'keyup', 'keypress'],
  ...['beforeinput', 'input', 'change', 'submit', 'dragstart', 'drop', 'paste', 'cut'],
]

/** Scrolling by finger begins with it. */
const SCROLLS: ReadonlySet<string> = new Set(['touchstart', 'touchend'])

const SCROLL_KEYS: ReadonlySet<string> = new Set([
  ...['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'],
])
