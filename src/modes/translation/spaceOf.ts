import { boxesOf, type TextPlace } from './placesIn'

/** How a text fills the place that it has on the screen, in CSS pixels. */
export interface Space {
  /** Its longest line. */
  readonly used: number
  /** The width of the block that it stands in. */
  readonly available: number
  readonly lines: number
  /** Whether part of it is cut off. */
  readonly isCut: boolean
}

/** Null for a text that is only a name, and takes no room. */
export function spaceOf(place: TextPlace): Space | null {
  if (typeof place.holder === 'string') return null
  const { element } = place
  const block = blockOf(element)
  const boxes = boxesOf(place)
  const lines = new Set(boxes.map(({ top }) => Math.round(top / 4)))
  const style = getComputedStyle(block)
  const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd)
  return {
    used: Math.ceil(Math.max(...boxes.map(({ width }) => width))),
    available: Math.floor(block.getBoundingClientRect().width - (padding || 0)),
    lines: lines.size,
    isCut: block.scrollWidth > block.clientWidth + 1 && style.overflowX !== 'visible',
  }
}

function blockOf(element: Element): Element {
  let at = element
  while (at.parentElement && ['inline', 'contents'].includes(getComputedStyle(at).display)) {
    at = at.parentElement
  }
  return at
}
