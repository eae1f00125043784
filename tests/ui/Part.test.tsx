// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { PartFailed } from '../../src/features/chrome/Loading'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { lazyPart } from '../../src/platform/lazyPart'
import { Part, PartFailedContext } from '../../src/ui/Part'
import { renderIn } from '../fixtures/inLanguage'

beforeEach(() => {
  // React reports what it caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

let isWhole = false
function Frail({ text = 'whole' }: { readonly text?: string }) {
  if (!isWhole) throw new Error('a part fails')
  return <p>{text}</p>
}

describe.each(['en', 'ar'] as const)('in %s, a part of the page', (language) => {
  const { load } = { en, ar }[language]
  const show = (part: ReactNode) =>
    renderIn(
      language,
      <PartFailedContext value={PartFailed}>
        <nav>views</nav>
        {part}
        <p>another panel</p>
      </PartFailedContext>,
    )

  it('that cannot be drawn says so under its heading, alone, and is tried again', async () => {
    isWhole = false
    show(
      <Part heading={<h2>Killed by year</h2>}>
        <Frail />
      </Part>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent(load.part.broken)
    expect(screen.getByRole('heading', { name: 'Killed by year' })).toBeVisible()
    expect(screen.getByRole('navigation')).toBeVisible()
    expect(screen.getByText('another panel')).toBeVisible()
    isWhole = true
    await userEvent.click(screen.getByRole('button', { name: load.retry }))
    expect(screen.getByText('whole')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('whose code is lost offers to load the page anew, and hurts nothing else', async () => {
    const Lost = lazyPart(() => Promise.reject<() => ReactNode>(new TypeError('404')))
    show(
      <Part waiting={<p>waiting</p>}>
        <Lost />
      </Part>,
    )
    expect(screen.getByText('waiting')).toBeVisible()
    expect(await screen.findByRole('alert')).toHaveTextContent(load.part.lost)
    expect(screen.getByRole('button', { name: load.part.reload })).toBeEnabled()
    expect(screen.getByText('another panel')).toBeVisible()
  })

  it('whose code cannot come to a device without a network says that', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const Lost = lazyPart(() => Promise.reject<() => ReactNode>(new TypeError('failed')))
    show(
      <Part waiting={null}>
        <Lost />
      </Part>,
    )
    expect(await screen.findByRole('alert')).toHaveTextContent(load.part.offline)
  })

  it('whose code is still to come after half a minute is given up', async () => {
    vi.useFakeTimers()
    const Late = lazyPart(() => new Promise<() => ReactNode>(() => undefined))
    show(
      <Part waiting={<p>waiting</p>}>
        <Late />
      </Part>,
    )
    await act(() => vi.advanceTimersByTimeAsync(29_000))
    expect(screen.getByText('waiting')).toBeVisible()
    await act(() => vi.advanceTimersByTimeAsync(2_000))
    expect(screen.getByRole('alert')).toHaveTextContent(load.part.lost)
  })
})

it('what cannot be drawn of one choice is drawn of the next', async () => {
  isWhole = false
  function Panel() {
    const [year, setYear] = useState('2015')
    return (
      <PartFailedContext value={PartFailed}>
        <button
          type="button"
          onClick={() => {
            isWhole = true
            setYear('2016')
          }}
        >
          another year
        </button>
        <Part>
          <Frail text={year} />
        </Part>
      </PartFailedContext>
    )
  }
  renderIn('en', <Panel />)
  expect(screen.getByRole('alert')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'another year' }))
  expect(screen.getByText('2016')).toBeVisible()
})
