import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { figuresOf, isKnown, reportOf } from '../../src/domain/answer'
import { ask, askBeside, askKnown } from '../../src/domain/ask'
import { byAttack } from '../../src/domain/byAttack'
import { byGovernorate } from '../../src/domain/byGovernorate'
import { byYear } from '../../src/domain/byYear'
import { countInReport, countUnder } from '../../src/domain/facets'
import { nearest } from '../../src/domain/nearest'
import { type Selection, EVERYTHING, questionOf } from '../../src/domain/selection'
import { optionsOf } from '../../src/state/address'
import { shippedTable as table } from '../fixtures/shippedTable'
import { Tally } from '../fixtures/Tally'

const LATEST: Selection = { ...EVERYTHING, basis: 'latest' }
const killed = (chosen: Partial<Selection>) => questionOf({ ...LATEST, ...chosen }, 'killed')
const option = (filter: 'governorates' | 'victims' | 'attacks') =>
  fc.subarray([...optionsOf(table, EVERYTHING.report, filter)], { maxLength: 1 })
const anything = fc
  .record({
    years: fc.subarray(optionsOf(table, EVERYTHING.report, 'years', 'latest').map(Number), {
      maxLength: 2,
    }),
    governorates: option('governorates'),
    victims: option('victims'),
    attacks: option('attacks'),
    measure: fc.constantFrom('killed', 'attacks', 'displaced'),
  })
  .map(({ measure, ...chosen }) => questionOf({ ...LATEST, ...chosen }, measure))

/** Such as follow from what reports print, though few print them. */
const sums = fc
  .record({
    years: fc.constantFrom([1, 2], [2, 3], [4], []),
    victims: fc.constantFrom(['men'], ['women', 'men'], ['children', 'women']),
  })
  .map((chosen) => questionOf({ ...LATEST, ...chosen }, 'killed'))

const questions = fc.oneof({ weight: 4, arbitrary: anything }, { weight: 1, arbitrary: sums })

describe('the latest report that gives a number', () => {
  it.each<[string, Partial<Selection>, string, number]>([
    ['everyone', {}, 'snhr-annual-10', 6993],
    ['Aleppo', { governorates: ['SY-HL'] }, 'snhr-annual-05', 2843],
    ['year 1', { years: [1] }, 'snhr-annual-09', 3564],
    ['year 8', { years: [8] }, 'snhr-annual-08', 11],
    // The second report printed 5,233 for both; a later one revised the first of them.
    ['years 1 and 2', { years: [1, 2] }, 'snhr-annual-05', 5111],
    ['Aleppo in year 1, at most', { years: [1], governorates: ['SY-HL'] }, 'snhr-annual-05', 2843],
  ])('of %s', (_name, chosen, report, value) => {
    const answer = ask(table, killed(chosen))
    expect(
      answer.kind === 'bounded' ? answer.highest?.value : isKnown(answer) && answer.value,
    ).toBe(value)
    expect(reportOf(answer)).toBe(report)
  })

  it('answers alone: no answer holds figures of two reports, and none is passed over', () => {
    const tally = new Tally()
    fc.assert(
      fc.property(questions, (question) => {
        const answer = ask(table, question)
        tally.count(answer.kind)
        const own = new Set(figuresOf(answer).map(({ report }) => report))
        expect(own.size).toBeLessThanOrEqual(1)
        const from = [...table.reports.values()]
          .filter(({ span }) => span.kind === 'since_start')
          .map(({ report }) => report)
        const other = from.map(({ id, asOf }) => ({
          asOf,
          answer: askKnown(table, { ...question, report: id, basis: 'report' }),
        }))
        const known = other.filter((item) => item.answer !== null)
        if (!isKnown(answer)) {
          expect(known).toEqual([])
          return
        }
        const asOf = table.reports.get(reportOf(answer) ?? '')?.report.asOf
        expect(asOf).toBe(
          known
            .map((item) => item.asOf)
            .sort()
            .at(-1),
        )
      }),
      { numRuns: 400 },
    )
    tally.expectAtLeast({ published: 30, bounded: 40, derived: 20 })
  })

  it('is the one whose rank and share stand beside its number', () => {
    const shares = askBeside(table, killed({ governorates: ['SY-HL'] }), 'rank')
    expect(shares).toMatchObject({ report: 'snhr-annual-05', value: 1 })
  })

  it('leaves what several reports say apart: no total, no stack, no others, no remainder', () => {
    const years = byYear(table, LATEST)
    expect(years.rows).toHaveLength(10)
    expect(years.total).toBeNull()
    expect(years.stack).toEqual([])
    expect(new Set(years.rows.map(({ whole }) => reportOf(whole))).size).toBeGreaterThan(1)
    expect(byGovernorate(table, LATEST).others).toBeNull()
    expect(byAttack(table, LATEST).unnamed).toBeNull()
  })

  it('counts the figures of all reports beside its options, and reads windows as other reports', () => {
    expect(countUnder(table, LATEST)).toBeGreaterThan(countInReport(table, LATEST, LATEST.report))
    const near = nearest(table, killed({ governorates: ['SY-ID'], victims: ['children'] }))
    expect(near.some(({ isWindow, question }) => isWindow && question.basis === 'report')).toBe(
      true,
    )
  })
})
