/**
 * The element of the other page that says the same thing; null where there is none. A number is
 * found by its value, since a sentence lays its numbers in the order of its language; and nothing
 * that holds other numbers is ever a twin.
 */
export function twinOf(element: Element, other: Document): Element | null {
  const { at, isWhole } = wayIn(element, other)
  if (!at) return null
  return isWhole && isTwin(element, at) ? at : twinNear(element, at)
}

/**
 * The element at the same place of the other page, whatever it holds. Both pages are drawn by the
 * same rules: a place is the way down to it from the nearest thing that has a name of its own.
 */
export function placeOf(element: Element, other: Document): Element | null {
  const { at, isWhole } = wayIn(element, other)
  return isWhole ? at : null
}

/** What a hand or an eye takes as one thing: a number, a control, a line, a heading. */
export function thingAt(element: Element | null): Element | null {
  return element?.closest(THINGS) ?? null
}

const THINGS = [
  ...['data', 'button', 'a', 'input', 'select', 'summary', 'label', 'legend'],
  ...['td', 'th', 'tr', 'li', 'dt', 'dd', 'p', 'h1', 'h2', 'h3', 'h4'],
].join()

/** As far as the way to an element leads in the other page. */
function wayIn(
  element: Element,
  other: Document,
): { readonly at: Element | null; readonly isWhole: boolean } {
  if (element.localName === 'body') return { at: other.body, isWhole: true }
  const { parentElement: parent, id } = element
  // A row that is named and not drawn there has no twin, whatever stands in its place.
  if (isName(id)) {
    const at = other.getElementById(id)
    return { at, isWhole: at !== null }
  }
  if (!parent) return { at: null, isWhole: false }
  const { at, isWhole } = wayIn(parent, other)
  if (!at || !isWhole) return { at, isWhole }
  const nth = alike(parent, element).indexOf(element)
  const next = alike(at, element)[nth]
  return next ? { at: next, isWhole } : { at, isWhole: false }
}

/** Whether an id says what the element is about; those that React gives only count. */
function isName(id: string): boolean {
  return id !== '' && !/_[rRt]_\w+_/.test(id)
}

function alike(parent: Element, { localName }: Element): readonly Element[] {
  return [...parent.children].filter((child) => child.localName === localName)
}

function isTwin(one: Element, two: Element): boolean {
  return one.localName === two.localName && valuesOf(one) === valuesOf(two)
}

/** Each number that is said in an element, or is it. */
function valuesOf(element: Element): string {
  const numbers = [element, ...element.querySelectorAll('data')].map(valueOf)
  return [...new Set(numbers.filter((value) => value !== null))].sort().join()
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
