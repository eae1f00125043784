import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being laid out for paper, where nothing can be pressed open. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, isNotPrinting)
}

let printing = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}

const begin = () => {
  tell(true)
}
const end = () => {
  tell(false)
}

/** At once: the browser lays out the paper as soon as the event is over. */
function tell(is: boolean): void {
  printing = is
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}

const isPrinting = () => printing
const isNotPrinting = () => false
