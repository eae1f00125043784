import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cellCode } from '../../../src/domain/checks/checkId'
import { differences } from '../../../src/domain/ask/contained'
import { mostCautious, readFigures } from '../../../src/domain/data/figure'
import type { Cell, Observation, Qualifier } from '../../../src/domain/data/observation'
import { Tally } from '../../fixtures/Tally'

const QUALIFIERS: readonly Qualifier[] = ['exact', 'approximate', 'at_least']

describe('the observations of one report and one cell', () => {
  it('that agree become one figure, in the order in which they came', () => {
    const { figures, doubts, conflicts } = readFigures([
      seen({ id: 'o1', source: 'a' }),
      seen({ id: 'o2', source: 'b' }),
    ])
    expect(figures).toHaveLength(1)
    expect(figures[0]?.observations.map(({ id }) => id)).toEqual(['o1', 'o2'])
    expect(figures[0]).toMatchObject({ report: 'one', value: 10, rejected: [] })
    expect([doubts, conflicts]).toEqual([[], []])
  })

  it('keep those beside them that were rejected or not verified, whatever came first', () => {
    const { figures } = readFigures([
      seen({ id: 'o1', value: 1, reading: 'rejected', reason: 'dropped_digit' }),
      seen({ id: 'o2' }),
      seen({ id: 'o3', value: 12, reading: 'unverified', reason: 'mixed_authorship' }),
    ])
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({ value: 10, rejected: [{ id: 'o1' }, { id: 'o3' }] })
  })

  it('that nobody accepts are a doubt and no figure', () => {
    const { figures, doubts } = readFigures([
      seen({ id: 'o1', reading: 'unverified', reason: 'mixed_authorship' }),
      seen({ id: 'o2', reading: 'rejected', reason: 'contradicted' }),
    ])
    expect(figures).toEqual([])
    expect(doubts).toMatchObject([{ report: 'one', observations: [{ id: 'o1' }, { id: 'o2' }] }])
  })

  it('with two accepted values are a conflict, and neither of them is a figure', () => {
    const { figures, conflicts } = readFigures([
      seen({ value: 908 }),
      seen({ value: 808 }),
      seen({ value: 908 }),
    ])
    expect(figures).toEqual([])
    expect(conflicts).toMatchObject([{ report: 'one', values: [908, 808] }])
  })

  it('take the most cautious qualifier of the accepted ones only', () => {
    const [figure] = readFigures([
      seen({ qualifier: 'exact' }),
      seen({ qualifier: 'approximate' }),
      seen({ qualifier: 'at_least', reading: 'rejected', reason: 'contradicted' }),
    ]).figures
    expect(figure?.qualifier).toBe('approximate')
  })
})

describe('a cell', () => {
  const other: readonly (readonly [string, Partial<Observation> | { cell: Partial<Cell> }])[] = [
    ['report', { report: 'two' }],
    ['measure', { cell: { measure: 'injured' } }],
    ['unit', { cell: { unit: 'percent' } }],
    ['governorate', { cell: { governorate: 'SY-HL' } }],
    ['victim category', { cell: { victim: 'women' } }],
    ['attack type', { cell: { attack: 'school' } }],
    ['first day', { cell: { period: { ...yearOne(), start: '2016-01-01' } } }],
    ['last day', { cell: { period: { ...yearOne(), end: '2017-09-30' } } }],
    ['last day unknown', { cell: { period: { ...yearOne(), end: null } } }],
  ]

  it.each(other)('is another one with another %s', (_, change) => {
    const { figures, conflicts } = readFigures([
      seen({}),
      seen({ value: 11, ...change, cell: { ...seen({}).cell, ...change.cell } }),
    ])
    expect(figures.map(({ value }) => value)).toEqual([10, 11])
    expect(conflicts).toEqual([])
  })

  it('is the same whichever of a pair printed as one sum comes first', () => {
    const pairs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2 })
    fc.assert(
      fc.property(
        fc.constantFrom('governorate' as const, 'victim' as const, 'attack' as const),
        pairs.chain((codes) =>
          fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length })),
        ),
        (dimension, orders) => {
          const cells = orders.map((codes) => ({ ...seen({}).cell, [dimension]: codes.join('+') }))
          const { figures } = readFigures(cells.map((cell) => seen({ cell })))
          expect(figures).toHaveLength(1)
          const { conflicts } = readFigures(cells.map((cell, i) => seen({ cell, value: i })))
          expect(conflicts).toHaveLength(1)
          const [one, other] = cells.map(cellCode)
          expect(one).toBe(other)
          expect(cells.map((cell) => differences(seen({ cell: cells[0]! }).cell, cell))).toEqual([
            [],
            [],
          ])
        },
      ),
    )
  })

  it('is the same however a source speaks of its period', () => {
    const { figures } = readFigures([
      seen({}),
      seen({ cell: { ...seen({}).cell, period: { ...yearOne(), kind: 'calendar_year' } } }),
    ])
    expect(figures).toHaveLength(1)
  })
})

describe('the most cautious qualifier', () => {
  it('is "at least" before "about" before none, in whatever order they come', () => {
    const tally = new Tally()
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...QUALIFIERS), { maxLength: 5 }), (list) => {
        const ranks = list.map((qualifier) => QUALIFIERS.indexOf(qualifier))
        const expected = QUALIFIERS[Math.max(0, ...ranks)]
        expect(mostCautious(list)).toBe(expected)
        expect(mostCautious([...list].reverse())).toBe(expected)
        tally.count(mostCautious(list))
      }),
    )
    tally.expectAtLeast({ exact: 5, approximate: 5, at_least: 5 })
  })
})

describe('reading', () => {
  it('puts every observation in exactly one place', () => {
    const tally = new Tally()
    const anything = fc
      .record({
        report: fc.constantFrom('one', 'two'),
        victim: fc.constantFrom('_T', 'children'),
        value: fc.constantFrom(0, 10, 11),
        reading: fc.constantFrom('accepted' as const, 'rejected' as const, 'unverified' as const),
        qualifier: fc.constantFrom(...QUALIFIERS),
      })
      .map(({ victim, ...rest }) => seen({ ...rest, cell: { ...seen({}).cell, victim } }))
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 10 }), (list) => {
        const observations = list.map((observation, i) => ({ ...observation, id: `o${i}` }))
        const { figures, doubts, conflicts } = readFigures(observations)
        const lost = observations.filter(({ report, cell }) =>
          conflicts.some((c) => c.report === report && c.cell.victim === cell.victim),
        )
        const placed = [
          ...figures.flatMap((figure) => [...figure.observations, ...figure.rejected]),
          ...doubts.flatMap((doubt) => doubt.observations),
          ...lost,
        ]
        expect(placed.map(({ id }) => id).sort()).toEqual(observations.map(({ id }) => id).sort())
        for (const { value, observations: accepted, rejected } of figures) {
          expect(accepted.every((o) => o.value === value && o.reading === 'accepted')).toBe(true)
          expect(rejected.some((o) => o.reading === 'accepted')).toBe(false)
        }
        for (const { values } of conflicts) expect(new Set(values).size).toBeGreaterThan(1)
        if (figures.some(({ value }) => value === 0)) tally.count('zero')
        if (figures.length > 1) tally.count('figures')
        if (doubts.length > 0) tally.count('doubts')
        if (conflicts.length > 0) tally.count('conflicts')
      }),
      { numRuns: 300 },
    )
    tally.expectAtLeast({ zero: 20, figures: 20, doubts: 20, conflicts: 20 })
  })
})

function yearOne(): Cell['period'] {
  return { start: '2015-09-30', end: '2016-09-30', kind: 'intervention_year' }
}

function seen(change: Partial<Observation>): Observation {
  return {
    id: 'o0',
    report: 'one',
    source: 'a',
    cell: {
      measure: 'killed',
      unit: 'persons',
      period: yearOne(),
      governorate: '_T',
      victim: '_T',
      attack: '_T',
    },
    value: 10,
    qualifier: 'exact',
    reading: 'accepted',
    attribution: 'russian',
    reason: null,
    ...change,
  }
}
