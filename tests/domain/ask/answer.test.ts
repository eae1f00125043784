import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { answerOf } from '../../../src/domain/ask/answer'
import { ask } from '../../../src/domain/ask/ask'
import type { Figure } from '../../../src/domain/data/figure'
import type { Qualifier } from '../../../src/domain/data/observation'
import { EVERYTHING, questionOf } from '../../../src/domain/ask/selection'

const figure = (qualifier: Qualifier, value = 10): Figure => ({ value, qualifier }) as Figure
const qualifiers = fc.constantFrom<Qualifier>('exact', 'approximate', 'at_least')
import { both } from '../../fixtures/both'
import { shippedTable as table } from '../../fixtures/shippedTable'

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

describe('limits', () => {
  it('are no number in a text, of people and of attacks alike', () => {
    const answer = ask(
      table,
      questionOf(
        {
          ...EVERYTHING,
          report: 'snhr-undated-2019-05',
          governorates: ['SY-ID'],
          attacks: ['facility'],
        },
        'attacks',
      ),
    )
    expect(answer).toMatchObject({ kind: 'bounded', highest: { value: 40 } })
    expect(both.en.say(answer)).toBe('no figure found')
    expect(both.ar.say(answer)).toBe('لم يُعثر على رقم')
  })
})
