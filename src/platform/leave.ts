/** Says to a page of this site that is come back to that it was left in haste: see `scripts/early.js`. */
const LEFT = 'tawthiq.left'

/**
 * Leaves at once: what is on the screen goes, and an empty page takes the place of this one in the
 * history. Whatever page of this site the history still leads to in this tab shows nothing either.
 */
export function leave(): void {
  const { documentElement: root } = document
  root.hidden = true
  document.title = ''
  try {
    sessionStorage.setItem(LEFT, '')
  } catch {
    // Then Back may lead to the page that was seen before this one.
  }
  const go = () => location.replace('about:blank')
  // A page that the browser had put aside is shown as it was.
  addEventListener('pageshow', go)
  go()
}
