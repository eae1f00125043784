import type { MouseEvent } from 'react'

/** Whether a press on a link asks for a new tab or window: that is the browser's to follow. */
export function isForBrowser({ metaKey, ctrlKey, shiftKey, button }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || button !== 0
}
