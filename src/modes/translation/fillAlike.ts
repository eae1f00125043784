import { placeOf } from './twinOf'

/**
 * Fills the fields of another page as they are filled in this one: what is typed and ticked in the
 * body of a page is kept by that page alone. What the address holds is the same already.
 */
export function fillAlike(from: Document, to: Document): void {
  for (const field of from.getElementById('main')?.querySelectorAll<Field>(FIELDS) ?? []) {
    const twin = placeOf(field, to)
    if (twin?.localName === field.localName) fill(twin as Field, field)
  }
}

type Field = HTMLInputElement | HTMLSelectElement

const FIELDS = ':is(input[type="search"], input[type="checkbox"], select)'

function fill(field: Field, like: Field): void {
  const screen = field.ownerDocument.defaultView
  if (!screen || field.type !== like.type) return
  if (isTickable(field) && isTickable(like)) {
    if (field.checked !== like.checked) field.click()
    return
  }
  if (field.value === like.value) return
  // As if it was typed: React hears a field only that was filled past its own setter.
  const { prototype } =
    field.localName === 'select' ? screen.HTMLSelectElement : screen.HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, like.value)
  field.dispatchEvent(
    new screen.Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }),
  )
}

function isTickable(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox'
}
