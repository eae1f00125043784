import type { StoreApi } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What there is of a value that the reader's browser keeps. */
interface Kept<T> {
  /** The same object until it changes. */
  readonly value: T
  /** Whether all of it outlasts the page: false where the browser refused to store a change. */
  readonly isKept: boolean
}

/** A value that the reader's browser keeps, and those who follow it, of another tab's changes too. */
interface PersistedStore<T> extends Omit<StoreApi<Kept<T>>, 'setState'> {
  /**
   * Changes the value as it is stored now, by this tab or another, and stores it. One that comes
   * back as it was is no change.
   */
  readonly change: (next: Change<T>) => void
}

/** Makes another value of one. It may be called again, on a value that another tab has stored. */
export type Change<T> = (now: T) => T

/**
 * Keeps a value under a key of the local storage. Works where storage is refused: then the value
 * holds until the page is left. `parse` gets null where nothing is stored, and never throws.
 */
export function persistedStore<T>(
  key: string,
  parse: (text: string | null) => T,
  format: (value: T) => string,
): PersistedStore<T> {
  const store = createStore<State<T>>(() => ({
    value: parse(null),
    isKept: true,
    stored: undefined,
    unstored: [],
  }))
  /** Takes in what was stored meanwhile; what could not be stored is done to that again. */
  const refresh = () => {
    const before = store.getState()
    const { unstored } = before
    const text = read(key)
    const isKept = text !== undefined && unstored.length === 0
    const stored = text === undefined ? (before.stored ?? null) : text
    if (stored !== before.stored) {
      // Nothing stored is what a page made on a server starts with: no other object, no other drawing.
      const isFirst = stored === null && before.stored === undefined
      const value = isFirst
        ? before.value
        : unstored.reduce((now, next) => next(now), parse(stored))
      store.setState({ stored, value, isKept })
    } else if (isKept !== before.isKept) store.setState({ isKept })
  }
  /** Another tab has changed it; its key is null where it has cleared everything. */
  const follow = (event: StorageEvent) => {
    if (event.key === key || event.key === null) refresh()
  }
  /** A page that was put aside, and is back, has heard of nothing meanwhile. */
  const refreshIfRestored = (event: PageTransitionEvent) => {
    if (event.persisted) refresh()
  }
  return {
    getInitialState: store.getInitialState,
    getState: () => {
      // Nobody follows it before it was read, so nobody has to be told.
      if (store.getState().stored === undefined) refresh()
      return store.getState()
    },
    change: (next) => {
      refresh()
      const { value: before, stored, unstored } = store.getState()
      const value = next(before)
      if (value === before) return
      const text = format(value)
      if (write(key, text)) store.setState({ value, stored: text, unstored: [], isKept: true })
      else store.setState({ value, stored, unstored: [...unstored, next], isKept: false })
    },
    subscribe: (listener) => {
      refresh()
      addEventListener('storage', follow)
      addEventListener('pageshow', refreshIfRestored)
      return store.subscribe(listener)
    },
  }
}

interface State<T> extends Kept<T> {
  /** What was stored when it was last looked at: null for nothing, undefined before the first look. */
  readonly stored: string | null | undefined
  /** Changes that the browser refused to store, in their order. */
  readonly unstored: readonly Change<T>[]
}

/** What is stored; null for nothing, undefined where the browser refuses to say. */
function read(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key)
  } catch {
    return undefined
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
