// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'

import { BarsDrawing, ColumnsDrawing, DotsDrawing } from '../../../src/ui/charts/drawings'

const direction = 'ltr' as const
const bar = { framed: false, tone: 'all' as const }

it.each([
  [
    'bars',
    <BarsDrawing
      key=""
      {...{ direction, max: 1 }}
      rows={[
        { ...bar, id: 'number', value: 0 },
        { ...bar, id: 'derived', value: 0, framed: true },
      ]}
    />,
  ],
  [
    'columns',
    <ColumnsDrawing
      key=""
      {...{ direction, max: 1 }}
      columns={[{ id: 'year', segments: [{ ...bar, id: 'all', value: 0 }] }]}
    />,
  ],
  [
    'dots',
    <DotsDrawing
      key=""
      {...{ direction, max: 1, from: 0, to: 1 }}
      dots={[{ ...bar, id: 'dot', time: 0, value: 0, look: 'filled', current: false }]}
    />,
  ],
])('%s of zero are drawn with numbers alone', (_, drawing) => {
  const { container } = render(drawing)
  const shapes = [...container.querySelectorAll('rect, circle')]
  expect(shapes.length).toBeGreaterThan(0)
  expect(container.innerHTML).not.toContain('NaN')
})
