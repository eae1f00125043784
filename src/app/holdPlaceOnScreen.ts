/**
 * Remembers what stands at the top of the window, and gives back a function that puts it there
 * again: the two languages differ in height, and a reader should not lose the place.
 */
export function holdPlaceOnScreen(): () => void {
  const anchors = [...document.querySelectorAll<HTMLElement>('[data-anchor]')]
  const anchor = anchors.find((element) => element.getBoundingClientRect().bottom > 120)
  const before = anchor?.getBoundingClientRect().top
  return () => {
    requestAnimationFrame(() => {
      if (!anchor || before === undefined || scrollY === 0) return
      scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' })
    })
  }
}
