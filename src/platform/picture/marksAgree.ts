import type { Rectangle } from '../rectangle'
import { trustedMarkup } from '../trusted'
import { type DrawnMark, wrongMarks, type Plot } from './plot'

/** Whether what a chart has drawn into its frame stands at the numbers that the frame is given. */
export function drawingAgrees(frame: Element, grow: number): boolean {
  const drawing = frame.querySelector('.recharts-surface')
  const given = frame.getAttribute('data-plot')
  if (!drawing || given === null) return false
  const place = boxOf(drawing.getAttribute('viewBox'))
  return wrongMarks(JSON.parse(given) as Plot, drawnIn(drawing), place, grow).length === 0
}

/**
 * What disagrees in a picture that is about to be given out; empty where every mark stands at its
 * number.
 *
 * @param shapes as markup: what `drawElement` writes
 */
export function wrongInPicture(shapes: string): readonly string[] {
  const markup = `<svg xmlns="http://www.w3.org/2000/svg">${shapes}</svg>`
  const picture = new DOMParser().parseFromString(trustedMarkup(markup), 'image/svg+xml')
  return [...picture.querySelectorAll('[data-plot]')].flatMap((plot) =>
    wrongMarks(
      JSON.parse(plot.getAttribute('data-plot') ?? '') as Plot,
      drawnIn(plot),
      boxOf(plot.getAttribute('data-place')),
    ),
  )
}

/** The marks of a drawing, each as large as all that it is made of. */
function drawnIn(drawing: Element): readonly DrawnMark[] {
  return [...drawing.querySelectorAll('[data-drawn]')].flatMap((mark) => {
    const boxes = [...mark.querySelectorAll('rect, circle')].map(shapeBox)
    if (boxes.length === 0) return []
    const all = (side: keyof Rectangle) => boxes.map((box) => box[side])
    return {
      id: mark.getAttribute('data-drawn') ?? '',
      text: mark.textContent,
      box: {
        left: Math.min(...all('left')),
        top: Math.min(...all('top')),
        right: Math.max(...all('right')),
        bottom: Math.max(...all('bottom')),
      },
    }
  })
}

/** Of a shape with its line; where a picture moves or stretches it, there. */
function shapeBox(shape: Element): Rectangle {
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0)
  const [a, d, e, f] = matrixOf(shape.getAttribute('transform'))
  const half = number('stroke-width') / 2
  const [x, y, width, height] =
    shape.localName === 'circle'
      ? [number('cx') - number('r'), number('cy') - number('r'), 2 * number('r'), 2 * number('r')]
      : [number('x'), number('y'), number('width'), number('height')]
  return {
    left: a * (x - half) + e,
    top: d * (y - half) + f,
    right: a * (x + width + half) + e,
    bottom: d * (y + height + half) + f,
  }
}

/** How a shape is stretched and moved: pictures turn nothing. */
function matrixOf(transform: string | null): readonly [number, number, number, number] {
  const [, kind, given = ''] = /^(translate|matrix)\((.*)\)$/u.exec(transform ?? '') ?? []
  const n = given.split(' ').map(Number)
  if (kind === 'translate') return [1, 1, n[0] ?? NaN, n[1] ?? NaN]
  if (kind === 'matrix') return [n[0] ?? NaN, n[3] ?? NaN, n[4] ?? NaN, n[5] ?? NaN]
  return [1, 1, 0, 0]
}

/** Left, top, width and height, as they stand in an attribute. */
function boxOf(written: string | null): Rectangle {
  const [left = NaN, top = NaN, width = NaN, height = NaN] = written?.split(' ').map(Number) ?? []
  return { left, top, right: left + width, bottom: top + height }
}
