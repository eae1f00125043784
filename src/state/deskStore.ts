import { type DeskWork, formatWork, parseWork } from '../wording/edits'
import { keptStore } from './keptStore'

const store = keptStore<DeskWork>('tawthiq.wording', parseWork, formatWork)

/** The work of the translator as it is now; the same object until it changes. */
export const deskWorkNow: () => DeskWork = store.now

/** Takes this for the work, and stores it; false where the browser refused to. */
export const changeDeskWork: (next: DeskWork) => boolean = store.change

/** Calls the listener after every change, of another tab or frame too; returns what ends that. */
export const subscribeToDeskWork = store.subscribe
