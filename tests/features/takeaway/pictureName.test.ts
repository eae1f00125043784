import { describe, expect, it } from 'vitest'
import { pictureName } from '../../../src/features/takeaway/pictureName'

const DAY = '2026-11-24'

describe('the name of a picture', () => {
  it('says what, how and when', () => {
    expect(pictureName('killed-by-year', null, { format: 'png', language: 'en' }, DAY)).toBe(
      'tawthiq-killed-by-year-en-2026-11-24.png',
    )
    expect(pictureName('killed-by-victim', 'percent', { format: 'svg', language: 'en' }, DAY)).toBe(
      'tawthiq-killed-by-victim-percent-en-2026-11-24.svg',
    )
  })

  it('tells a slide from a page, and both languages from one', () => {
    expect(pictureName('total-over-time', null, { format: 'slide', language: 'both' }, DAY)).toBe(
      'tawthiq-total-over-time-slide-both-2026-11-24.png',
    )
  })
})
