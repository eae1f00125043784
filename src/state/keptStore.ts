/** A value that the reader's browser keeps, and those who follow it. */
export interface KeptStore<T> {
  /** The value as it is now; the same object until it changes. */
  readonly now: () => T
  /** Takes another value and stores its text; false where the browser refused to store it. */
  readonly change: (next: T) => boolean
  /** Calls the listener after every change, of another tab too; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Keeps a value under a key of the local storage. Works where storage is refused: then the value
 * holds until the page is left. `parse` gets null where nothing is stored, and never throws.
 */
export function keptStore<T>(
  key: string,
  parse: (text: string | null) => T,
  format: (value: T) => string,
): KeptStore<T> {
  let current: { readonly value: T } | null = null
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  /** Another tab has changed it; its key is null where it has cleared everything. */
  const follow = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return
    current = { value: parse(read(key)) }
    tell()
  }
  return {
    now: () => {
      current ??= { value: parse(read(key)) }
      return current.value
    },
    change: (value) => {
      current = { value }
      const isStored = write(key, format(value))
      tell()
      return isStored
    },
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener('storage', follow)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) removeEventListener('storage', follow)
      }
    },
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
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
