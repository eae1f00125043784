import type { Rectangle } from '../rectangle'

/** What a drawing shows: its two scales, and where on them each of its marks belongs. */
export interface Plot {
  /** The numbers that its left and its right edge stand for. */
  readonly across: Ends
  /** The numbers that its foot and its head stand for. */
  readonly up: Ends
  readonly marks: readonly PlotMark[]
}

/** One mark; along a scale it reaches from one number to another, or has its middle at one. */
export interface PlotMark {
  readonly id: string
  readonly across: number | Ends
  readonly up: number | Ends
  /** Its number as it is written in it, where it has no length. */
  readonly says?: string | undefined
}

export type Ends = readonly [number, number]

/** A mark as it was drawn. */
export interface DrawnMark {
  readonly id: string
  readonly box: Rectangle
  readonly text?: string
}

/**
 * The marks that do not stand at their numbers as they were drawn: by their ids, those too that are
 * missing, there twice, or not of this plot. Empty where the drawing is true.
 *
 * @param place the box of the whole drawing, in the same pixels as the marks
 * @param grow how many times as large as on a page lines and gaps are drawn
 */
export function wrongMarks(
  { across, up, marks }: Plot,
  drawn: readonly DrawnMark[],
  place: Rectangle,
  grow = 1,
): readonly string[] {
  const x = scale(across, [place.left, place.right])
  const y = scale(up, [place.bottom, place.top])
  const due = new Set(marks.map(({ id }) => id))
  const extra = drawn.filter(({ id }) => !due.has(id)).map(({ id }) => id)
  const wrong = marks.flatMap(({ id, ...mark }) => {
    const found = drawn.filter((one) => one.id === id)
    const [{ box, text = '' } = { box: null }] = found
    if (!box || found.length > 1) return [id]
    const agrees =
      text.includes(mark.says ?? '') &&
      isAt(mark.across, x, [box.left, box.right], grow) &&
      isAt(mark.up, y, [box.top, box.bottom], grow)
    return agrees ? [] : [id]
  })
  return [...extra, ...wrong]
}

/** Pixels by which an end may be off: the paper between the parts of a column, and rounding. */
const NEAR = 2

/** Pixels by which a box is rounded. */
const ROUNDING = 0.05

function isAt(due: number | Ends, to: (n: number) => number, drawn: Ends, grow: number): boolean {
  const [start, end] = drawn
  const isNear = (a: number, b: number, near = NEAR * grow) => Math.abs(a - b) <= near
  if (typeof due === 'number') return isNear((start + end) / 2, to(due))
  const [from, until] = due.map(to).sort((a, b) => a - b) as [number, number]
  // What is shorter than that may not be twice as long as it should be either.
  const near = Math.min(NEAR * grow, until - from + ROUNDING)
  return isNear(start, from) && isNear(end, until) && isNear(end - start, until - from, near)
}

function scale([from, to]: Ends, [start, end]: Ends): (n: number) => number {
  return (n) => start + ((n - from) / (to - from)) * (end - start)
}
