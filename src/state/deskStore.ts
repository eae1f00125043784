import { type DeskWork, formatWork, parseWork } from '../wording/edits'
import { type Change, keptStore } from './keptStore'

/** The work of the translator. */
export const deskStore = keptStore<DeskWork>('tawthiq.wording', parseWork, formatWork)

/**
 * Changes the work as it is now, in whichever tab it was done, and stores it. What the browser
 * refuses to keep is asked for before the page is left, from the desk or from anywhere else.
 */
export function changeDeskWork(next: Change<DeskWork>): void {
  deskStore.change(next)
  if (deskStore.getState().isKept) removeEventListener('beforeunload', ask)
  else addEventListener('beforeunload', ask)
}

function ask(event: Event): void {
  const { edits, reviewed } = deskStore.getState().value
  if (edits.length + Object.keys(reviewed).length > 0) event.preventDefault()
}
