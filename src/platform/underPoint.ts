/** A letter of a page: the text that holds it, and its place in that text. */
interface Letter {
  readonly node: Text
  readonly offset: number
}

/** The letter nearest to a point of a page's window; null where there is none, or none can be told. */
export function letterAt(page: Document, x: number, y: number): Letter | null {
  if (!('caretPositionFromPoint' in page)) return null
  const caret = page.caretPositionFromPoint(x, y)
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null
  return { node: caret.offsetNode as Text, offset: caret.offset }
}

/** Whether a point lies in any of some boxes, or no farther from it than some pixels. */
export function isUnder(boxes: Iterable<DOMRect>, x: number, y: number, slack = 0): boolean {
  return [...boxes].some(
    ({ left, right, top, bottom }) =>
      left - slack <= x && x <= right + slack && top - slack <= y && y <= bottom + slack,
  )
}
