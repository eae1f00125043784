/**
 * Gives the focus and the scroll back that were there before something else was drawn; the focus to
 * the body of the page where what had it is gone.
 */
export function restoreFocusAndScroll(focus: HTMLElement | null, scroll: number): void {
  const restore = () => {
    // The body of the page may come after its first drawing.
    const to = focus ?? document.getElementById('main')
    to?.focus({ preventScroll: true })
    scrollTo({ top: scroll, behavior: 'instant' })
  }
  restore()
  // The browser brings back a scroll of its own, and the charts their height.
  requestAnimationFrame(restore)
}
