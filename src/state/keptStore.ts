/** A value that the reader's browser keeps, and those who follow it. */
export interface KeptStore<T> {
  /** The value as it is now; the same object until it changes. */
  readonly now: () => T
  /** Whether all of it outlasts the page: false where the browser refused to store a change. */
  readonly isKept: () => boolean
  /**
   * Changes the value as it is stored now, by this tab or another, and stores it. One that comes
   * back as it was is no change.
   */
  readonly change: (next: Change<T>) => void
  /** Calls the listener after every change, of another tab too; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes another value of one. It may be called again, on a value that another tab has stored. */
export type Change<T> = (now: T) => T

/**
 * Keeps a value under a key of the local storage. Works where storage is refused: then the value
 * holds until the page is left. `parse` gets null where nothing is stored, and never throws.
 */
export function keptStore<T>(
  key: string,
  parse: (text: string | null) => T,
  format: (value: T) => string,
): KeptStore<T> {
  /** What was stored when it was last looked at, and the value with the changes made since. */
  let current: { readonly stored: string | null; readonly value: T } | null = null
  /** Changes that the browser refused to store, in their order. */
  let unstored: readonly Change<T>[] = []
  let isReadable = true
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const read = () => {
    try {
      isReadable = true
      return localStorage.getItem(key)
    } catch {
      isReadable = false
      return null
    }
  }
  /** The value with what was stored meanwhile; what could not be stored is done to that again. */
  const latest = () => {
    const stored = read()
    if (stored !== current?.stored) {
      current = { stored, value: unstored.reduce((value, next) => next(value), parse(stored)) }
    }
    return current
  }
  const refresh = () => {
    const before = current
    if (latest() !== before) tell()
  }
  /** Another tab has changed it; its key is null where it has cleared everything. */
  const follow = (event: StorageEvent) => {
    if (event.key === key || event.key === null) refresh()
  }
  /** A page that was put aside, and is back, has heard of nothing meanwhile. */
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted) refresh()
  }
  return {
    now: () => (current ?? latest()).value,
    isKept: () => {
      current ??= latest()
      return isReadable && unstored.length === 0
    },
    change: (next) => {
      const { stored, value: before } = latest()
      const value = next(before)
      if (value === before) return
      const text = format(value)
      const isStored = write(key, text)
      unstored = isStored ? [] : [...unstored, next]
      current = { stored: isStored ? text : stored, value }
      tell()
    },
    subscribe: (listener) => {
      if (listeners.size === 0) {
        // Whoever begins to follow it looks at it afterwards, so nobody has to be told.
        latest()
        addEventListener('storage', follow)
        addEventListener('pageshow', comeBack)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        removeEventListener('storage', follow)
        removeEventListener('pageshow', comeBack)
      }
    },
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
