/** A letter of a page: the text that holds it, and its place in that text. */
interface Letter {
  readonly node: Text
  readonly offset: number
}

/** The letter nearest to a point of a page's window; null where there is none, or none can be told. */
export function letterAt(page: Document, x: number, y: number): Letter | null {
  const [node, offset] = caretAt(page, x, y)
  return node?.nodeType === Node.TEXT_NODE ? { node: node as Text, offset } : null
}

/** Whether a point lies in any of some boxes, or no farther from it than some pixels. */
export function isUnder(boxes: Iterable<DOMRect>, x: number, y: number, slack = 0): boolean {
  return [...boxes].some(
    ({ left, right, top, bottom }) =>
      left - slack <= x && x <= right + slack && top - slack <= y && y <= bottom + slack,
  )
}

function caretAt(page: Document, x: number, y: number): readonly [Node | undefined, number] {
  if ('caretPositionFromPoint' in page) {
    const caret = page.caretPositionFromPoint(x, y)
    return [caret?.offsetNode, caret?.offset ?? 0]
  }
  // oxlint-disable-next-line typescript/no-deprecated -- Safari has but the older way
  const { caretRangeFromPoint } = page as Partial<Pick<Document, 'caretRangeFromPoint'>>
  const range = caretRangeFromPoint?.call(page, x, y)
  return [range?.startContainer, range?.startOffset ?? 0]
}
