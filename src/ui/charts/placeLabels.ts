import type { DotLabel } from './Dots'

/** The time and the numbers that a chart of dots spans, and its size in pixels. */
export interface Chart {
  readonly from: number
  readonly to: number
  readonly max: number
  readonly plot: readonly [number, number]
}

/** In pixels from where time begins and from the axis. */
export interface LabelBox {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** A label that is wanted at a dot: both its lines by their widths in pixels. */
interface Wanted<Dot> {
  readonly dot: Dot
  readonly time: number
  readonly value: number
  readonly text: { readonly value: number; readonly name: number }
  /** Tried before the others. */
  readonly prefer?: Place | undefined
}

type Place = DotLabel['place']

/** Those that find a place, each in the first that is free of marks and of the labels before it. */
export function placeLabels<Dot>(
  wanted: readonly Wanted<Dot>[],
  taken: readonly LabelBox[],
  chart: Chart,
): readonly { readonly dot: Dot; readonly place: Place }[] {
  return wanted.reduce<readonly Placed<Dot>[]>((before, { dot, time, value, text, prefer }) => {
    const point = pointIn(chart, time, value)
    const places = prefer === undefined ? PLACES : [prefer, ...PLACES]
    const free = places
      .map((place) => ({ dot, place, box: labelBox(point, place, text) }))
      .find(
        ({ box }) =>
          isInside(box, chart) && ![...taken, ...before.map((other) => other.box)].some(over(box)),
      )
    return free ? [...before, free] : before
  }, [])
}

/** The room that a dot takes, and a sign above it. */
export function dotBox(chart: Chart, time: number, value: number, isFlagged = false): LabelBox {
  const [x, y] = pointIn(chart, time, value)
  return { x: [x - 7, x + 7], y: [y - 7, y + (isFlagged ? 22 : 7)] }
}

/** The room that a mark without a number takes, on the axis. */
export function stubBox(chart: Chart, time: number): LabelBox {
  const [x, y] = pointIn(chart, time, 0)
  return { x: [x - 6, x + 6], y: [y, y + 12] }
}

/** The width of a line in pixels, from the number of its digits and letters. */
export function widthOf(text: string, digit: number): number {
  const seen = text.replaceAll(/[\u2066-\u2069]/gu, '')
  const digits = seen.replaceAll(/\P{Nd}/gu, '').length
  return digits * digit + (seen.length - digits) * 6.2
}

interface Placed<Dot> {
  readonly dot: Dot
  readonly place: Place
  readonly box: LabelBox
}

const PLACES: readonly Place[] = ['under', 'below', 'after', 'before', 'above']

function pointIn({ from, to, max, plot: [width, height] }: Chart, time: number, value: number) {
  return [((time - from) / (to - from)) * width, (value / max) * height] as const
}

/** Where each place puts its label: the numbers are those of the stylesheet. */
function labelBox(
  [x, y]: readonly [number, number],
  place: Place,
  { value, name }: Wanted<unknown>['text'],
): LabelBox {
  // With air for letters that a reader spaces.
  const [line, block] = [value + name + 10, Math.max(value, name) + 14]
  const high = 36
  switch (place) {
    case 'after':
      return { x: [x + 11, x + 11 + line], y: [y - 10, y + 10] }
    case 'before':
      return { x: [x - 11 - line, x - 11], y: [y - 10, y + 10] }
    case 'below':
      return { x: [x - block / 2, x + block / 2], y: [y - 12 - high, y - 12] }
    case 'under':
      return { x: [x - 5, x - 5 + block], y: [y - 12 - high, y - 12] }
    case 'above':
      return { x: [x + 5 - block, x + 5], y: [y + 11, y + 11 + high] }
  }
}

function isInside({ x, y }: LabelBox, { plot: [width, height] }: Chart): boolean {
  return x[0] >= 0 && x[1] <= width && y[0] >= 2 && y[1] <= height + 4
}

function over(a: LabelBox): (b: LabelBox) => boolean {
  return (b) => a.x[0] < b.x[1] && b.x[0] < a.x[1] && a.y[0] < b.y[1] && b.y[0] < a.y[1]
}
