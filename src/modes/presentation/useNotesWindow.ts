import { useEffect, useState } from 'react'

interface NotesWindow {
  /** Where the notes are drawn; null while the window is shut. */
  readonly body: HTMLElement | null
  /** Opens it, or brings it forward; false where the browser did not let it. */
  readonly open: () => boolean
}

/** A second window of the same page, dressed like it. It goes with the page that opened it. */
export function useNotesWindow(
  language: string,
  direction: 'ltr' | 'rtl',
  title: string,
): NotesWindow {
  const [opened, setOpened] = useState<Window | null>(null)

  useEffect(() => {
    if (!opened) return
    const root = opened.document.documentElement
    // oxlint-disable-next-line react/immutability -- the document of another window
    root.lang = language
    root.dir = direction
    opened.document.title = title
  }, [opened, language, direction, title])

  useEffect(() => {
    if (!opened) return
    const shut = () => {
      opened.close()
    }
    // Nobody says that a window was closed by hand.
    const watch = setInterval(() => {
      if (opened.closed) setOpened(null)
    }, 500)
    addEventListener('pagehide', shut)
    return () => {
      clearInterval(watch)
      removeEventListener('pagehide', shut)
      shut()
    }
  }, [opened])

  return {
    body: opened && !opened.closed ? opened.document.body : null,
    open: () => {
      if (opened && !opened.closed) {
        opened.focus()
        return true
      }
      const other = window.open('', '', 'popup,width=720,height=560')
      if (!other) return false
      dress(other.document)
      setOpened(other)
      return true
    },
  }
}

/** The same style sheets and settings: the content policy of the page holds there too. */
function dress(target: Document): void {
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = target.importNode(sheet, true)
    // An empty window has no address that a path could be of.
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href)
    target.head.append(copy)
  }
  for (const name of ['data-theme', 'data-text']) {
    const value = document.documentElement.getAttribute(name)
    if (value !== null) target.documentElement.setAttribute(name, value)
  }
}
