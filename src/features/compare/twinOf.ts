/**
 * The element of the other page that says the same thing; null where there is none. Both pages are
 * drawn by the same rules, so a place is the way down to it; a number is found by its value, since
 * a sentence lays its numbers in the order of its language.
 */
export function twinOf(element: Element, other: Document): Element | null {
  const way = wayTo(element)
  let at: Element = other.body
  for (const [i, step] of way.entries()) {
    const next = childAt(at, step)
    if (!next) return i < 2 ? null : at
    at = next
  }
  return isTwin(element, at) ? at : twinNear(element, at)
}

/** What a hand or an eye takes as one thing: a number, a control, a line, a heading. */
export function thingAt(element: Element | null): Element | null {
  return element?.closest(THINGS) ?? null
}

const THINGS = [
  ...['data', 'button', 'a', 'input', 'select', 'summary', 'label', 'legend'],
  ...['td', 'th', 'tr', 'li', 'dt', 'dd', 'p', 'h1', 'h2', 'h3', 'h4'],
].join()

interface Step {
  readonly name: string
  /** Among the siblings of that name, from 0. */
  readonly nth: number
}

function wayTo(element: Element): readonly Step[] {
  const parent = element.parentElement
  if (!parent || element.localName === 'body') return []
  const alike = [...parent.children].filter(({ localName }) => localName === element.localName)
  return [...wayTo(parent), { name: element.localName, nth: alike.indexOf(element) }]
}

function childAt(parent: Element, { name, nth }: Step): Element | undefined {
  return [...parent.children].filter(({ localName }) => localName === name)[nth]
}

function isTwin(one: Element, two: Element): boolean {
  return one.localName === two.localName && valueOf(one) === valueOf(two)
}

function valueOf(element: Element): string | null {
  return element.localName === 'data' ? element.getAttribute('value') : null
}

/** The one with the same value, in the nearest whole that both stand in. */
function twinNear(element: Element, near: Element): Element | null {
  const value = valueOf(element)
  const whole = near.closest('p, li, tr, dd, figcaption, section')
  if (value === null || !whole) return null
  return [...whole.querySelectorAll('data')].find((one) => valueOf(one) === value) ?? null
}
