import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  compareNumbers,
  countOfFigures,
  entriesOf,
  entriesWithin,
  textsOf,
} from '../../../src/domain/data/entry'
import { countInReport } from '../../../src/domain/ask/facets'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { shippedTable as table } from '../../fixtures/shippedTable'

const entries = entriesOf(table)
const selecting = (part: Partial<Selection>): Selection => ({ ...EVERYTHING, ...part })

describe('the list of everything printed', () => {
  it('holds every figure and every doubt once, under an id of its own', () => {
    const reports = [...table.reports.values()]
    const figures = reports.flatMap((report) => report.figures)
    const doubts = reports.flatMap((report) => report.doubts)
    expect(entries.flatMap(({ figure }) => figure ?? [])).toHaveLength(figures.length)
    expect(entries).toHaveLength(figures.length + doubts.length)
    expect(countOfFigures(entries)).toBe(figures.length)
    expect(doubts.length).toBeGreaterThan(0)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  it('is the same list every time', () => {
    expect(entriesOf(table)).toBe(entries)
  })

  it('loses no observation', () => {
    const listed = entries.flatMap(({ accepted, rejected }) => [...accepted, ...rejected])
    expect(listed).toHaveLength(974)
  })

  it('takes nothing from a cell without an accepted reading, and says where it was seen', () => {
    const doubtful = entries.filter(({ figure }) => figure === null)
    for (const entry of doubtful) {
      expect(entry.accepted).toEqual([])
      expect(entry.rejected.every(({ reading }) => reading !== 'accepted')).toBe(true)
      expect(textsOf(entry).length).toBeGreaterThan(0)
    }
  })
})

describe('the entries within a selection', () => {
  it('are all of them when nothing is chosen, whatever the report', () => {
    expect(entriesWithin(table.vocabulary, entries, EVERYTHING, false)).toEqual(entries)
  })

  it('are those of the report when only that is asked for', () => {
    const own = entriesWithin(table.vocabulary, entries, EVERYTHING, true)
    expect(own.length).toBeGreaterThan(20)
    expect(new Set(own.map(({ report }) => report))).toEqual(new Set([EVERYTHING.report]))
  })

  it('never hide what the count beside an option promises', () => {
    const { governorates, victims, attacks } = table.vocabulary
    const some = (codes: readonly { readonly code: string }[]) =>
      fc.subarray(codes.map(({ code }) => code)).map((list) => list.slice(0, 3))
    fc.assert(
      fc.property(
        fc.constantFrom(...table.reports.keys()),
        some(governorates),
        some(victims),
        some(attacks),
        (report, gov, victim, attack) => {
          const selection = selecting({
            report,
            governorates: gov,
            victims: victim,
            attacks: attack,
          })
          const shown = entriesWithin(table.vocabulary, entries, selection, true)
          const promised = countInReport(table, selection, report)
          expect(countOfFigures(shown)).toBeGreaterThanOrEqual(promised)
          for (const { cell } of shown) {
            if (gov.length > 0)
              expect(gov).toEqual(expect.arrayContaining(cell.governorate.split('+')))
          }
        },
      ),
    )
  })

  it('are counted as the filter counts them once a year is chosen', () => {
    for (const report of ['snhr-annual-03', 'snhr-annual-05']) {
      const selection = selecting({ report, years: [1] })
      const shown = entriesWithin(table.vocabulary, entries, selection, true)
      expect(countOfFigures(shown)).toBe(countInReport(table, selection, report))
      expect(shown.length).toBeGreaterThan(0)
    }
  })
})

describe('the order of numbers', () => {
  const orderOf = (direction: 1 | -1) =>
    [...entries].sort((a, b) => compareNumbers(a, b, direction))
  const valuesOf = (unit: string, direction: 1 | -1) =>
    orderOf(direction)
      .filter(({ cell, figure }) => figure && cell.unit === unit)
      .map(({ figure }) => figure!.value)

  it.each([1, -1] as const)('keeps units apart and doubts last (%i)', (direction) => {
    const units = orderOf(direction).map(({ cell, figure }) => (figure ? cell.unit : 'none'))
    expect(units.filter((unit, i) => unit !== units[i - 1])).toEqual([
      ...['persons', 'incidents', 'percent', 'rank'],
      'none',
    ])
  })

  it('rises or falls within a unit', () => {
    const rising = (list: readonly number[]) => [...list].sort((a, b) => a - b)
    for (const unit of ['persons', 'incidents', 'percent', 'rank']) {
      expect(valuesOf(unit, 1)).toEqual(rising(valuesOf(unit, 1)))
      expect(valuesOf(unit, -1)).toEqual(rising(valuesOf(unit, 1)).reverse())
    }
    expect(valuesOf('persons', -1)[0]).toBe(4_900_000)
  })
})
