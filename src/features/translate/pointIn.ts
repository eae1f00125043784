import { placeAt, placesIn, type TextPlace } from './placesIn'

interface Pointing {
  /** Null where nothing that says its key is under the pointer. */
  readonly onShow: (place: TextPlace | null) => void
  readonly onPick: (place: TextPlace) => void
  /** `Escape`: the page is to be used again. */
  readonly onLeave: () => void
}

/**
 * Makes the texts of a frame's page things to point at: with the pointer, or with Tab from one to
 * the next and Enter. The page itself hears nothing of it. Returns what ends that.
 */
export function pointIn(frame: HTMLIFrameElement, pointing: Pointing): () => void {
  const [page, screen] = [frame.contentDocument, frame.contentWindow]
  if (!page || !screen) return () => undefined
  const gone = new AbortController()
  let current: TextPlace | null = null
  const show = (place: TextPlace | null) => {
    current = place
    pointing.onShow(place)
  }
  const keep = (event: Event) => {
    event.stopImmediatePropagation()
    if (!SCROLLS.has(event.type)) event.preventDefault()
  }
  for (const type of HEARD) {
    screen.addEventListener(type, keep, { signal: gone.signal, capture: true, passive: false })
  }
  const on = <K extends keyof WindowEventMap>(
    type: K,
    hear: (event: WindowEventMap[K]) => void,
  ) => {
    screen.addEventListener(
      type,
      (event: WindowEventMap[K]) => {
        event.stopImmediatePropagation()
        hear(event)
      },
      { signal: gone.signal, capture: true },
    )
  }
  on('pointermove', ({ clientX, clientY }) => {
    show(placeAt(page, clientX, clientY))
  })
  on('click', (event) => {
    event.preventDefault()
    const place = placeAt(page, event.clientX, event.clientY)
    if (place) pointing.onPick(place)
  })
  on('keydown', (event) => {
    if (event.key === 'Escape') pointing.onLeave()
    else if (event.key === 'Enter' && current) pointing.onPick(current)
    else if (event.key === 'Tab') {
      const next = nextTo(placesIn(page), current, event.shiftKey ? -1 : 1)
      // Past the last one the key leads out of the page, as it does everywhere.
      if (!next) {
        show(null)
        return
      }
      next.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
      show(next)
    } else if (SCROLL_KEYS.has(event.key) || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
  })
  page.documentElement.addEventListener('pointerleave', () => show(null), { signal: gone.signal })
  return () => {
    gone.abort()
    pointing.onShow(null)
  }
}

/** The text after the present one, or before it; null past the ends. */
function nextTo(
  places: readonly TextPlace[],
  current: TextPlace | null,
  by: 1 | -1,
): TextPlace | null {
  const at = places.findIndex(
    ({ key, holder, element, start }) =>
      key === current?.key &&
      holder === current.holder &&
      element === current.element &&
      start === current.start,
  )
  if (at < 0) return places.at(by > 0 ? 0 : -1) ?? null
  return places[at + by] ?? null
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
