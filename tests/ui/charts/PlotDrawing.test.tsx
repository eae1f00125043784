// @vitest-environment jsdom
import { render } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { type DrawnMark, type Plot, wrongMarks } from '../../../src/platform/picture/plot'
import { type MarkLook, PlotDrawing } from '../../../src/ui/charts/PlotDrawing'

const PLACE = { left: 0, top: 0, right: 1000, bottom: 500 }

/** The marks as a box of that size shows them: only how thick a bar is says pixels. */
function drawn(plot: Plot, look: MarkLook): readonly DrawnMark[] {
  const looks = Object.fromEntries(plot.marks.map(({ id }) => [id, look]))
  const { container, unmount } = render(<PlotDrawing plot={plot} looks={looks} />)
  const marks = [...container.querySelectorAll('[data-drawn]')].map((mark) => {
    const box = mark.querySelector('svg')
    const number = (name: string, whole: number) => {
      const text = box?.getAttribute(name) ?? '0'
      return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text)
    }
    const raised = Number(/translate\(0 (.*)\)/.exec(mark.innerHTML)?.[1] ?? 0)
    const [left, top] = [number('x', 1000), number('y', 500) + raised]
    return {
      id: mark.getAttribute('data-drawn') ?? '',
      box: {
        left,
        top,
        right: left + number('width', 1000),
        bottom: top + number('height', 500),
      },
    }
  })
  unmount()
  return marks
}

const values = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 6 })
const direction = fc.constantFrom('ltr', 'rtl')

it('bars are as long as their numbers, from where reading begins', () => {
  fc.assert(
    fc.property(values, direction, (numbers, way) => {
      const max = Math.max(...numbers)
      const plot: Plot = {
        across: way === 'ltr' ? [0, max] : [max, 0],
        up: [numbers.length, 0],
        marks: numbers.map((n, i) => ({ id: String(i), across: [0, n], up: i + 0.5 })),
      }
      expect(wrongMarks(plot, drawn(plot, { framed: true, tone: 'all' }), PLACE)).toEqual([])
    }),
    { numRuns: 25 },
  )
})

it('the parts of a column are as high as their numbers, one on the other', () => {
  fc.assert(
    fc.property(values, direction, (numbers, way) => {
      const sums = numbers.map((_, i) => numbers.slice(0, i).reduce((a, b) => a + b, 0))
      const plot: Plot = {
        across: way === 'ltr' ? [0, 2] : [2, 0],
        up: [0, numbers.reduce((a, b) => a + b)],
        marks: numbers.map((n, i) => ({
          id: String(i),
          across: 1.5,
          up: [sums[i]!, sums[i]! + n],
        })),
      }
      expect(wrongMarks(plot, drawn(plot, { framed: false, tone: 'men' }), PLACE)).toEqual([])
    }),
    { numRuns: 25 },
  )
})

it('dots stand at their times and numbers', () => {
  fc.assert(
    fc.property(values, direction, (numbers, way) => {
      const plot: Plot = {
        across: way === 'ltr' ? [-10, 9000] : [9000, -10],
        up: [0, 9000],
        marks: numbers.map((n, i) => ({ id: String(i), across: n, up: numbers.at(-1 - i)! })),
      }
      const look = { look: 'filled', framed: false, current: false } as const
      expect(wrongMarks(plot, drawn(plot, look), PLACE)).toEqual([])
    }),
    { numRuns: 25 },
  )
})
