// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'

import { useStarted } from '../../src/ui/useStarted'

it('keeps what was set, until it is to begin with something else', () => {
  const { result, rerender } = renderHook(({ start }) => useStarted(start), {
    initialProps: { start: 'plain' },
  })
  act(() => {
    result.current[1]('percent')
  })
  rerender({ start: 'plain' })
  expect(result.current[0]).toBe('percent')
  rerender({ start: 'reports' })
  expect(result.current[0]).toBe('reports')
})
