import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Answer, isKnown, OVERLAP, UNPUBLISHED } from '../../../src/domain/ask/answer'
import { extremesOf } from '../../../src/domain/ask/extremes'
import type { Figure } from '../../../src/domain/data/figure'

const known = (value: number): Answer => {
  return { kind: 'published', value, qualifier: 'exact', figure: {} as Figure }
}
const limited: Answer = {
  kind: 'bounded',
  lowest: null,
  highest: { value: 9, receipt: { plus: [], minus: [] } },
}
const answers = fc.oneof(
  fc.nat({ max: 9 }).map(known),
  fc.constantFrom(UNPUBLISHED, OVERLAP, limited),
)
const rows = fc.array(answers).map((list) => list.map((answer, id) => ({ id, answer })))
const idsOf = (some: readonly { readonly id: number }[]) => some.map(({ id }) => id)

describe('the extremes of rows', () => {
  it('hold every row that no known number exceeds or falls below, ties together', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { largest, smallest } = extremesOf(all)
        const values = all.flatMap(({ answer }) => (isKnown(answer) ? [answer.value] : []))
        const holding = (value: number) =>
          idsOf(all.filter(({ answer }) => isKnown(answer) && answer.value === value))
        const [most, least] = [Math.max(...values), Math.min(...values)]
        expect(idsOf(largest)).toEqual(holding(most))
        expect(idsOf(smallest)).toEqual(most === least ? [] : holding(least))
      }),
    )
  })

  it('part every row into known and missing, in its order', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const extremes = extremesOf(all)
        const parts = [extremes.known, extremes.missing]
        expect(parts.flatMap(idsOf).sort((a, b) => a - b)).toEqual(idsOf(all))
        expect(idsOf(extremes.known)).toEqual(idsOf(all.filter(({ answer }) => isKnown(answer))))
        expect(extremes.missing.every(({ answer }) => !isKnown(answer))).toBe(true)
      }),
    )
  })

  it('are none where no number is known, and no smallest where all are the same', () => {
    expect(extremesOf([{ answer: UNPUBLISHED }]).largest).toEqual([])
    const same = extremesOf([{ answer: known(22) }, { answer: known(22) }])
    expect(same.largest).toHaveLength(2)
    expect(same.smallest).toEqual([])
  })
})
