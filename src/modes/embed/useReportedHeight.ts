import { useEffect } from 'react'

/**
 * Tells the page around a frame how high its content is, now and whenever it changes, as
 * `{ type: 'tawthiq:height', height }` in pixels. Nothing where there is no page around.
 */
export function useReportedHeight(): void {
  useEffect(() => {
    if (window.parent === window) return
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height)
      // To any page: a height is no secret.
      window.parent.postMessage({ type: 'tawthiq:height', height }, '*')
    }
    const observer = new ResizeObserver(tell)
    observer.observe(document.body)
    return () => {
      observer.disconnect()
    }
  }, [])
}
