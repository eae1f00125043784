// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { LoadFailed, Loading } from '../../../src/features/chrome/Loading'
import { createI18n, type Messages } from '../../../src/i18n/createI18n'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { plain, renderIn } from '../../fixtures/inLanguage'

const messages = { en, ar }

it.each(['en', 'ar'] as const)(
  'whoever waits sees what is coming, and hears within ten seconds that it goes on, in %s',
  (language) => {
    const { load, view } = messages[language]
    vi.useFakeTimers()
    renderIn(language, <Loading heading={view.figures} text={load.loading} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(view.figures)
    expect(screen.getByRole('status')).toHaveTextContent(load.loading)
    expect(screen.queryByText(load.slowly)).toBeNull()
    act(() => {
      vi.advanceTimersByTime(10_000)
    })
    expect(screen.getByRole('status')).toHaveTextContent(load.slowly)
    vi.useRealTimers()
  },
)

it.each(['en', 'ar'] as const)('each failure is told by its true cause, in %s', (language) => {
  const { load } = messages[language]
  const reasons = ['unreachable', 'offline', 'slow', 'missing', 'damaged', 'broken'] as const
  const said = reasons.map((reason) => {
    const retry = () => undefined
    const failed = <LoadFailed reason={reason} file="zones.csv" retrying={false} retry={retry} />
    const { container, unmount } = renderIn(language, failed)
    const text = plain(container.textContent)
    unmount()
    expect(text).toContain(load[reason].replace('{{file}}', 'zones.csv'))
    return text
  })
  expect(new Set(said).size).toBe(reasons.length)
})

it('a message that a release lacks is never seen as its key', () => {
  const { load, ...without } = en
  const i18n = createI18n('en', without as Messages)
  expect(load.retry).not.toBe('')
  expect(i18n.t('load.retry')).toBe('…')
})
