import { parseSettings, type Settings } from './settings'

const KEY = 'tawthiq.settings'

/** The settings as they are now; the same object until one of them changes. */
export function settingsNow(): Settings {
  current ??= parseSettings(read())
  return current
}

/** Changes some of the settings, and stores them all. Works where storage is refused. */
export function changeSettings(changed: Partial<Settings>): void {
  current = { ...settingsNow(), ...changed }
  write(JSON.stringify(current))
  for (const listener of listeners) listener()
}

/** Calls the listener after every change, of another tab too; returns what ends that. */
export function subscribeToSettings(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', follow)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', follow)
  }
}

let current: Settings | null = null
const listeners = new Set<() => void>()

/** Another tab has changed them; its key is null where it has cleared everything. */
function follow({ key }: StorageEvent): void {
  if (key !== KEY && key !== null) return
  current = parseSettings(read())
  for (const listener of listeners) listener()
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function write(text: string): void {
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // Without storage they hold until the page is left.
  }
}
