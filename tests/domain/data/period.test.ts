import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Period } from '../../../src/domain/data/observation'
import {
  beginsAfter,
  interventionYear,
  samePeriod,
  START,
  wholeYears,
  yearsEndedBy,
} from '../../../src/domain/data/period'
import { shippedTable } from '../../fixtures/shippedTable'
import { Tally } from '../../fixtures/Tally'

const YEAR = fc.integer({ min: 1, max: 20 })
const DAY = fc
  .date({
    min: new Date('2015-01-01T00:00:00Z'),
    max: new Date('2030-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

describe('an intervention year', () => {
  it('runs from 30 September to 30 September, the first one from 2015', () => {
    expect(interventionYear(1)).toEqual({
      start: '2015-09-30',
      end: '2016-09-30',
      kind: 'intervention_year',
    })
    expect(interventionYear(1).start).toBe(START)
    expect(interventionYear(5).end).toBe('2020-09-30')
  })

  it('begins on the day on which the one before it ends', () => {
    fc.assert(
      fc.property(YEAR, (n) => {
        expect(interventionYear(n).end).toBe(interventionYear(n + 1).start)
      }),
    )
  })

  it('consists of itself alone', () => {
    fc.assert(
      fc.property(YEAR, (n) => {
        expect(wholeYears(interventionYear(n))).toEqual([n])
      }),
    )
  })
})

describe('the whole years of a period', () => {
  it('are those between two anniversaries, in order', () => {
    const tally = new Tally()
    fc.assert(
      fc.property(YEAR, fc.integer({ min: 0, max: 6 }), (from, more) => {
        const to = from + more
        const period = window(interventionYear(from).start, interventionYear(to).end)
        const years = Array.from({ length: more + 1 }, (_, i) => from + i)
        expect(wholeYears(period)).toEqual(years)
        tally.count(more === 0 ? 'one' : 'several')
      }),
    )
    tally.expectAtLeast({ one: 3, several: 30 })
  })

  it.each([
    ['a calendar year', '2016-01-01', '2016-12-31'],
    ['a month', '2018-01-01', '2018-01-31'],
    ['a time that begins later in the year', '2015-10-01', '2016-09-30'],
    ['a time that ends between two anniversaries', '2015-09-30', '2018-12-31'],
    ['an anniversary before the intervention', '2014-09-30', '2015-09-30'],
    ['the first day alone', '2015-09-30', '2015-09-30'],
    ['a period turned round', '2017-09-30', '2016-09-30'],
    ['a period without an end', '2015-09-30', null],
  ])('are none for %s', (_, start, end) => {
    expect(wholeYears(window(start, end))).toBeNull()
  })

  it('are none for any days that are no anniversaries', () => {
    const tally = new Tally()
    fc.assert(
      fc.property(DAY, DAY, (start, end) => {
        fc.pre(!start.endsWith('-09-30') || !end.endsWith('-09-30'))
        expect(wholeYears(window(start, end))).toBeNull()
        tally.count('days')
      }),
    )
    tally.expectAtLeast({ days: 90 })
  })
})

describe('the years ended by a date', () => {
  it.each([
    ['2014-01-01', 0],
    ['2015-09-30', 0],
    ['2016-09-29', 0],
    ['2016-09-30', 1],
    ['2018-12-31', 3],
    ['2020-09-29', 4],
    ['2020-09-30', 5],
    ['2020-10-01', 5],
    ['2018-03', 2],
  ])('are counted to the day: %s', (date, years) => {
    expect(yearsEndedBy(date)).toBe(years)
  })

  it('are exactly those whose last day is not after it', () => {
    fc.assert(
      fc.property(DAY, (date) => {
        const ended = Array.from({ length: 30 }, (_, i) => interventionYear(i + 1)).filter(
          ({ end }) => end !== null && end <= date,
        )
        expect(yearsEndedBy(date)).toBe(ended.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('two periods', () => {
  it('are the same by their days, whatever they are called', () => {
    const calendar: Period = { ...interventionYear(2), kind: 'calendar_year' }
    expect(samePeriod(interventionYear(2), calendar)).toBe(true)
    expect(samePeriod(interventionYear(2), interventionYear(3))).toBe(false)
    expect(samePeriod(interventionYear(2), { ...calendar, end: null })).toBe(false)
    expect(samePeriod({ ...calendar, end: null }, { ...calendar, end: null })).toBe(true)
  })
})

function window(start: string, end: string | null): Period {
  return { start, end, kind: 'window' }
}

describe('a period after the date to which a report counts', () => {
  const days = (start: string, end: string): Period => ({ start, end, kind: 'window' })

  it('begins later than that day, month or year', () => {
    expect(beginsAfter(days('2017-01-01', '2017-12-31'), '2016-12-31')).toBe(true)
    expect(beginsAfter(days('2016-12-31', '2017-12-31'), '2016-12-31')).toBe(false)
    expect(beginsAfter(days('2015-12-01', '2015-12-31'), '2015-11')).toBe(true)
    expect(beginsAfter(days('2015-11-20', '2015-12-31'), '2015-11')).toBe(false)
    expect(beginsAfter(days('2016-01-01', '2016-01-02'), '2015')).toBe(true)
  })

  it('is every year of the intervention but those that have ended by then', () => {
    fc.assert(
      fc.property(YEAR, YEAR, (n, ended) => {
        const asOf = interventionYear(ended).end ?? ''
        expect(beginsAfter(interventionYear(n), asOf)).toBe(n > ended)
      }),
    )
  })

  it('has no figure of that report', () => {
    for (const { report, figures } of shippedTable.reports.values()) {
      const after = figures.filter(({ cell }) => beginsAfter(cell.period, report.asOf))
      expect(after.map(({ cell }) => cell)).toEqual([])
    }
  })
})
