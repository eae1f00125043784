// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { announce, Status } from '../../src/ui/Status'

afterEach(() => {
  vi.useRealTimers()
})

it('what changes nothing on the page is seen for a while, and heard as all that is announced', () => {
  vi.useFakeTimers()
  render(<Status />)
  act(() => {
    announce('Added as step 1.', true)
  })
  const said = () => screen.getByText('Added as step 1.')
  expect(said()).toHaveClass('seen')
  expect(said().closest('[role="status"]')).not.toBeNull()
  act(() => {
    vi.runAllTimers()
  })
  expect(said()).toHaveClass('hidden')
  act(() => {
    announce('Figures')
  })
  expect(screen.getByText('Figures')).toHaveClass('hidden')
})
