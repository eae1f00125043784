import { thingAt, twinOf, placeOf } from './twinOf'

/** Shows where something stands in its page; null for nowhere. */
type Show = (element: Element | null) => void

/**
 * Links the pages of two frames: what is pointed at or has the focus in one is shown in the other,
 * both scroll in step, and what is opened or typed in one is so in the other. Returns what ends it.
 */
export function linkFrames(pages: readonly [Document, Document], show: Show): () => void {
  const gone = new AbortController()
  const [one, two] = pages
  linkTo(one, two, show, gone.signal)
  linkTo(two, one, show, gone.signal)
  return () => {
    gone.abort()
    show(null)
  }
}

function linkTo(mine: Document, theirs: Document, show: Show, signal: AbortSignal): void {
  const here = mine.defaultView
  if (!here) return
  const options = { signal, passive: true, capture: true } as const
  const twinAt = ({ target }: Event) => {
    const thing = isElement(target) ? thingAt(target) : null
    return thing && twinOf(thing, theirs)
  }
  const point = (event: Event) => show(twinAt(event))
  mine.addEventListener('pointerover', point, options)
  mine.addEventListener('focusin', point, options)
  mine.documentElement.addEventListener('pointerleave', () => show(null), { signal })

  // The page that is used leads; the other one is led, and its own scrolling leads nobody.
  let leads = false
  for (const used of ['pointerdown', 'pointermove', 'wheel', 'touchstart', 'keydown'] as const) {
    mine.addEventListener(used, () => (leads = true), options)
    theirs.addEventListener(used, () => (leads = false), options)
  }
  here.addEventListener(
    'scroll',
    ({ target }) => {
      if (!leads) return
      if (isElement(target)) scrollPartInStep(target, theirs)
      else scrollInStep(mine, theirs)
    },
    options,
  )
  // In the bubbling phase, after the page itself has done what it does; and then after its drawing.
  const follow = (event: Event) => {
    if (!event.isTrusted) return
    here.requestAnimationFrame(() => {
      if (event.type === 'click') openLike(event, theirs)
      fillAlike(mine, theirs)
    })
  }
  for (const type of ['click', 'input', 'change']) mine.addEventListener(type, follow, { signal })
}

const OPENS = [
  ...['button[aria-expanded]', 'button[aria-pressed]', '[aria-sort] button'],
  ...['[role="tab"]', 'summary'],
].join()

/** Presses the twin of what was pressed where one is open now and the other is not. */
function openLike({ target }: Event, theirs: Document): void {
  const pressed = isElement(target) ? target.closest<HTMLElement>(OPENS) : null
  const twin = pressed && twinOf(pressed, theirs)
  if (!pressed || !twin?.matches(OPENS) || stateOf(pressed) === stateOf(twin)) return
  ;(twin as HTMLElement).click()
}

function stateOf(element: Element): string {
  const { open } = element.parentElement as Partial<HTMLDetailsElement>
  const said = ['aria-expanded', 'aria-pressed', 'aria-selected'].map((name) =>
    element.getAttribute(name),
  )
  const order = element.closest('[aria-sort]')?.getAttribute('aria-sort') ?? null
  return [...said, order, element.localName === 'summary' ? open : null].join()
}

/** An element of another page is none of this page's classes. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && (target as Node).nodeType === 1
}

/**
 * Fills the fields of another page as they are filled in this one: what is typed and ticked in the
 * body of a page is kept by that page alone. What the address holds is the same already.
 */
function fillAlike(from: Document, to: Document): void {
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

/**
 * Scrolls the other page to where the same things stand: between two headings as far as this page
 * is between the same two, since the languages differ in height.
 */
function scrollInStep(from: Document, to: Document): void {
  const [mine, theirs] = stopsOf(from, to)
  const at = from.defaultView?.scrollY ?? 0
  const i = Math.max(
    mine.findLastIndex((stop) => stop <= at),
    0,
  )
  const [low = 0, high = 0] = [mine[i], mine[i + 1]]
  const [otherLow = 0, otherHigh = 0] = [theirs[i], theirs[i + 1] ?? theirs[i]]
  const part = high > low ? (at - low) / (high - low) : 0
  to.defaultView?.scrollTo({
    top: otherLow + part * (otherHigh - otherLow),
    behavior: 'instant',
  })
}

/** Scrolls the same part of the other page as far as a part that scrolls by itself is scrolled. */
function scrollPartInStep(part: Element, other: Document): void {
  const twin = placeOf(part, other)
  if (!twin) return
  const [mine, theirs] = [part, twin].map((one) => one.scrollHeight - one.clientHeight)
  if (!mine || !theirs) return
  twin.scrollTo({ top: (part.scrollTop / mine) * theirs, behavior: 'instant' })
}

type Stops = readonly number[]

/** Where the same things stand in both pages, from the top to as far as each can be scrolled. */
function stopsOf(one: Document, two: Document): readonly [Stops, Stops] {
  const found = [one, two].map((page) =>
    [...page.querySelectorAll('main [data-anchor], main h2, main h3')].map(
      (element) => element.getBoundingClientRect().top + (page.defaultView?.scrollY ?? 0),
    ),
  )
  const [first = [], second = []] = found
  const isAlike = first.length === second.length
  return [whole(isAlike ? first : [], one), whole(isAlike ? second : [], two)]
}

/** In rising order, with both ends: what lies past the last screen cannot be scrolled to. */
function whole(stops: Stops, { documentElement }: Document): Stops {
  const end = Math.max(documentElement.scrollHeight - documentElement.clientHeight, 0)
  const rising: number[] = [0]
  for (const stop of stops) rising.push(Math.min(Math.max(stop, rising.at(-1) ?? 0), end))
  return [...rising, end]
}
