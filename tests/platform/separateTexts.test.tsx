// @vitest-environment jsdom
import { render } from '@testing-library/react'
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { separateTexts } from '../../src/platform/separateTexts'

/** Says a text without an element, as a phrase in a sentence does. */
function Phrase({ children }: { readonly children: ReactNode }) {
  return <>{children}</>
}

function Sentence({ parts }: { readonly parts: readonly string[] }) {
  return (
    <p>
      {parts[0]} <b translate="no">{parts[1]}</b> {parts[2]}
      <Phrase>{parts[3]}</Phrase>
      {parts.slice(4).map((part, i) => [part, <i key={i}>{part}</i>])}
    </p>
  )
}

const wanted = (parts: readonly string[]) =>
  [parts[0], ' ', parts[1], ' ', parts[2], parts[3], ...parts.slice(4).flatMap((p) => [p, p])].join(
    '',
  )

/** Puts elements for every text, as a translator does. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('[translate="no"]')) continue
    const font = document.createElement('mark')
    font.textContent = text.data
    text.replaceWith(font)
  }
}

const sentences = fc.array(fc.oneof(fc.constantFrom('', ' ', 'Idlib', '2,537'), fc.string()), {
  minLength: 4,
  maxLength: 7,
})

it('texts stand as they are while nobody touches the page', () => {
  const { container } = render(<Sentence parts={['a', 'b', 'c', 'd', 'e']} />)
  expect(container.innerHTML).toBe('<p>a <b translate="no">b</b> cde<i>e</i></p>')
})

it('a text that was replaced is left behind by React itself', () => {
  const { container, rerender } = render(<Sentence parts={['in', '2,537', 'Idlib', '']} />)
  translate(container)
  rerender(<Sentence parts={['in', '2,843', 'Aleppo', '']} />)
  // Aleppo's number beside the name of Idlib: this is what must never be.
  expect(container).toHaveTextContent('in 2,843 Idlib')
})

describe('with texts apart', () => {
  beforeAll(() => {
    separateTexts()
  })
  // Other tests share the module.
  afterAll(() => {
    separateTexts(false)
  })

  it('a page that was translated says what it is given, again and again', () => {
    fc.assert(
      fc.property(fc.array(sentences, { minLength: 2, maxLength: 4 }), (all) => {
        const { container, rerender, unmount } = render(<Sentence parts={all[0] ?? []} />)
        for (const parts of all) {
          rerender(<Sentence parts={parts} />)
          expect(container.textContent).toBe(wanted(parts))
          translate(container)
          expect(container.textContent).toBe(wanted(parts))
        }
        unmount()
      }),
    )
  })

  it('a translation that comes late finds no text but its own', () => {
    const { container, rerender } = render(<Sentence parts={['in', '2,537', 'Idlib', '']} />)
    const asked = [...container.querySelectorAll('x-text')].map((one) => one.firstChild as Text)
    rerender(<Sentence parts={['in', '2,843', 'Aleppo', '']} />)
    for (const text of asked) text.data = `old ${text.data}`
    expect(container).toHaveTextContent('old in 2,843 Aleppo')
  })

  it('options keep plain texts, as they must', () => {
    const { container } = render(
      <select>
        <option>
          {'Year'} {1}
        </option>
      </select>,
    )
    expect(container.innerHTML).toBe('<select><option>Year 1</option></select>')
  })
})
