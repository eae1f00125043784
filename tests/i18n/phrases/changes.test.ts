import { expect, it } from 'vitest'

import { CHANGES } from '../../../src/i18n/phrases/changes'
import { shippedEdition } from '../../fixtures/shippedEdition'

it('the version of the data that is shipped is the latest in the list of changes', () => {
  const [latest] = CHANGES
  expect(latest.version).toBe(shippedEdition.version)
  expect(latest.date).toBe(shippedEdition.gathered)
})

it('the list of changes names each version once, the latest first', () => {
  const versions = CHANGES.map(({ version }) => version)
  expect(new Set(versions).size).toBe(versions.length)
  const sorted = versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  expect(versions).toEqual(sorted)
})
