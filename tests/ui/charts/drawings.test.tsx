// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'

import { BarsDrawing, ColumnsDrawing, DotsDrawing } from '../../../src/ui/charts/drawings'

const direction = 'ltr' as const
const mark = { framed: false, tone: 'all' as const }
const values = [0, 1, 12, 22, 6859].map((value) => ({ id: String(value), value }))

/** How long each mark was drawn with all its parts: of the 320 by 240 that a drawing has at first. */
const lengthsIn = (drawing: Element, start: 'x' | 'y', side: 'width' | 'height') =>
  [...drawing.querySelectorAll('[data-drawn]')].map((one) => {
    const ends = [...one.querySelectorAll('rect')].flatMap((rect) => {
      const [from, long, line] = [start, side, 'stroke-width'].map((name) =>
        Number(rect.getAttribute(name)),
      )
      return [from! - line! / 2, from! + long! + line! / 2]
    })
    return Math.max(...ends) - Math.min(...ends)
  })

it.each([false, true])('bars are as long as their numbers, framed: %s; zero has none', (framed) => {
  const rows = values.map((one) => ({ ...mark, ...one, framed }))
  const { container } = render(<BarsDrawing {...{ rows, direction, max: 6859 }} isBeside />)
  const due = [1, 12, 22, 6859].map((value) => (value / 6859) * 320)
  for (const [i, long] of lengthsIn(container, 'x', 'width').entries())
    expect(long).toBeCloseTo(due[i]!)
  expect(container.querySelectorAll('[data-drawn]')).toHaveLength(due.length)
})

it('the parts of a column are as high as their numbers but for the paper between them', () => {
  const segments = values.map((one) => ({ ...mark, ...one }))
  const columns = [{ id: 'year', segments }]
  const { container } = render(<ColumnsDrawing {...{ columns, direction, max: 6894 }} />)
  const due = [1, 12, 22, 6859].map((value) => (value / 6894) * 240)
  const high = lengthsIn(container, 'y', 'height')
  expect(high).toHaveLength(due.length)
  for (const [i, long] of high.entries()) {
    expect(long).toBeCloseTo(due[i]! - Math.min(1.5, due[i]! / 2))
  }
})

it('the parts of a column stand in their order, whichever of them was drawn before', () => {
  const parts = (...ids: string[]) => [
    { id: 'year', segments: ids.map((id) => ({ ...mark, id, value: 10 })) },
  ]
  const drawing = (ids: string[]) => (
    <ColumnsDrawing {...{ columns: parts(...ids), direction, max: 30 }} />
  )
  const { container, rerender } = render(drawing(['women']))
  rerender(drawing(['children', 'women', 'men']))
  const downward = [...container.querySelectorAll('[data-drawn] rect')]
    .map((rect) => [Number(rect.getAttribute('y')), rect.parentElement?.dataset.drawn] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, id]) => id)
  expect(downward).toEqual(['year men', 'year women', 'year children'])
})

it('a dot of zero stands on the axis', () => {
  const dots = [{ ...mark, id: 'dot', time: 0, value: 0, look: 'filled', current: false } as const]
  const { container } = render(<DotsDrawing {...{ dots, direction, max: 1, from: 0, to: 1 }} />)
  expect(container.querySelectorAll('circle')).toHaveLength(1)
  expect(container.innerHTML).not.toContain('NaN')
})
