// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { embedCode } from '../../../src/features/takeaway/embedCode'

const address = fc.string().map((query) => `https://example.org/?${query}`)

it('the code of a frame is one frame with this address, name and height, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string(), address, fc.nat(), (title, from, height) => {
      const page = document.createElement('div')
      page.innerHTML = embedCode(from, { title, spoken: 'ar', height })
      expect([...page.children].map(({ localName }) => localName)).toEqual(['iframe', 'script'])
      const frame = page.querySelector('iframe')
      expect(frame?.getAttribute('src')).toBe(from)
      expect(frame?.getAttribute('title')).toBe(title.replaceAll(/\r\n?/gu, '\n'))
      expect(frame?.lang).toBe('ar')
      expect(frame?.height).toBe(String(height))
    }),
  )
})

it('the script of a frame gives its height to the frame that told it, and to no other', () => {
  document.body.innerHTML =
    '<iframe></iframe>' + embedCode('about:blank', { title: '', spoken: 'en', height: 700 })
  const [other, own] = document.querySelectorAll('iframe')
  const [script] = document.querySelectorAll('script')
  // A script that comes by `innerHTML` does not run.
  const running = document.createElement('script')
  running.textContent = script?.textContent ?? ''
  script?.replaceWith(running)
  const tell = (data: unknown, from = own) =>
    window.dispatchEvent(new MessageEvent('message', { data, source: from?.contentWindow ?? null }))
  tell(null)
  tell({ type: 'something else', height: 5 })
  expect(own?.height).toBe('700')
  tell({ type: 'tawthiq:height', height: 813 })
  expect(own?.height).toBe('813')
  expect(other?.height).toBe('')
})
