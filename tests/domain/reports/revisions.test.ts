import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { accountOf, revisionsOf } from '../../../src/domain/reports/revisions'
import { decreasesOf } from '../../../src/domain/reports/decreases'
import type { Figure } from '../../../src/domain/data/figure'
import type { Cell } from '../../../src/domain/data/observation'
import { interventionYear, samePeriod } from '../../../src/domain/data/period'
import type { FigureTable } from '../../../src/domain/data/table'
import { cases, SHARE } from '../../fixtures/cases'
import { printed, type Print, REPORTS, spanOf, tableOf } from '../../fixtures/printedTable'
import { shippedTable as table } from '../../fixtures/shippedTable'
import { Tally } from '../../fixtures/Tally'

const isYear = (n: number, victim: string) => (cell: Cell) =>
  samePeriod(cell.period, interventionYear(n)) && cell.victim === victim && cell.attack === '_T'

describe('the revisions of the shipped reports', () => {
  const revisions = revisionsOf(table)

  it('hold the first year: 3,264, then 3,734, then 3,564, each with its reports', () => {
    const found = revisions.filter(({ cell }) => isYear(1, '_T')(cell))
    expect(found).toHaveLength(1)
    expect(found[0]!.runs.map(({ figure, reports }) => [figure.value, numbers(reports)])).toEqual([
      [3264, [1]],
      [3734, [3, 4]],
      [3564, [5, 9]],
    ])
  })

  it('are these cells and no others', () => {
    expect(
      revisions.map(({ cell, runs }) => [
        cell.measure === 'attacks' ? cell.attack : cell.victim,
        cell.period.end,
        ...runs.map(({ figure }) => figure.value),
      ]),
    ).toEqual([
      ['educational', '2016-03-15', 47, 52],
      ['facility', '2016-03-15', 237, 243],
      ['facility', '2016-09-30', 417, 452],
      ['infrastructure', '2016-03-15', 56, 57],
      ['massacre', '2016-09-30', 169, 172],
      ['medical_facility', '2016-03-15', 52, 51],
      ['place_of_worship', '2016-03-15', 47, 50],
      ['_T', '2016-09-30', 3264, 3734, 3564],
      ['children', '2016-09-30', 911, 1025, 1027],
      ['children', '2017-09-30', 437, 448],
      ['children', '2018-09-30', 342, 354],
      ['women', '2016-09-30', 619, 404],
    ])
  })

  it('keep the qualifier of each number', () => {
    const facilities = revisions.find(
      ({ cell }) => cell.attack === 'facility' && cell.period.end === '2016-09-30',
    )
    expect(facilities?.runs.map(({ figure }) => figure.qualifier)).toEqual(['at_least', 'exact'])
  })

  it('are no misprints: what was rejected revises nothing', () => {
    const values = revisions.flatMap(({ runs }) => runs.map(({ figure }) => figure.value))
    for (const misprint of [868, 808, 6589, 335, 251]) expect(values).not.toContain(misprint)
  })
})

describe('the totals that fell in the shipped reports', () => {
  it('are women, 992 to 642 and never as many again, and medical facilities, 167 to 166', () => {
    expect(
      decreasesOf(table).map(({ from, to, reached }) => [
        [from.value, from.cell.period.end],
        [to.value, to.cell.period.end],
        reached?.value ?? null,
      ]),
    ).toEqual([
      [[167, '2018-05-20'], [166, '2018-09-30'], 190],
      [[992, '2017-12-31'], [642, '2018-03-01'], null],
    ])
  })
})

describe('an account of a revised year', () => {
  const [, third, fifth] = revisionsOf(table).find(({ cell }) => isYear(1, '_T')(cell))!.runs
  const fourth = table.reports
    .get('snhr-annual-04')!
    .figures.find(({ cell }) => isYear(1, '_T')(cell))!

  it('is given by the totals of the fourth and fifth reports: 6,686, 343 and 6,859', () => {
    const account = accountOf(table, fourth, fifth!.figure)
    expect(account?.before.value).toBe(6686)
    expect(account?.added.map(({ value }) => value)).toEqual([343])
    expect(account?.after.value).toBe(6859)
  })

  it('is none where the totals say something else, or one of them is not there', () => {
    expect(accountOf(table, third!.figure, fourth)).toBeNull()
    const women = revisionsOf(table).find(({ cell }) => isYear(1, 'women')(cell))!
    expect(accountOf(table, women.runs[0]!.figure, women.runs[1]!.figure)).toBeNull()
  })
})

describe('the law of revisions', () => {
  const tally = new Tally(SHARE)

  it('finds every two reports that differ in one cell once, and none that agree', () => {
    fc.assert(
      fc.property(printed, (prints) => {
        const made = tableOf(prints)
        const revisions = revisionsOf(made)
        const counts = figuresOf(made).filter(({ cell }) => cell.unit === 'persons')
        for (const [i, a] of counts.entries()) {
          for (const b of counts.slice(i + 1).filter((other) => isSameCell(a.cell, other.cell))) {
            const holding = revisions.filter(
              ({ cell, runs }) => isSameCell(cell, a.cell) && isIn(runs, a) && isIn(runs, b),
            )
            const isDifferent = a.value !== b.value
            tally.count(isDifferent ? 'different' : holding.length > 0 ? 'agree within' : 'agree')
            if (isDifferent) expect(holding).toHaveLength(1)
          }
        }
        for (const { runs } of revisions) {
          expect(new Set(runs.map(({ figure }) => figure.value)).size).toBeGreaterThan(1)
          const dates = runs.flatMap(({ reports }) => reports.map(({ asOf }) => asOf))
          expect(dates).toEqual([...dates].sort())
        }
      }),
      { numRuns: cases(300) },
    )
    tally.expectAtLeast({ different: 50, agree: 10, 'agree within': 5 })
  })

  it('and of decreases do not depend on the order of the rows or of the reports', () => {
    fc.assert(
      fc.property(
        printed.chain((prints) =>
          fc.tuple(fc.constant(prints), shuffled(prints), shuffled(REPORTS)),
        ),
        ([prints, again, reports]) => {
          const [one, other] = [tableOf(prints), tableOf(again, reports)]
          expect(seen(revisionsOf(other))).toEqual(seen(revisionsOf(one)))
          expect(seen(decreasesOf(other))).toEqual(seen(decreasesOf(one)))
        },
      ),
    )
  })
})

describe('the law of decreases', () => {
  const tally = new Tally(SHARE)

  it('has one between any total and a lower exact one of a later date, and each is lower', () => {
    fc.assert(
      fc.property(printed, (prints) => {
        const made = tableOf(prints)
        const decreases = decreasesOf(made)
        for (const { from, to, reached } of decreases) {
          tally.count('decrease')
          expect(to.value).toBeLessThan(from.value)
          expect(endOf(to) > endOf(from)).toBe(true)
          expect([from.qualifier, to.qualifier]).not.toContain('approximate')
          if (reached) expect(reached.value).toBeGreaterThanOrEqual(from.value)
        }
        const totals = figuresOf(made).filter(({ report, cell }) =>
          samePeriod(cell.period, spanOf(report)),
        )
        for (const a of totals.filter(({ qualifier }) => qualifier !== 'approximate')) {
          for (const b of totals.filter(({ qualifier }) => qualifier === 'exact')) {
            const isOne = a.cell.victim === b.cell.victim && a.cell.unit === b.cell.unit
            if (!isOne || b.cell.unit !== 'persons') continue
            if (endOf(a) >= endOf(b) || a.value <= b.value) continue
            tally.count('lower')
            const within = decreases.filter(
              ({ to }) =>
                to.cell.victim === a.cell.victim && endOf(to) > endOf(a) && endOf(to) <= endOf(b),
            )
            expect(within.length).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: cases(300) },
    )
    tally.expectAtLeast({ decrease: 20, lower: 20 })
  })

  it.each<[string, Print[], number]>([
    ['a lower "at least" is a floor', totals([9, 'exact'], [5, 'at_least']), 0],
    ['a rounded number proves nothing', totals([9, 'approximate'], [5, 'exact']), 0],
    ['a floor that is not kept was wrong', totals([9, 'at_least'], [5, 'exact']), 1],
    ['equal totals are none', totals([9, 'exact'], [9, 'exact']), 0],
    ['a floor between hides none', totals([9, 'exact'], [2, 'at_least'], [5, 'exact']), 1],
    ['after one the lower counts', totals([9, 'exact'], [5, 'exact'], [6, 'exact']), 1],
    ['one can follow another', totals([9, 'exact'], [5, 'exact'], [6, 'exact'], [4, 'exact']), 2],
  ])('%s', (_, prints, count) => {
    expect(decreasesOf(tableOf(prints))).toHaveLength(count)
  })
})

function totals(...values: (readonly [number, NonNullable<Print['qualifier']>])[]): Print[] {
  return values.map(([value, qualifier], i) => {
    const report = REPORTS[i]!.id
    return { report, period: spanOf(report), value, qualifier }
  })
}

function figuresOf({ reports }: FigureTable): readonly Figure[] {
  return [...reports.values()].flatMap(({ figures }) => figures)
}

function isIn(runs: readonly { figure: Figure; reports: readonly { id: string }[] }[], of: Figure) {
  return runs.some(
    ({ figure, reports }) =>
      figure.value === of.value && reports.some(({ id }) => id === of.report),
  )
}

function isSameCell(a: Cell, b: Cell): boolean {
  return samePeriod(a.period, b.period) && a.victim === b.victim && a.unit === b.unit
}

/** What there is to see, without the numbers of the rows. */
function seen(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      ['observations', 'id', 'kind'].includes(key) && key !== 'id' ? undefined : part,
    ),
  )
}

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length })
}

function endOf({ cell }: Figure): string {
  return cell.period.end ?? ''
}

function numbers(reports: readonly { readonly number: number | null }[]) {
  return reports.map(({ number }) => number)
}
