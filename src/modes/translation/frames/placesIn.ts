import { tracesIn, withoutTraces } from '../../../i18n/format/keyTraces'
import { isUnder, letterAt } from '../../../platform/underPoint'

/** One text of the page as it stands there: words that are seen, or that only a name holds. */
export interface TextPlace {
  /** With its plural form. */
  readonly key: string
  readonly element: Element
  /** The text node, or the attribute by its name, that holds the text. */
  readonly holder: Text | string
  /** Offsets in the marked text. */
  readonly start: number
  readonly end: number
}

/** Every text of a page that says its key, in the order of the page. */
export function placesIn(page: Document): readonly TextPlace[] {
  const found: TextPlace[] = []
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) found.push(...inText(node as Text))
    else found.push(...inAttributes(node as Element))
  }
  return found.filter(({ element }) => element.checkVisibility())
}

/** The text under a point of a page's window, the inmost one; null where none says its key. */
export function placeAt(page: Document, x: number, y: number): TextPlace | null {
  const inWords = wordsAt(page, x, y)
  if (inWords) return inWords
  for (let at = page.elementFromPoint(x, y); at; at = at.parentElement) {
    const own = [...at.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? inText(node as Text) : [],
    )
    const [place] = [...own, ...inAttributes(at)]
    if (place) return place
    if (at.localName === 'body') return null
  }
  return null
}

/** Whether two looks at a page found the same text at the same place. */
export function isSamePlace(one: TextPlace | null, two: TextPlace | null): boolean {
  if (!one || !two) return one === two
  return (
    one.key === two.key &&
    one.holder === two.holder &&
    one.element === two.element &&
    one.start === two.start
  )
}

/** The one after a place, or before it; from one that is not among them the first, or the last. */
export function placeBeside(
  places: readonly TextPlace[],
  from: TextPlace | null,
  by: 1 | -1,
): TextPlace | null {
  const at = places.findIndex((place) => isSamePlace(place, from))
  return (at < 0 ? places.at(by > 0 ? 0 : -1) : places[at + by]) ?? null
}

/** The boxes that a text takes on the screen of its page; that of its element for a mere name. */
export function boxesOf({ holder, element, start, end }: TextPlace): readonly DOMRect[] {
  if (typeof holder === 'string') return [boxSeen(element)]
  const range = element.ownerDocument.createRange()
  range.setStart(holder, Math.min(start, holder.length))
  range.setEnd(holder, Math.min(end, holder.length))
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
  return boxes.length > 0 ? boxes : [boxSeen(element)]
}

/** The text as people read it. */
export function wordsOf({ holder, element, start, end }: TextPlace): string {
  const whole = typeof holder === 'string' ? element.getAttribute(holder) : holder.data
  return withoutTraces((whole ?? '').slice(start, end))
}

const NAMES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']

function inText(node: Text): readonly TextPlace[] {
  const element = node.parentElement
  if (!element || element.closest('script, style')) return []
  return tracesIn(node.data).map((trace) => ({ ...trace, element, holder: node }))
}

function inAttributes(element: Element): readonly TextPlace[] {
  return NAMES.flatMap((name) =>
    tracesIn(element.getAttribute(name) ?? '').map((trace) => ({
      ...trace,
      element,
      holder: name,
    })),
  )
}

function wordsAt(page: Document, x: number, y: number): TextPlace | null {
  const letter = letterAt(page, x, y)
  if (!letter) return null
  const { node, offset } = letter
  const inside = inText(node).filter(({ start, end }) => start <= offset && offset <= end)
  const place = inside.at(-1) ?? null
  return place && isUnder(boxesOf(place), x, y, 2) ? place : null
}

/** What is there for the ear alone is shown where the thing is that it names. */
function boxSeen(element: Element): DOMRect {
  let at: Element = element
  while (at.parentElement && at.getBoundingClientRect().width <= 2) at = at.parentElement
  return at.getBoundingClientRect()
}

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
