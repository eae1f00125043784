import { describe, expect, it } from 'vitest'
import { type Piece, piecesOf, runsOf } from '../../../src/platform/picture/pictureRuns'

/** Letters of ten pixels each, from left to right or from right to left, on one line. */
function line(text: string, from: number, way: 'ltr' | 'rtl', top = 0): readonly Piece[] {
  return piecesOf(text).map(({ text: piece, at }) => {
    const [near, far] = [10 * at, 10 * (at + piece.length)]
    const [left, right] = way === 'ltr' ? [from + near, from + far] : [from - far, from - near]
    return { text: piece, left, right, top, bottom: top + 20 }
  })
}

const textsOf = (pieces: readonly Piece[], base: 'ltr' | 'rtl' = 'ltr') =>
  runsOf(pieces, base).map(({ text, direction }) => [text, direction])

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
    const pieces = [...line('at least ', 0, 'ltr'), ...line('6,859', 0, 'ltr', 30)]
    expect(textsOf(pieces)).toEqual([
      ['at least', 'ltr'],
      ['6,859', 'ltr'],
    ])
  })

  it('break where a number runs the other way than the words around it', () => {
    const pieces = [
      ...line('عن ', 200, 'rtl'),
      ...line('6,859', 120, 'ltr'),
      ...line(' قتيل', 120, 'rtl'),
    ]
    expect(textsOf(pieces, 'rtl')).toEqual([
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

  it('are measured by words, so that no Arabic word is torn', () => {
    const pieces = (text: string) => piecesOf(text).map((piece) => piece.text)
    expect(pieces('ما لا يقلّ عن 6,859 (وفق «سوريا»)')).toEqual([
      ...['ما', ' ', 'لا', ' ', 'يقلّ', ' ', 'عن', ' ', '6,859', ' '],
      ...['(', 'وفق', ' ', '«', 'سوريا', '»', ')'],
    ])
    expect(pieces('SY-ID 2015-09-30, x.org/en/?year=1 12.5%')).toEqual([
      ...['SY-ID', ' ', '2015-09-30', ',', ' ', 'x.org/en/?year=1', ' ', '12.5', '%'],
    ])
  })

  it('stay whole where boxes are of whole pixels and lie over one another', () => {
    const pieces = line('ما لا يقل عن', 200, 'rtl').map((piece, i) => ({
      ...piece,
      left: piece.left - (i % 2),
      right: piece.right + (i % 2 === 0 ? 0.4 : 0),
    }))
    expect(textsOf(pieces, 'rtl')).toEqual([['ما لا يقل عن', 'rtl']])
  })

  it('keep a number by itself though it follows Arabic words the same way', () => {
    expect(textsOf(line('السنة 5، حلب', 200, 'rtl'), 'rtl')).toEqual([
      ['السنة', 'rtl'],
      ['5', 'ltr'],
      ['، حلب', 'rtl'],
    ])
  })

  it('are nothing where there are spaces alone', () => {
    expect(runsOf(line('  ', 0, 'ltr'), 'ltr')).toEqual([])
  })
})
