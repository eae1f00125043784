import { useSyncExternalStore } from 'react'

/** False on a server and for the first paint of a page made there; true from then on. */
export function useMounted(): boolean {
  return useSyncExternalStore(subscribe, isMounted, isServer)
}

const subscribe = () => () => undefined
const isMounted = () => true
const isServer = () => false
