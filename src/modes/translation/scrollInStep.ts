import { placeOf } from './twinOf'

/**
 * Scrolls the other page to where the same things stand: between two headings as far as this page
 * is between the same two, since the languages differ in height.
 */
export function scrollInStep(from: Document, to: Document): void {
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
export function scrollPartInStep(part: Element, other: Document): void {
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
