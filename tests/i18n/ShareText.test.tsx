// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatShare } from '../../src/i18n/format/format'
import { ShareText } from '../../src/i18n/ShareText'
import { plain, renderIn } from '../fixtures/inLanguage'
import { Tally } from '../fixtures/Tally'

const ENGLISH = { language: 'en', digits: 'latn' } as const

describe('a share that was worked out', () => {
  it.each([
    ['en', '41.4% calculated'],
    ['ar', '41.4% محسوب'],
  ] as const)('says so, with one decimal, in %s', (language, said) => {
    const { container } = renderIn(language, <ShareText percent={(100 * 2843) / 6859} />)
    expect(plain(container.textContent)).toBe(said)
    const number = container.querySelector('data')
    expect(number).toHaveAttribute('value', '41.4')
    expect(number).toHaveAttribute('data-answer', 'derived')
  })

  it('has a second decimal where the first would round it the other way', () => {
    expect(formatShare((100 * 629) / 1246, ENGLISH).digits).toBe('50.48')
    expect(formatShare((100 * 3564) / 6954, ENGLISH).digits).toBe('51.3')
    expect(formatShare((100 * 2537) / 6859, ENGLISH).digits).toBe('37.0')
  })

  it('never says nothing or all of what is some of it', () => {
    expect(formatShare((100 * 1) / 6859, ENGLISH).digits).toBe('0.01')
    expect(formatShare((100 * 6858) / 6859, ENGLISH).digits).toBe('99.99')
    expect(formatShare((100 * 1) / 45_000, ENGLISH).digits).toBe('0.002')
    expect(formatShare(0, ENGLISH).digits).toBe('0.0')
    expect(formatShare(100, ENGLISH).digits).toBe('100.0')
  })

  it('rounds as the share itself does, however it is written', () => {
    const tally = new Tally()
    const share = fc.tuple(fc.nat(7000), fc.integer({ min: 1, max: 7000 }))
    fc.assert(
      fc.property(share, ([count, whole]) => {
        const percent = (100 * count) / whole
        const { value } = formatShare(percent, ENGLISH)
        // Half a percent and less than a hundredth more or less is beyond two decimals.
        if (Math.abs((percent % 1) - 0.5) < 0.005) return
        expect(Math.round(Number(value))).toBe(Math.round(percent))
        tally.count(value.split('.')[1]?.length === 2 ? 'two' : 'one')
      }),
      { numRuns: 2000 },
    )
    tally.expectAtLeast({ one: 500, two: 5 })
  })
})
