import { describe, expect, it } from 'vitest'

import { boxesOf, countByYear, entriesIn } from '../../../src/domain/data/boxes'
import { countOfFigures, entriesOf, entriesWithin } from '../../../src/domain/data/entry'
import { EVERYTHING } from '../../../src/domain/ask/selection'
import { shippedTable as table } from '../../fixtures/shippedTable'

const { vocabulary } = table
const entries = entriesOf(table)
const { places, interventionYears, calendarYears } = boxesOf(table)
const years = [null, ...interventionYears, ...calendarYears]

describe('where figures were found', () => {
  it('has every governorate and zone once, a zone after the one governorate that it lies in', () => {
    const codes = [...vocabulary.governorates, ...vocabulary.zones].map(({ code }) => code)
    expect([...places].sort()).toEqual([null, '_T', ...codes].sort())
    const after = (zone: string) => places[places.indexOf(zone) - 1]
    expect(after('zone:eastern_ghouta')).toBe('SY-RD')
    expect(after('zone:eastern_aleppo')).toBe('SY-HL')
    expect(places.at(-1)).toBe('zone:north_west')
  })

  it('has the years of the intervention apart from the calendar years of the reports', () => {
    expect(interventionYears).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect([calendarYears[0], calendarYears.at(-1)]).toEqual([2015, 2025])
  })

  it('counts in each box the figures that the box leaves, found by hand for some', () => {
    const count = (place: string | null, year: number | null) =>
      countByYear(table, entries, place, years).get(year)
    expect(count(null, null)).toBe(countOfFigures(entries))
    expect(count('zone:jabal_zawiya', null)).toBe(2)
    expect(count('zone:jabal_zawiya', 2021)).toBe(2)
    expect(count('zone:jabal_zawiya', 6)).toBe(2)
    expect(count('zone:jabal_zawiya', 2022)).toBeUndefined()
    expect(count('SY-DY', 2017)).toBe(4)
    for (const place of places) {
      const counts = countByYear(table, entries, place, years)
      for (const year of years) {
        const left = entriesIn(vocabulary, entries, { place, year })
        expect(counts.get(year) ?? 0).toBe(countOfFigures(left))
      }
    }
  })

  it('leaves under a place and a year what the filters leave under both', () => {
    for (const place of ['SY-HL', 'SY-ID', 'zone:north_west']) {
      for (const year of years) {
        const chosen = { ...EVERYTHING, governorates: [place], years: year === null ? [] : [year] }
        expect(entriesIn(vocabulary, entries, { place, year })).toEqual(
          entriesWithin(vocabulary, entries, chosen, false),
        )
      }
    }
  })

  it('never holds the figure of a place under all of Syria, nor the other way round', () => {
    const whole = entriesIn(vocabulary, entries, { place: '_T', year: null })
    expect(whole.length).toBeGreaterThan(300)
    expect(new Set(whole.map(({ cell }) => cell.governorate))).toEqual(new Set(['_T']))
  })
})
