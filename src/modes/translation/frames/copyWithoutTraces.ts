import { withoutTraces } from '../../../i18n/format/keyTraces'

/** Takes what says the key of a text out of all that is copied from a page. */
export function copyWithoutTraces(page: Document): void {
  const copy = (event: ClipboardEvent) => {
    const selection = page.getSelection()
    const { clipboardData } = event
    if (!clipboardData || !selection || selection.isCollapsed) return
    const text = selection.toString()
    const words = withoutTraces(text)
    if (words === text) return
    clipboardData.setData('text/plain', words)
    clipboardData.setData('text/html', withoutTraces(htmlOf(selection)))
    event.preventDefault()
  }
  // Before anything can stop it on its way.
  for (const type of ['copy', 'cut'] as const) page.addEventListener(type, copy, true)
}

function htmlOf(selection: Selection): string {
  const holder = document.createElement('div')
  holder.append(selection.getRangeAt(0).cloneContents())
  return holder.innerHTML
}
