import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DrawnMark, wrongMarks, type Plot } from '../../../src/platform/picture/plot'

const PLACE = { left: 100, top: 50, right: 400, bottom: 250 }

/** Three bars from the left, of which the longest is the whole. */
const bars: Plot = {
  across: [0, 6859],
  up: [3, 0],
  marks: [
    { id: 'all', across: [0, 6859], up: 0.5 },
    { id: 'children', across: [0, 2005], up: 1.5 },
    { id: 'women', across: [0, 969], up: 2.5 },
  ],
}

const bar = (id: string, row: number, length: number, left = PLACE.left): DrawnMark => {
  const middle = PLACE.top + ((row + 0.5) * 200) / 3
  return { id, box: { left, right: left + length, top: middle - 11, bottom: middle + 11 } }
}

const right = [bar('all', 0, 300), bar('children', 1, 87.7), bar('women', 2, 42.4)]

describe('the marks of a drawing', () => {
  it('agree where each stands at its number', () => {
    expect(wrongMarks(bars, right, PLACE)).toEqual([])
  })

  it('disagree where a bar ends at another number: 6,859 near 5,500', () => {
    const short = [bar('all', 0, 240), ...right.slice(1)]
    expect(wrongMarks(bars, short, PLACE)).toEqual(['all'])
  })

  it('disagree where a bar hangs between the labels', () => {
    const between = [right[0]!, bar('children', 1.5, 87.7), right[2]!]
    expect(wrongMarks(bars, between, PLACE)).toEqual(['children'])
  })

  it('disagree where one is missing, there twice, or of another drawing', () => {
    const wrong = [right[0]!, right[0]!, right[1]!, bar('men', 2, 42.4)]
    expect(wrongMarks(bars, wrong, PLACE)).toEqual(['men', 'all', 'women'])
  })

  it('disagree where the place is not the one that they were drawn for', () => {
    const later = { ...PLACE, right: 460 }
    expect(wrongMarks(bars, right, later)).not.toEqual([])
  })

  it('disagree where a number is none', () => {
    expect(wrongMarks(bars, [bar('all', 0, NaN), ...right.slice(1)], PLACE)).not.toEqual([])
  })

  it('are not as long as each other where one number is twice the other, however small', () => {
    const one: Plot = { ...bars, marks: [{ id: 'few', across: [0, 12], up: 0.5 }] }
    expect(wrongMarks(one, [bar('few', 0, (12 / 6859) * 300)], PLACE)).toEqual([])
    expect(wrongMarks(one, [bar('few', 0, (24 / 6859) * 300 + 0.1)], PLACE)).toEqual(['few'])
    expect(wrongMarks(one, [bar('few', 0, 2)], PLACE)).toEqual(['few'])
  })

  it('disagree where a tile has the number of another', () => {
    const tiles: Plot = {
      across: [0, 2],
      up: [1, 0],
      marks: [
        { id: 'aleppo', across: 0.5, up: 0.5, says: '2,843' },
        { id: 'idlib', across: 1.5, up: 0.5, says: '2,537' },
      ],
    }
    const tile = (id: string, left: number, text: string) => ({
      id,
      text,
      box: { ...PLACE, left, right: left + 150 },
    })
    const aleppo = tile('aleppo', 100, 'Aleppo at least 2,843')
    expect(wrongMarks(tiles, [aleppo, tile('idlib', 250, 'Idlib 2,537')], PLACE)).toEqual([])
    expect(wrongMarks(tiles, [aleppo, tile('idlib', 250, 'Idlib 2,843')], PLACE)).toEqual(['idlib'])
    expect(wrongMarks(tiles, [aleppo, tile('idlib', 100, 'Idlib 2,537')], PLACE)).toEqual(['idlib'])
  })

  it('are held against a scale that runs from the right as well, and upwards', () => {
    const dots: Plot = {
      across: [2020, 2015],
      up: [0, 8000],
      marks: [{ id: 'fifth', across: 2016, up: 6000 }],
    }
    const at = (x: number, y: number) => [
      { id: 'fifth', box: { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 } },
    ]
    expect(wrongMarks(dots, at(340, 100), PLACE)).toEqual([])
    expect(wrongMarks(dots, at(160, 100), PLACE)).not.toEqual([])
    expect(wrongMarks(dots, at(340, 200), PLACE)).not.toEqual([])
  })

  it('never agree by more than a hair off, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: -280, max: 280, noNaN: true }),
        (max, part, off) => {
          const plot: Plot = {
            across: [0, max],
            up: [1, 0],
            marks: [{ id: 'a', across: [0, part * max], up: 0.5 }],
          }
          const drawn = {
            id: 'a',
            box: { left: 100, right: 100 + part * 300 + off, top: 140, bottom: 160 },
          }
          const agrees = wrongMarks(plot, [drawn], PLACE).length === 0
          expect(agrees).toBe(Math.abs(off) <= 2)
        },
      ),
    )
  })
})
