import { useCallback, useEffect, useRef } from 'react'

import { type Rectangle, intersection } from '../../../platform/rectangle'

/** A thing in the page of a frame, and where it stands now on the screen of that page. */
export interface Marked {
  readonly element: Element
  readonly boxes: () => readonly DOMRect[]
}

/**
 * Draws a frame around a thing that stands in the page of a frame, over it, for as long as it is
 * marked: wherever it is scrolled to. Moved by hand and not through state: it follows the pointer.
 */
export function useMarker() {
  const marker = useRef<HTMLDivElement>(null)
  const end = useRef<() => void>(() => undefined)
  const mark = useCallback((marked: Marked | null) => {
    const { current } = marker
    end.current()
    end.current = current && marked ? follow(current, marked) : () => undefined
  }, [])
  useEffect(() => () => end.current(), [])
  return { marker, mark }
}

/** Draws the boxes anew after anything that may have moved them. Returns what takes them away. */
function follow(marker: HTMLElement, { element, boxes }: Marked): () => void {
  const { defaultView: screen } = element.ownerDocument
  if (!screen) return () => undefined
  const gone = new AbortController()
  const draw = () => {
    const seen = windowOf(element)
    marker.replaceChildren(...boxes().flatMap((box) => drawn(intersection(box, seen), screen)))
  }
  const options = { signal: gone.signal, passive: true, capture: true }
  screen.addEventListener('scroll', draw, options)
  // The frame in the desk, or the page in the frame.
  for (const around of [screen, window]) around.addEventListener('resize', draw, options)
  draw()
  return () => {
    gone.abort()
    marker.replaceChildren()
  }
}

/** What can be seen of the place where an element stands: it may be scrolled away in several ways. */
function windowOf(element: Element): Rectangle {
  const { ownerDocument: page } = element
  const { clientWidth: right, clientHeight: bottom } = page.documentElement
  let seen: Rectangle = { left: 0, top: 0, right, bottom }
  for (let at = element.parentElement; at && at !== page.body; at = at.parentElement) {
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow)) {
      seen = intersection(seen, at.getBoundingClientRect())
    }
  }
  return seen
}

/** A box of a page over its frame; none for what is out of sight there. */
function drawn({ left, right, top, bottom }: Rectangle, screen: Window): readonly HTMLElement[] {
  const frame = screen.frameElement
  if (!(frame instanceof HTMLIFrameElement) || right <= left || bottom <= top) return []
  const element = document.createElement('div')
  element.dataset.own = ''
  element.style.left = `${frame.offsetLeft + frame.clientLeft + left}px`
  element.style.top = `${frame.offsetTop + frame.clientTop + top}px`
  element.style.width = `${right - left}px`
  element.style.height = `${bottom - top}px`
  return [element]
}
