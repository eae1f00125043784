import { describe, expect, it } from 'vitest'

import { isKnown } from '../../../src/domain/ask/answer'
import { overTime, undatedIn, unsaidOverTime } from '../../../src/domain/panels/overTime'
import { EVERYTHING, questionOf, type Selection } from '../../../src/domain/ask/selection'
import { shownIn } from '../../../src/domain/panels/shown'
import { shippedTable as table } from '../../fixtures/shippedTable'

const fromStart = [...table.reports.values()]
  .filter(({ span }) => span.kind === 'since_start' && span.end !== null)
  .map(({ report }) => report.id)

describe('what has no place in time', () => {
  it.each([
    [[], 526],
    [['children'], 137],
  ])('is what a report gives to a day that no text states: %j', (victims, value) => {
    const question = questionOf({ ...EVERYTHING, victims }, 'killed')
    expect(undatedIn(table, question)).toMatchObject([
      { report: { id: 'snhr-undated-2015-11' }, answer: { value } },
    ])
    const shown = shownIn('total-over-time', table, { ...EVERYTHING, victims })
    expect(shown.map(({ answer }) => (isKnown(answer) ? answer.value : null))).toContain(value)
  })

  it('is nothing of a year, which every report counts to the same days', () => {
    expect(undatedIn(table, questionOf({ ...EVERYTHING, years: [1] }, 'killed'))).toEqual([])
  })
})

describe('what reports leave unsaid over time', () => {
  it.each<Partial<Selection>>([
    {},
    { victims: ['children'] },
    { governorates: ['SY-HL'] },
    { victims: ['men'], governorates: ['SY-LA'] },
    { attacks: ['school'], years: [1] },
  ])('is the answer of every report from the start that gives no total: %j', (chosen) => {
    const selection = { ...EVERYTHING, ...chosen }
    const [said, unsaid] = [overTime(table, selection), unsaidOverTime(table, selection)]
    expect(unsaid.some(({ answer }) => isKnown(answer))).toBe(false)
    const all = [...said, ...unsaid].map(({ report }) => report.id)
    expect(all.toSorted()).toEqual(fromStart.toSorted())
    expect(unsaid.map(({ asOf }) => asOf)).toEqual(unsaid.map(({ asOf }) => asOf).toSorted())
  })

  it('is, of the whole, five reports without a number and four that hold it from below', () => {
    const unsaid = unsaidOverTime(table, EVERYTHING)
    expect(unsaid.map(({ asOf, answer: { kind } }) => [asOf, kind])).toEqual([
      ['2015-11-20', 'bounded'],
      ['2016-03-15', 'unpublished'],
      ['2016-12-31', 'unpublished'],
      ['2017-02-28', 'unpublished'],
      ['2017-03-31', 'unpublished'],
      ['2018-11-02', 'bounded'],
      ['2018-11-20', 'bounded'],
      ['2019-12-31', 'unpublished'],
      ['2021-03-08', 'bounded'],
    ])
  })
})
