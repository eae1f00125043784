import { expect, it } from 'vitest'
import { keptPath } from '../../src/worker/keptPath'

const scope = 'https://example.org/tawthiq/'

it.each([
  ['', ''],
  ['index.html', ''],
  ['?lang=en', ''],
  ['en/?view=figures&year=1#row', 'en/'],
  ['en', 'en/'],
  ['ar/index.html?year=2', 'ar/'],
  ['tawthiq.html?lang=ar', 'tawthiq.html'],
  ['data/observations.csv', 'data/observations.csv'],
])('a page is kept as its folder, whatever was chosen: %s', (address, path) => {
  expect(keptPath(scope + address, scope, true)).toBe(path)
})

it('a file is kept as itself', () => {
  expect(keptPath(`${scope}data/zones.csv?x=1`, scope, false)).toBe('data/zones.csv')
  expect(keptPath(`${scope}en/index.html`, scope, false)).toBe('en/index.html')
})

it('what is elsewhere is none of ours', () => {
  expect(keptPath('https://example.org/other/', scope, true)).toBeNull()
  expect(keptPath('https://example.com/tawthiq/en/', scope, true)).toBeNull()
})
