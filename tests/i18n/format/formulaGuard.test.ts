import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { guarded, unguarded } from '../../../src/i18n/format/formulaGuard'

describe('a guarded text', () => {
  it('begins with no sign that a spreadsheet would run, behind a mark of direction either', () => {
    for (const text of ['=1', ' +1', '\u200f-1', '\u2068@SUM(A1)', "'=1", '\n=1', '\ufeff|x']) {
      expect(guarded(text)).toBe(`'${text}`)
    }
    expect(guarded('\u200fنص')).toBe('\u200fنص')
    expect(guarded("'quoted'")).toBe("'quoted'")
  })

  it('comes back as it was, whatever it is', () => {
    const sign = fc.constantFrom(..."=+-@\t\r\n＝＋－＠|%' \u00a0\u200f\u2068\ufeffab«")
    fc.assert(
      fc.property(fc.array(sign), fc.string(), (signs, rest) => {
        const text = signs.join('') + rest
        expect(unguarded(guarded(text))).toBe(text)
      }),
    )
  })
})
