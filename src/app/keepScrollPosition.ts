/**
 * Remembers what stands at the top of the window, and gives back a function that puts it there
 * again: the two languages differ in height, and a reader should not lose the place. Where nothing
 * has moved since it was put there, the place is the one from before: there and back is exact, also
 * from the end of a page that is shorter in the other language.
 */
export function keepScrollPosition(): () => void {
  const place = put && isWhereItWasPut(put) ? put.place : placeNow()
  return () => {
    requestAnimationFrame(() => {
      if (!place?.anchor.isConnected) return
      const { anchor, top } = place
      scrollBy({ top: topOf(anchor) - top, behavior: 'instant' })
      put = { place, top: topOf(anchor), scrolled: scrollY, width: innerWidth }
    })
  }
}

interface Place {
  readonly anchor: HTMLElement
  /** Where its upper edge is to stand in the window, in CSS pixels. */
  readonly top: number
}

/** A place, and where it came to stand: the page may have been too short for it. */
interface Put {
  readonly place: Place
  readonly top: number
  readonly scrolled: number
  readonly width: number
}

let put: Put | null = null

function isWhereItWasPut({ place, top, scrolled, width }: Put): boolean {
  const moved = Math.max(Math.abs(scrolled - scrollY), Math.abs(top - topOf(place.anchor)))
  return place.anchor.isConnected && width === innerWidth && moved < 1
}

/** Null at the beginning of the page: there it stays. */
function placeNow(): Place | null {
  if (scrollY === 0) return null
  const anchors = [...document.querySelectorAll<HTMLElement>('[data-anchor]')]
  // Under the filters, which stay, less than a line or two of it is not what is being read.
  const inSight = anchors.find((element) => element.getBoundingClientRect().bottom > 180)
  // At the end of a page nothing may stand below the last of them.
  const anchor = inSight ?? anchors.at(-1)
  return anchor ? { anchor, top: topOf(anchor) } : null
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top
}
