import { createContext, useContext, useSyncExternalStore } from 'react'

/** The check that the address names after `#`, or null. */
export const CheckTargetContext = createContext<string | null>(null)

export function useTarget(): string | null {
  return useContext(CheckTargetContext)
}

/** The part of the address after `#`, without it. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, read, none)
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

function read(): string {
  return location.hash.slice(1)
}

/** A server knows no address. */
function none(): string {
  return ''
}
