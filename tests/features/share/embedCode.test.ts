// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { embedCode } from '../../../src/features/share/embedCode'

it('the code of a frame is one frame with this address and name, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, address) => {
      const page = document.createElement('div')
      page.innerHTML = embedCode(address, { title, spoken: 'ar' })
      expect(page.childNodes).toHaveLength(1)
      const frame = page.querySelector('iframe')
      expect(frame?.getAttribute('src')).toBe(address)
      expect(frame?.getAttribute('title')).toBe(title.replaceAll(/\r\n?/gu, '\n'))
      expect(frame?.lang).toBe('ar')
    }),
  )
})
