import { inTime } from './inTime'

/** The keys that copy what is selected: the same in every language. */
export const COPY_KEYS = { keys: 'Ctrl+C', mac: '⌘C' } as const

/**
 * Puts a text on the clipboard, and says whether that worked. Where the browser has no clipboard or
 * refuses it, the old way is tried; where that fails too, what shows the text is left selected, so
 * that the reader can copy it with the keys.
 *
 * @param text what is to be on the clipboard, to the letter
 * @param shown the element of the page that shows the text; without it nothing is left selected
 */
export async function copyText(text: string, shown: HTMLElement | null = null): Promise<boolean> {
  // A page that did not come by HTTPS has none.
  const { clipboard } = navigator as Partial<Navigator>
  try {
    if (clipboard) {
      await inTime(clipboard.writeText(text), ANSWER, () => new Error())
      return true
    }
  } catch {
    // Refused: by the reader, by a rule, or because the page is framed; or never answered.
  }
  return shown ? copySelected(text, shown) : copyUnshown(text)
}

/** How long a clipboard may take to answer, in milliseconds. */
export const ANSWER = 3000

function copySelected(text: string, shown: HTMLElement): boolean {
  if (shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement) {
    shown.focus()
    shown.select()
  } else {
    getSelection()?.selectAllChildren(shown)
  }
  return pressCopy(text)
}

function copyUnshown(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.dataset.own = ''
  field.value = text
  field.readOnly = true
  Object.assign(field.style, { position: 'fixed', insetBlockStart: '0', opacity: '0' })
  // Outside an open dialog nothing can be selected.
  ;(focused?.closest('dialog') ?? document.body).append(field)
  const worked = copySelected(text, field)
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return worked
}

/** What is selected may hold line breaks and styles of the page: the text itself is handed over. */
function pressCopy(text: string): boolean {
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', hand)
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without a clipboard
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', hand)
  }
}
