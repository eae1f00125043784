/** Moves the focus to what Tab reaches after a frame (1) or before it (-1), past all of its page. */
export function focusNextToFrame(frame: HTMLIFrameElement, by: 1 | -1): void {
  const all = [...frame.ownerDocument.querySelectorAll<HTMLElement>(REACHED)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  )
  all[all.indexOf(frame) + by]?.focus()
}

const REACHED = [
  ...['a[href]', 'button:enabled', 'input:enabled', 'select:enabled', 'textarea:enabled'],
  ...['summary', 'iframe', '[tabindex]'],
].join()
