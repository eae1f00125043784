import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type ComparisonRow,
  type ReportedFigure,
  compareReports,
} from '../../../src/domain/reports/compareReports'
import { interventionYear, samePeriod } from '../../../src/domain/data/period'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { printed, REPORTS, spanOf, tableOf } from '../../fixtures/printedTable'
import { shippedTable as table } from '../../fixtures/shippedTable'
import { Tally } from '../../fixtures/Tally'

const [fourth, fifth, first] = ['snhr-annual-04', 'snhr-annual-05', 'snhr-annual-01'] as const
const rows = compareReports(table, [fifth, fourth], EVERYTHING)

describe('the fifth and the fourth annual report, laid side by side', () => {
  it('differ in year 1, which both count over the same days', () => {
    const row = rows.find((r) => isYear(r, 1) && r.cell.victim === '_T')
    expect(row).toMatchObject({ group: 'years', relation: 'different' })
    expect([row!.first, row!.second].map(value)).toEqual([3564, 3734])
  })

  it('agree in year 2', () => {
    const row = rows.find((r) => isYear(r, 2) && r.cell.victim === '_T')
    expect(row).toMatchObject({ relation: 'same' })
  })

  it('have the whole time of each in one row, and it is not compared', () => {
    const row = rows.find((r) => r.whole && r.cell.victim === '_T' && r.group === 'killed')
    expect([row!.first, row!.second].map(value)).toEqual([6859, 6686])
    expect(row).toMatchObject({ relation: 'otherTime' })
  })

  it('leave what one of them does not print empty, never zero', () => {
    const row = rows.find((r) => isYear(r, 1) && r.cell.victim === 'women')
    expect(row).toMatchObject({ second: null, relation: 'single' })
    expect(value(row!.first)).toBe(404)
  })
})

describe('two reports side by side', () => {
  it('show the whole time of one again where it is a year of the other', () => {
    const year = compareReports(table, [first, fifth], EVERYTHING).find(
      (r) => isYear(r, 1) && !r.whole && r.cell.victim === 'women',
    )
    expect(year).toMatchObject({ relation: 'different' })
    expect([year!.first, year!.second].map(value)).toEqual([619, 404])
  })

  it('keep only the chosen year, with the same days on both sides', () => {
    const inYear = compareReports(table, [fifth, first], { ...EVERYTHING, years: [1] })
    expect(inYear.length).toBeGreaterThan(3)
    expect(inYear.filter((row) => row.whole || !isYear(row, 1))).toEqual([])
    expect(inYear.find((row) => row.cell.victim === '_T' && value(row.first) === 3564)).toBeTruthy()
  })

  it('keep chosen attacks whatever victims are chosen, and only the chosen victims', () => {
    const names = (chosen: Partial<Selection>) => [
      ...new Set(
        compareReports(table, [fifth, fourth], { ...EVERYTHING, ...chosen }).map(({ cell }) =>
          cell.measure === 'attacks' ? cell.attack : cell.victim,
        ),
      ),
    ]
    expect(names({ victims: ['women'], attacks: ['school'] })).toEqual(['school'])
    expect(names({ victims: ['women'] })).toEqual(['women'])
  })

  it('name a number that is printed but not accepted as a doubt', () => {
    const doubtful = compareReports(table, [fifth, 'snhr-2017-03-31'], EVERYTHING)
    const killed = doubtful.find((r) => r.group === 'killed' && r.cell.victim === '_T')
    expect(killed).toMatchObject({ second: 'doubt', relation: 'single' })
  })

  it('of which one is unknown show nothing', () => {
    expect(compareReports(table, [fifth, 'nobody'], EVERYTHING)).toEqual([])
  })
})

describe('the law of laying side by side', () => {
  const tally = new Tally()

  it('shows every figure of both, on its own side, and compares only the same days', () => {
    fc.assert(
      fc.property(
        printed,
        fc.shuffledSubarray(
          REPORTS.map(({ id }) => id),
          { minLength: 2, maxLength: 2 },
        ),
        (prints, pair) => {
          const [one, other] = pair as [string, string]
          const made = tableOf(prints)
          const laid = compareReports(made, [one, other], EVERYTHING)
          const shown = (side: 'first' | 'second') =>
            new Set(laid.map((row) => row[side]).filter((said) => said !== null))
          expect(shown('first')).toEqual(new Set(made.reports.get(one)!.figures))
          expect(shown('second')).toEqual(new Set(made.reports.get(other)!.figures))
          expect(new Set(laid.map(({ id }) => id)).size).toBe(laid.length)
          for (const { first: a, second: b, relation, whole } of laid) {
            expect(a ?? b).not.toBeNull()
            tally.count(relation)
            if (a === null || b === null || a === 'doubt' || b === 'doubt') {
              expect(relation).toBe('single')
            } else if (whole) {
              expect([a.cell.period, b.cell.period]).toEqual([spanOf(one), spanOf(other)])
              expect(relation).toBe('otherTime')
            } else if (a.cell.unit === 'percent') {
              expect(relation).toBe('otherTime')
            } else {
              expect(samePeriod(a.cell.period, b.cell.period)).toBe(true)
              expect(relation).toBe(a.value === b.value ? 'same' : 'different')
            }
          }
        },
      ),
      { numRuns: 300 },
    )
    tally.expectAtLeast({ same: 20, different: 50, single: 100, otherTime: 50 })
  })
})

function isYear({ cell }: ComparisonRow, n: number): boolean {
  return samePeriod(cell.period, interventionYear(n))
}

function value(said: ReportedFigure): number | null {
  return said === null || said === 'doubt' ? null : said.value
}
