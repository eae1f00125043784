import type { Step } from '../domain/step'
import { formatSteps, parseSteps, type StoredSteps } from './steps'

const KEY = 'tawthiq.steps'

export interface KeptSteps extends StoredSteps {
  /** Whether they outlast the page: false where the browser refused to store them. */
  readonly kept: boolean
}

/** The presenter's steps as they are now; the same object until one of them changes. */
export function stepsNow(): KeptSteps {
  current ??= { ...parseSteps(read()), kept: true }
  return current
}

/** Takes these for the presenter's steps, and stores them. Works where storage is refused. */
export function changeSteps(steps: readonly Step[]): void {
  const next = { ...stepsNow(), steps }
  current = { ...next, kept: write(formatSteps(next)) }
  for (const listener of listeners) listener()
}

/** Calls the listener after every change, of another tab too; returns what ends that. */
export function subscribeToSteps(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', follow)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', follow)
  }
}

let current: KeptSteps | null = null
const listeners = new Set<() => void>()

/** Another tab has changed them; its key is null where it has cleared everything. */
function follow({ key }: StorageEvent): void {
  if (key !== KEY && key !== null) return
  current = { ...parseSteps(read()), kept: true }
  for (const listener of listeners) listener()
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function write(text: string): boolean {
  try {
    localStorage.setItem(KEY, text)
    return true
  } catch {
    // Without storage they hold until the page is left, and a link can hold them.
    return false
  }
}
