import { type DeskWork, formatWork, parseWork } from '../../wording/edits'
import { type Change, persistedStore } from '../../state/persistedStore'

/** The work of the translator. */
export const translationStore = persistedStore<DeskWork>('tawthiq.wording', parseWork, formatWork)

/**
 * Changes the work as it is now, in whichever tab it was done, and stores it. What the browser
 * refuses to keep is asked for before the page is left, from the desk or from anywhere else.
 */
export function changeTranslations(next: Change<DeskWork>): void {
  translationStore.change(next)
  if (translationStore.getState().isKept) removeEventListener('beforeunload', ask)
  else addEventListener('beforeunload', ask)
}

function ask(event: Event): void {
  const { edits, reviewed } = translationStore.getState().value
  if (edits.length + Object.keys(reviewed).length > 0) event.preventDefault()
}
