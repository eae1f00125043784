import { expect, it } from 'vitest'
import { pageAddress } from '../../src/platform/pageAddress'

it('is the whole address of a site', () => {
  const address = 'https://example.org/en/?view=checks#sum-1'
  expect(pageAddress(new URL(address))).toBe(address)
})

it('leaves out the folders in which a reader keeps a file', () => {
  const address = new URL('file:///home/someone/My%20files/tawthiq.html?lang=en&view=checks#sum-1')
  expect(pageAddress(address)).toBe('tawthiq.html?lang=en&view=checks#sum-1')
})
