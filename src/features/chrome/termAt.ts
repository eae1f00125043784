import type { Language } from '../../i18n/language'
import { isUnder, letterAt } from '../../platform/underPoint'
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
  const letter = letterAt(document, x, y)
  const holder = letter?.node.parentElement
  if (!letter || !holder || holder.closest(ELSEWHERE)) return null
  // What is said in another language has other terms.
  const spoken = holder.closest('[lang]')?.getAttribute('lang')
  if (spoken !== language) return null
  const { node, offset } = letter
  for (const { term, start, end } of termsIn(node.data, language)) {
    if (offset < start || offset > end) continue
    const words = document.createRange()
    words.setStart(node, start)
    words.setEnd(node, end)
    if (isUnder(words.getClientRects(), x, y)) return { term, words }
  }
  return null
}

/** Buttons, fields and their like say what a press does; a tip over them would be in its way. */
const ELSEWHERE = [
  ...['button', 'summary', 'label', 'input', 'select', 'textarea', 'nav', 'dialog'],
  ...['[popover]', '[role="tooltip"]'],
].join()
