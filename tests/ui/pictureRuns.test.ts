import { describe, expect, it } from 'vitest'
import { type Glyph, runsOf } from '../../src/ui/pictureRuns'

/** Letters of ten pixels each, from left to right or from right to left, on one line. */
function line(text: string, from: number, way: 'ltr' | 'rtl', top = 0): readonly Glyph[] {
  return Array.from(text, (letter, i) => {
    const left = way === 'ltr' ? from + 10 * i : from - 10 * (i + 1)
    return { text: letter, left, right: left + 10, top, bottom: top + 20 }
  })
}

const textsOf = (glyphs: readonly Glyph[], base: 'ltr' | 'rtl' = 'ltr') =>
  runsOf(glyphs, base).map(({ text, direction }) => [text, direction])

describe('the letters of a text as they stand in a picture', () => {
  it('stay one run as long as they follow one another on a line', () => {
    const [run] = runsOf(line('killed by year', 30, 'ltr'), 'ltr')
    expect(run).toEqual({
      text: 'killed by year',
      direction: 'ltr',
      left: 30,
      right: 170,
      top: 0,
      bottom: 20,
    })
  })

  it('break where the line breaks, without the space at its end', () => {
    const glyphs = [...line('at least ', 0, 'ltr'), ...line('6,859', 0, 'ltr', 30)]
    expect(textsOf(glyphs)).toEqual([
      ['at least', 'ltr'],
      ['6,859', 'ltr'],
    ])
  })

  it('break where a number runs the other way than the words around it', () => {
    const glyphs = [
      ...line('عن ', 200, 'rtl'),
      ...line('6,859', 120, 'ltr'),
      ...line(' قتيل', 120, 'rtl'),
    ]
    expect(textsOf(glyphs, 'rtl')).toEqual([
      ['عن', 'rtl'],
      ['6,859', 'ltr'],
      ['قتيل', 'rtl'],
    ])
  })

  it('turn a bracket by itself the way of the text around it', () => {
    expect(textsOf(line('(', 100, 'rtl'), 'rtl')).toEqual([['(', 'rtl']])
    expect(textsOf(line('(', 100, 'ltr'), 'ltr')).toEqual([['(', 'ltr']])
    expect(textsOf(line('5', 100, 'ltr'), 'rtl')).toEqual([['5', 'ltr']])
  })

  it('are nothing where there are spaces alone', () => {
    expect(runsOf(line('  ', 0, 'ltr'), 'ltr')).toEqual([])
  })
})
