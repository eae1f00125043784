import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { answerOf } from '../../src/domain/answer'
import type { Figure } from '../../src/domain/figure'
import type { Qualifier } from '../../src/domain/observation'

const figure = (qualifier: Qualifier, value = 10): Figure => ({ value, qualifier }) as Figure
const qualifiers = fc.constantFrom<Qualifier>('exact', 'approximate', 'at_least')

describe('a sum', () => {
  it('that holds an "about" among "at least" is "about", not a floor', () => {
    const plus = [figure('at_least'), figure('approximate')]
    expect(answerOf({ plus, minus: [] })).toMatchObject({ value: 20, qualifier: 'approximate' })
  })

  it('is a floor only where no term of it can lie above the truth', () => {
    fc.assert(
      fc.property(fc.array(qualifiers, { minLength: 2, maxLength: 6 }), (list) => {
        const { qualifier } = answerOf({ plus: list.map((one) => figure(one)), minus: [] })
        expect(qualifier === 'at_least').toBe(
          list.includes('at_least') && !list.includes('approximate'),
        )
        expect(qualifier === 'exact').toBe(list.every((one) => one === 'exact'))
      }),
    )
  })
})
