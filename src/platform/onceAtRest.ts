/**
 * After everything that the first sight needs, and when nothing else is to be done: what may be needed
 * later is not to take the line from the reader. Returns what calls it off.
 */
export function onceAtRest(work: () => void): () => void {
  let isOff = false
  const begin = () => {
    if (!isOff) work()
  }
  const rest = () => {
    // Safari does not tell when a page is at rest.
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 10_000 })
    else setTimeout(begin, 0)
  }
  if (document.readyState === 'complete') rest()
  else addEventListener('load', rest, { once: true })
  return () => {
    isOff = true
    removeEventListener('load', rest)
  }
}
