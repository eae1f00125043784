import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Whether the page is being laid out for paper, where nothing can be pressed open. */
export function usePrinting(): boolean {
  return useStore(printing)
}

const store = createStore(() => false)
const printing: Pick<typeof store, 'getState' | 'getInitialState' | 'subscribe'> = {
  ...store,
  subscribe: (listener) => {
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', finish)
    return store.subscribe(listener)
  },
}

const begin = () => {
  tell(true)
}
const finish = () => {
  tell(false)
}

/** At once: the browser lays out the paper as soon as the event is over. */
function tell(isPrinting: boolean): void {
  flushSync(() => {
    store.setState(isPrinting)
  })
}
