import { useCallback, useEffect, useRef } from 'react'

/** Where something stands now, on the screen of its page. */
export type Boxes = () => readonly DOMRect[]

/**
 * Draws a frame around a thing that stands in the page of a frame, over it, for as long as it is
 * marked: wherever it is scrolled to. Moved by hand and not through state: it follows the pointer.
 */
export function useMarker() {
  const marker = useRef<HTMLDivElement>(null)
  const end = useRef<() => void>(() => undefined)
  const mark = useCallback((page: Document, boxes: Boxes | null) => {
    const { current } = marker
    end.current()
    end.current = current && boxes ? follow(current, page, boxes) : () => undefined
  }, [])
  useEffect(
    () => () => {
      end.current()
    },
    [],
  )
  return { marker, mark }
}

/** Draws the boxes anew after anything that may have moved them. Returns what takes them away. */
function follow(marker: HTMLElement, page: Document, boxes: Boxes): () => void {
  const { defaultView: screen } = page
  if (!screen) return () => undefined
  const gone = new AbortController()
  const draw = () => {
    marker.replaceChildren(...boxes().flatMap((box) => drawn(box, screen)))
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

/** A box of a page over its frame; none for what is out of sight there. */
function drawn(box: DOMRect, screen: Window): readonly HTMLElement[] {
  const frame = screen.frameElement
  if (!(frame instanceof HTMLIFrameElement)) return []
  const { clientWidth, clientHeight } = screen.document.documentElement
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, clientWidth)]
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, clientHeight)]
  if (right <= left || bottom <= top) return []
  const element = document.createElement('div')
  element.style.left = `${frame.offsetLeft + frame.clientLeft + left}px`
  element.style.top = `${frame.offsetTop + frame.clientTop + top}px`
  element.style.width = `${right - left}px`
  element.style.height = `${bottom - top}px`
  return [element]
}
