import type { Settings } from '../state/settings'

/** Puts on the document what the stylesheet reads: see `page.css`. */
export function applySettings({ theme, textSize }: Settings): void {
  mark('data-theme', theme, theme !== 'system')
  mark('data-text', textSize, textSize !== 'normal')
  colourBrowser(theme !== 'system')
}

function mark(name: string, value: string, chosen: boolean): void {
  if (chosen) document.documentElement.setAttribute(name, value)
  else document.documentElement.removeAttribute(name)
}

/** The browser's own frame has the paper of a chosen theme: the first such element counts. */
function colourBrowser(chosen: boolean): void {
  const own = document.head.querySelector<HTMLMetaElement>('meta[data-chosen]')
  if (!chosen) {
    own?.remove()
    return
  }
  const meta = own ?? document.createElement('meta')
  meta.name = 'theme-color'
  meta.dataset.chosen = ''
  meta.content = getComputedStyle(document.documentElement).backgroundColor
  document.head.prepend(meta)
}
