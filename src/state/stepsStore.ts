import type { Step } from '../domain/step'
import { keptStore } from './keptStore'
import { formatSteps, parseSteps, type StoredSteps } from './steps'

export interface KeptSteps extends StoredSteps {
  /** Whether they outlast the page: false where the browser refused to store them. */
  readonly kept: boolean
}

const store = keptStore<KeptSteps>(
  'tawthiq.steps',
  (text) => ({ ...parseSteps(text), kept: true }),
  formatSteps,
)

/** The presenter's steps as they are now; the same object until one of them changes. */
export const stepsNow: () => KeptSteps = store.now

/** Takes these for the presenter's steps, and stores them. Works where storage is refused. */
export function changeSteps(steps: readonly Step[]): void {
  store.change((now) => ({ ...now, steps, kept: true }))
  // Without storage they hold until the page is left, and a link can hold them.
  if (!store.isKept()) store.change((now) => ({ ...now, kept: false }))
}

/** Calls the listener after every change, of another tab too; returns what ends that. */
export const subscribeToSteps = store.subscribe
