import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Known, UNPUBLISHED } from '../../../src/domain/ask/answer'
import { standsOut } from '../../../src/domain/panels/killedByYear'
import type { Figure } from '../../../src/domain/data/figure'
import type { Qualifier } from '../../../src/domain/data/observation'
import { rowsIn } from '../../fixtures/rowsIn'
import { Tally } from '../../fixtures/Tally'

const known = (value: number, qualifier: Qualifier = 'exact'): Known => {
  return { kind: 'published', value, qualifier, figure: {} as Figure }
}
const rowsOf = (answers: readonly Known[]) =>
  answers.map((answer, i) => ({ id: String(i + 1), answer }))
const answers = fc
  .tuple(fc.nat({ max: 9 }), fc.constantFrom<Qualifier>('exact', 'approximate', 'at_least'))
  .map(([value, qualifier]) => known(value, qualifier))

describe('the year that stands out', () => {
  it('has more than half of the fifth report, 3,564 of at least 6,859', () => {
    expect(
      standsOut(rowsIn('killed-by-year', {}, 'all'), rowsIn('killed-by-year').at(-1)!.answer),
    ).toMatchObject({
      kind: 'half',
      year: '1',
      part: { value: 3564 },
      whole: { value: 6859, qualifier: 'at_least' },
    })
  })

  it('has no half of a whole that it exceeds, nor of an "about"', () => {
    const rows = rowsOf([known(10), known(1)])
    expect(standsOut(rows, known(9))).toMatchObject({ kind: 'most', years: ['1'] })
    expect(standsOut(rows, known(12, 'approximate'))).toMatchObject({ kind: 'most' })
    expect(standsOut(rows, UNPUBLISHED)).toMatchObject({ kind: 'most' })
  })

  it('is not the first of several that are equal', () => {
    const zeros = rowsOf([0, 0, 0, 0, 0].map((value) => known(value)))
    expect(standsOut(zeros, known(0))).toEqual({ kind: 'same', part: known(0) })
    const tied = rowsOf([known(2), known(5), known(5, 'at_least')])
    expect(standsOut(tied, known(12))).toEqual({
      kind: 'most',
      years: ['2', '3'],
      part: known(5, 'at_least'),
    })
  })

  it('is exceeded by none, and never one of several that hold the same', () => {
    const tally = new Tally()
    fc.assert(
      fc.property(fc.array(answers, { minLength: 2, maxLength: 5 }), answers, (list, total) => {
        const found = standsOut(rowsOf(list), total)
        if (!found) throw new Error('every year is known')
        tally.count(found.kind)
        const { value } = found.part
        const highest = list.filter((one) => one.value === value)
        expect(Math.max(...list.map((one) => one.value))).toBe(value)
        const named = {
          half: 1,
          same: list.length,
          most: 'years' in found ? found.years.length : 0,
        }
        expect(highest).toHaveLength(named[found.kind])
        if (found.kind !== 'half') return
        expect(value).toBeGreaterThan(found.whole.value / 2)
        expect(value).toBeLessThanOrEqual(found.whole.value)
      }),
      { numRuns: 500 },
    )
    tally.expectAtLeast({ half: 20, most: 50, same: 5 })
  })
})
