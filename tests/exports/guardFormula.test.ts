import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { guardFormula } from '../../src/i18n/format/formulaGuard'

describe('a text that a spreadsheet would run', () => {
  it.each([
    ['an equals sign', '=1+1'],
    ['a plus', '+1'],
    ['a minus', '-1'],
    ['an at sign', '@SUM(A1)'],
    ['a tab', '\t=1'],
    ['a carriage return', '\r=1'],
    ['a line feed', '\n=1'],
    ['a full-width equals sign', '＝1+1'],
    ['a full-width plus', '＋1'],
    ['a full-width minus', '－1'],
    ['a full-width at sign', '＠SUM(A1)'],
    ['a bar', '|calc'],
    ['a percent sign', '%0A'],
    ['blanks before the sign', '   =1+1'],
    ['a no-break space before the sign', '\u00a0=1+1'],
    ['a byte order mark before the sign', '\ufeff=1+1'],
    ['a NUL before the sign', '\0=1+1'],
    ['a bell before the sign', '\u0007=1+1'],
    ['a zero-width space before the sign', '\u200b=1+1'],
    ['a zero-width joiner before the sign', '\u200d=1+1'],
    ['a soft hyphen before the sign', '\u00ad=1+1'],
    ['a letter that is not drawn before the sign', '\u3164=1+1'],
    ['a small equals sign', '﹦1+1'],
    ['a tab after signs that are not drawn', '\u200b\tcmd'],
  ])('is held back when it begins with %s', (_, text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
  })

  it.each(['\u200e', '\u200f', '\u061c', '\u202b', '\u2067', '\u2068', '\u2069'])(
    'is held back behind a mark of direction, which is taken out (%j)',
    (mark) => {
      expect(guardFormula(`${mark}=1+1${mark}`)).toBe("'=1+1")
    },
  )

  it('is any text that begins with blanks and such a sign, and no other', () => {
    const sign = fc.constantFrom(...'=+-@\t\r\n＝＋－＠|%')
    const blanks = fc.array(fc.constantFrom(' ', '\u00a0', '\ufeff'), { maxLength: 3 })
    fc.assert(
      fc.property(blanks, sign, fc.string(), (before, first, rest) => {
        expect(guardFormula(before.join('') + first + rest).startsWith("'")).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9\u0621-\u064a(«"].*$/u), (text) => {
        expect(guardFormula(text)).toBe(
          text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ''),
        )
      }),
    )
  })

  it('can be read back by taking one apostrophe away, however many it began with', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.constantFrom('=1', 'text', ' @x'), (n, text) => {
        const whole = "'".repeat(n) + text
        const guarded = guardFormula(whole)
        const isHeld = /^'+[\s\ufeff]*[=+\-@\t\r\n＝＋－＠|%]/u.test(guarded)
        expect(isHeld ? guarded.slice(1) : guarded).toBe(whole)
      }),
    )
  })
})
