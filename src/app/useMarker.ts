import { useCallback, useRef } from 'react'

/**
 * Draws a frame around things that stand in the pages of frames, over them. Moved by hand and not
 * through state: it follows the pointer.
 */
export function useMarker() {
  const marker = useRef<HTMLDivElement>(null)
  const mark = useCallback((frame: HTMLIFrameElement, boxes: readonly DOMRect[]) => {
    const { current } = marker
    if (!current) return
    current.replaceChildren(
      ...boxes.map(({ left, top, width, height }) => {
        const box = document.createElement('div')
        box.style.left = `${frame.offsetLeft + left}px`
        box.style.top = `${frame.offsetTop + top}px`
        box.style.width = `${width}px`
        box.style.height = `${height}px`
        return box
      }),
    )
  }, [])
  return { marker, mark }
}
