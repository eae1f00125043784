import type { Place } from '../../../state/location'
import type { Edit } from '../../../wording/edits'

// The page in a frame of the desk, which shows it in one language, or twice in both. Both pages are
// of one origin, so the desk calls its frames directly.

/** What a page in a frame lets the desk do with it. */
export interface FrameHandle {
  readonly place: () => Place
  /** Goes to a place without a step in the history: the frame that was used has made one. */
  readonly go: (place: Place) => void
  /** Calls the listener after every change of the place; returns what ends that. */
  readonly follow: (listener: () => void) => () => void
  readonly show: (shown: FrameContent) => void
}

/** What the desk wants to see in a frame besides the page itself. */
export interface FrameContent {
  /** Other wordings in place of the published ones. */
  readonly edits: readonly Edit[]
  /** Whether every text says which key it has. */
  readonly traces: boolean
}

declare global {
  interface Window {
    tawthiqFrame?: FrameHandle
  }
}

/** The name by which a page knows that it stands in a frame of the desk. */
export const FRAME_NAME = 'tawthiq-desk'

/** The frame element hears this when its page can be handled, again after each reload. */
export const FRAME_READY = 'tawthiq:ready'

/** Whether this page stands in a frame of the desk, and not in one of somebody else's page. */
export function isFramed(): boolean {
  // Where there is no browser there are no frames.
  if (typeof window === 'undefined') return false
  return window.name === FRAME_NAME && window.frameElement !== null
}

/** Whether this page stands in a frame of somebody else's page. */
export function isFramedByOthers(): boolean {
  return typeof window !== 'undefined' && window.parent !== window && window.frameElement === null
}
