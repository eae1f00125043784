// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { ErrorBoundary } from '../../src/app/ErrorBoundary'
import { separateTexts } from '../../src/platform/separateTexts'
import { renderIn } from '../fixtures/inLanguage'

// Other tests share the module.
afterAll(() => {
  separateTexts(false)
})

function Broken(): never {
  throw new Error('a part of the page fails')
}

let failures = 0
/** Fails so many times and is whole then, as a page is whose elements somebody took away. */
function BrokenFor({ times }: { readonly times: number }) {
  if (failures >= times) return <p>all is well</p>
  failures += 1
  throw new Error('a part of the page fails')
}

function Counted() {
  const [count, setCount] = useState(0)
  return (
    <button
      type="button"
      onClick={() => {
        setCount(count + 1)
      }}
    >
      {'pressed'} {count}
    </button>
  )
}

// What draws texts apart stays so: this comes first.
it('a page that does not fail is left alone', async () => {
  const root = pageRoot()
  renderIn(
    'en',
    <ErrorBoundary>
      <Counted />
    </ErrorBoundary>,
    root,
  )
  const [button] = screen.getAllByRole('button')
  act(() => button?.click())
  await act(async () => Promise.resolve())
  expect(screen.getByRole('button')).toBe(button)
  expect(root.innerHTML).toBe('<button type="button">pressed 1</button>')
  root.remove()
})

describe('a page that fails', () => {
  beforeEach(() => {
    failures = 0
    // React reports what it caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })

  it.each([
    ['en', 'The figures could not be shown', 'Your choices are kept in the address.', 'Try again'],
    ['ar', 'تعذّر عرض الأرقام', 'الاختيارات محفوظة في رابطها.', 'إعادة المحاولة'],
  ] as const)('again and again says so, in %s', (language, failed, kept, retry) => {
    history.replaceState(null, '', `/${language}/`)
    renderIn(
      language,
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(failed)
    expect(screen.getByRole('alert')).toHaveTextContent(kept)
    expect(screen.getByRole('button', { name: retry })).toBeEnabled()
    // Every view and the other language can be reached still.
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      `/${language}/`,
      ...['figures', 'reports', 'checks', 'method'].map((view) => `/${language}/?view=${view}`),
      `/${language === 'en' ? 'ar' : 'en'}/`,
      `/${language}/method.html`,
    ])
  })

  it('once is drawn anew', () => {
    // React itself tries a failed drawing a second time.
    const { container } = renderIn(
      'en',
      <ErrorBoundary>
        <BrokenFor times={2} />
      </ErrorBoundary>,
    )
    expect(container).toHaveTextContent(/^all is well$/)
  })
})

it.each([
  [
    'an element of somebody else',
    (root: Element) => root.firstElementChild?.append(document.createElement('mark')),
  ],
  ['another language of the page', () => document.documentElement.setAttribute('lang', 'fr')],
])('%s leads to a new drawing at once, with texts apart', async (_, touch) => {
  const root = pageRoot()
  renderIn(
    'en',
    <ErrorBoundary>
      <Counted />
    </ErrorBoundary>,
    root,
  )
  const before = screen.getByRole('button')
  touch(root)
  await act(async () => Promise.resolve())
  expect(screen.getByRole('button')).not.toBe(before)
  expect(root.innerHTML).toBe(
    '<button type="button"><x-text>pressed</x-text> <x-text>0</x-text></button>',
  )
  root.remove()
})

function pageRoot(): HTMLElement {
  document.documentElement.lang = 'en'
  const root = document.createElement('div')
  root.id = 'root'
  document.body.append(root)
  return root
}
