import { describe, expect, it } from 'vitest'

import { EVERYTHING, questionOf, type Selection } from '../../../src/domain/ask/selection'
import { reportsOf } from '../../../src/domain/panels/totalOverTime'
import { undatedIn } from '../../../src/domain/reports/reported'
import { rowsIn } from '../../fixtures/rowsIn'
import { shippedTable as table } from '../../fixtures/shippedTable'

const fromStart = [...table.reports.values()]
  .filter(({ span }) => span.kind === 'since_start' && span.end !== null)
  .map(({ report }) => report.id)

const reportsIn = (chosen: Partial<Selection>) =>
  reportsOf(table, rowsIn('total-over-time', chosen))

describe('what has no place in time', () => {
  it.each([
    [[], 526],
    [['children'], 137],
  ])('is what a report gives to a day that no text states: %j', (victims, value) => {
    expect(reportsIn({ victims }).undated).toMatchObject([
      { report: { id: 'snhr-undated-2015-11' }, answer: { value } },
    ])
  })

  it('is nothing of a year, which every report counts to the same days', () => {
    expect(undatedIn(table, questionOf({ ...EVERYTHING, years: [1] }, 'killed'))).toEqual([])
  })
})

describe('reports that give no total over time', () => {
  it.each<Partial<Selection>>([
    {},
    { victims: ['children'] },
    { governorates: ['SY-HL'] },
    { victims: ['men'], governorates: ['SY-LA'] },
    { attacks: ['school'], years: [1] },
  ])('is the answer of every report from the start that gives no total: %j', (chosen) => {
    const { totals, withoutTotal } = reportsIn(chosen)
    const all = [...totals, ...withoutTotal].map(({ report }) => report.id)
    expect(all.toSorted()).toEqual(fromStart.toSorted())
    for (const some of [totals, withoutTotal]) {
      expect(some.map(({ asOf }) => asOf)).toEqual(some.map(({ asOf }) => asOf).toSorted())
    }
  })

  it('is, of the whole, five reports without a number and four that hold it from below', () => {
    expect(reportsIn({}).withoutTotal.map(({ asOf, answer: { kind } }) => [asOf, kind])).toEqual([
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
