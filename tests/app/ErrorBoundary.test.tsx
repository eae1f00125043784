// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { ErrorBoundary } from '../../src/app/ErrorBoundary'
import { renderIn } from '../fixtures/inLanguage'

function Broken(): never {
  throw new Error('a part of the page fails')
}

it.each([
  ['en', 'The figures could not be shown', 'Your choices are kept in the address.', 'Try again'],
  ['ar', 'تعذّر عرض الأرقام', 'الاختيارات محفوظة في رابطها.', 'إعادة المحاولة'],
] as const)('a page that fails says so, in %s', (language, failed, kept, retry) => {
  // React reports what it caught.
  const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  renderIn(
    language,
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(failed)
  expect(screen.getByRole('alert')).toHaveTextContent(kept)
  expect(screen.getByRole('button', { name: retry })).toBeEnabled()
  expect(noise).toHaveBeenCalled()
})

it('a page that does not fail is left alone', () => {
  renderIn('en', <ErrorBoundary>{'all is well'}</ErrorBoundary>)
  expect(document.body).toHaveTextContent(/^all is well$/)
})
