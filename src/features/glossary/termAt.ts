import type { Language } from '../../i18n/language'
import { type TermId, termsIn } from '../../wording/glossary'

/** A term of the glossary where it stands on the page. */
export interface StandingTerm {
  readonly term: TermId
  readonly words: Range
}

/**
 * The term under a point of the window; null where there is none, and on what is pressed or has a
 * tip of its own.
 */
export function termAt(x: number, y: number, language: Language): StandingTerm | null {
  const caret = caretAt(x, y)
  const holder = caret?.node.parentElement
  if (!caret || !holder || holder.closest(ELSEWHERE)) return null
  // What is said in another language has other terms.
  const spoken = holder.closest('[lang]')?.getAttribute('lang')
  if (spoken !== language) return null
  const { node, offset } = caret
  for (const { term, start, end } of termsIn(node.data, language)) {
    if (offset < start || offset > end) continue
    const words = document.createRange()
    words.setStart(node, start)
    words.setEnd(node, end)
    const isUnder = [...words.getClientRects()].some((box) => holds(box, x, y))
    if (isUnder) return { term, words }
  }
  return null
}

/** Buttons, fields and their like say what a press does; a tip over them would be in its way. */
const ELSEWHERE = [
  ...['button', 'summary', 'label', 'input', 'select', 'textarea', 'nav', 'dialog'],
  ...['[popover]', '[role="tooltip"]'],
].join()

interface Caret {
  readonly node: Text
  readonly offset: number
}

/** The letter under a point, by the name that the browser knows for it. */
function caretAt(x: number, y: number): Caret | null {
  if (!('caretPositionFromPoint' in document)) return null
  const caret = document.caretPositionFromPoint(x, y)
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null
  return { node: caret.offsetNode as Text, offset: caret.offset }
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}
