import { type DeskWork, formatWork, parseWork } from '../wording/edits'
import { type Change, keptStore } from './keptStore'

const store = keptStore<DeskWork>('tawthiq.wording', parseWork, formatWork)

/** The work of the translator as it is now; the same object until it changes. */
export const deskWorkNow: () => DeskWork = store.now

/** Whether it outlasts the page: false where the browser refused to store some of it. */
export const isDeskWorkKept: () => boolean = store.isKept

/**
 * Changes the work as it is now, in whichever tab it was done, and stores it. What the browser
 * refuses to keep is asked for before the page is left, from the desk or from anywhere else.
 */
export function changeDeskWork(next: Change<DeskWork>): void {
  store.change(next)
  if (store.isKept()) removeEventListener('beforeunload', ask)
  else addEventListener('beforeunload', ask)
}

/** Calls the listener after every change, of another tab or frame too; returns what ends that. */
export const subscribeToDeskWork = store.subscribe

function ask(event: Event): void {
  const { edits, reviewed } = store.now()
  if (edits.length + Object.keys(reviewed).length > 0) event.preventDefault()
}
