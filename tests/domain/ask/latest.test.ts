import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { figuresOf, isKnown, reportOf } from '../../../src/domain/ask/answer'
import { ask, askInUnit, askKnown } from '../../../src/domain/ask/ask'
import { countFigures, countInReport, countUnder } from '../../../src/domain/ask/facets'
import { nearest } from '../../../src/domain/ask/nearest'
import { isWithin } from '../../../src/domain/ask/region'
import {
  type Question,
  type Selection,
  EVERYTHING,
  hasCalendarYears,
  questionOf,
} from '../../../src/domain/ask/selection'
import { countOfFigures, entriesOf, entriesWithin } from '../../../src/domain/data/entry'
import { optionsOf } from '../../../src/state/options'
import { cases, SHARE } from '../../fixtures/cases'
import { selections, yearsOf } from '../../fixtures/selections'
import { modelIn, rowsIn } from '../../fixtures/rowsIn'
import { shippedTable as table } from '../../fixtures/shippedTable'
import { Tally } from '../../fixtures/Tally'

const LATEST: Selection = { ...EVERYTHING, basis: 'latest' }
const killed = (chosen: Partial<Selection>) => questionOf({ ...LATEST, ...chosen }, 'killed')
const option = (filter: 'governorates' | 'victims' | 'attacks') =>
  fc.subarray([...optionsOf(table, EVERYTHING.report, filter)], { maxLength: 1 })
const anything = fc
  .record({
    years: fc
      .boolean()
      .map((calendar) => yearsOf(EVERYTHING.report, { basis: 'latest', calendar }))
      .chain((years) => fc.subarray([...years], { maxLength: 2 })),
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

/** Whether the codes of one question lie within those of another; none chosen is everything. */
function isPart(part: Question, whole: Question): boolean {
  const { victims, attacks } = table.vocabulary
  const within = (filter: 'victims' | 'attacks', list: typeof victims) =>
    whole[filter].length === 0 ||
    (part[filter].length > 0 &&
      part[filter].every((code) => whole[filter].some((other) => isWithin(code, other, list))))
  const among = (filter: 'years' | 'governorates') => {
    const [own, around] = [part[filter].map(String), whole[filter].map(String)]
    return around.length === 0 || (own.length > 0 && own.every((code) => around.includes(code)))
  }
  return (
    part !== whole &&
    part.measure === whole.measure &&
    !part.exceptAttacks &&
    within('victims', victims) &&
    within('attacks', attacks) &&
    among('years') &&
    among('governorates')
  )
}

/** Little is chosen, so that much is shown; targets lie within one another. */
const lists = fc.record({
  years: fc.oneof(fc.constant([]), fc.subarray([1, 2, 3, 8], { maxLength: 2 })),
  governorates: fc.subarray(['SY-HL'], { maxLength: 1 }),
  attacks: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.subarray(['facility', 'educational', 'school', 'place_of_worship', 'mosque', 'market']),
  ),
})

const LISTS = ['killed-by-year', 'killed-by-victim', 'attacks-by-type'] as const

describe('whole and parts under the latest report of each number', () => {
  it('stand in no list where the part is more than the whole, or counts on for longer', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(lists, fc.constantFrom(...LISTS), (chosen, panel) => {
        const selection: Selection = { ...LATEST, ...chosen }
        const shown = rowsIn(panel, selection).filter(({ answer }) => isKnown(answer))
        for (const whole of shown) {
          for (const part of shown.filter((one) => isPart(one.question, whole.question))) {
            if (!isKnown(whole.answer) || !isKnown(part.answer)) continue
            const reports = [whole, part].map(({ answer }) => reportOf(answer) ?? '')
            const [a = '', b = ''] = reports.map((id) => table.reports.get(id)?.report.asOf)
            tally.count(reports[0] === reports[1] ? 'one report' : 'two reports')
            if (reports[0] === reports[1]) continue
            expect(part.answer.value).toBeLessThanOrEqual(whole.answer.value)
            if (selection.years.length === 0) expect(b <= a).toBe(true)
          }
        }
      }),
      { numRuns: cases(60) },
    )
    tally.expectAtLeast({ 'one report': 10, 'two reports': 10 })
  })

  it('leave 138 attacks to 2015, 47 places of worship and 143 educational facilities out', () => {
    expect(rowsIn('attacks-by-type', LATEST, 'total')).toEqual([])
    const codes = rowsIn('attacks-by-type', LATEST, 'target').map(({ id }) => id)
    expect(codes).toEqual(expect.arrayContaining(['facility', 'school', 'mosque']))
    const { omittedTotals } = modelIn('attacks-by-type', LATEST)
    expect(omittedTotals.map(({ id, answer }) => [id, isKnown(answer) && answer.value])).toEqual([
      ['_T', 138],
      ['educational', 143],
      ['place_of_worship', 47],
    ])
  })

  it('leave nothing out of one report', () => {
    fc.assert(
      fc.property(selections, (chosen) => {
        const selection: Selection = { ...chosen, basis: 'report' }
        expect(modelIn('attacks-by-type', selection).omittedTotals).toEqual([])
        expect(modelIn('killed-by-victim', selection).omittedTotals).toEqual([])
      }),
      { numRuns: cases(30) },
    )
  })
})

describe('the latest report that gives a number', () => {
  it.each<[string, Partial<Selection>, string, number]>([
    ['everyone', {}, 'snhr-annual-10', 6993],
    ['Aleppo', { governorates: ['SY-HL'] }, 'snhr-annual-05', 2843],
    ['year 1', { years: [1] }, 'snhr-annual-09', 3564],
    ['year 8', { years: [8] }, 'snhr-annual-08', 11],
    // The second report printed 5,233 for both; a later one revised the first of them.
    ['years 1 and 2', { years: [1, 2] }, 'snhr-annual-05', 5111],
    // A limit is of the newest report that counts by year, and of no number that it revised.
    ['Aleppo in year 1, at most', { years: [1], governorates: ['SY-HL'] }, 'snhr-annual-09', 3564],
    ['schools in year 1, at most', { years: [1], attacks: ['school'] }, 'snhr-annual-09', 3564],
    ['schools in year 3, at most', { years: [3], attacks: ['school'] }, 'snhr-annual-05', 958],
    // The tenth report prints no year.
    ['year 6, at most', { years: [6] }, 'snhr-annual-09', 3405],
    ['Damascus, at most', { governorates: ['SY-DI'] }, 'snhr-annual-10', 6993],
  ])('of %s', (_name, chosen, report, value) => {
    const answer = ask(table, killed(chosen))
    expect(
      answer.kind === 'bounded' ? answer.highest?.value : isKnown(answer) && answer.value,
    ).toBe(value)
    expect(reportOf(answer)).toBe(report)
  })

  it('answers alone: no answer holds figures of two reports, and none is passed over', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(questions, (question) => {
        const answer = ask(table, question)
        tally.count(answer.kind)
        const own = new Set(figuresOf(answer).map(({ report }) => report))
        expect(own.size).toBeLessThanOrEqual(1)
        const isCalendar = hasCalendarYears(question)
        if (isCalendar) tally.count('calendar year')
        const from = [...table.reports.values()]
          .filter(({ span }) => (isCalendar ? true : span.kind === 'since_start'))
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
      { numRuns: cases(400) },
    )
    tally.expectAtLeast({ published: 30, bounded: 40, derived: 20, 'calendar year': 50 })
  })

  it('is of the series that counts the time asked for, and of no other', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(questions, (question) => {
        const { years } = question
        for (const { report } of figuresOf(ask(table, question))) {
          const own = table.reports.get(report)
          if (hasCalendarYears(question)) {
            expect(years).toHaveLength(1)
            expect(own?.report.series).toBe('annual_toll')
            expect(own?.span).toMatchObject({
              start: `${String(years[0])}-01-01`,
              end: `${String(years[0])}-12-31`,
            })
          } else {
            expect(own?.report.series).toMatch(/^(anniversary|since_start)$/)
          }
          tally.count(own?.report.series ?? 'none')
        }
      }),
      { numRuns: cases(400) },
    )
    tally.expectAtLeast({ annual_toll: 20, anniversary: 100 })
  })

  it.each<[string, Partial<Selection>, string | null, number | null]>([
    ['children in 2018', { years: [2018], victims: ['children'] }, 'snhr-2018-12-31', 169],
    ['men in 2023', { years: [2023], victims: ['men'] }, 'snhr-2023-12-31', 9],
    ['in massacres in 2018', { years: [2018], attacks: ['massacre'] }, 'snhr-2018-12-31m', 338],
    ['everyone in 2016 and 2017', { years: [2016, 2017] }, null, null],
    ['everyone in 2015', { years: [2015] }, null, null],
  ])('of %s, is of the toll of that year alone', (_name, chosen, report, value) => {
    const answer = askKnown(table, killed(chosen))
    expect(answer && reportOf(answer)).toBe(report)
    expect(answer?.value ?? null).toBe(value)
  })

  it('is what one toll says of a calendar year: no two of them print the same', () => {
    const cells = [...table.reports.values()]
      .filter(({ span }) => span.kind === 'calendar_year')
      .flatMap(({ figures }) => figures.map(({ cell }) => JSON.stringify(cell)))
    expect(cells.length).toBeGreaterThan(30)
    expect(new Set(cells).size).toBe(cells.length)
  })

  it('counts beside a calendar year all figures about days of it, as the list of all figures does', () => {
    const counts = (chosen: Partial<Selection>) =>
      ['2016', '2018'].map((code) =>
        countFigures(table, { ...EVERYTHING, ...chosen }, 'years', code),
      )
    // Under any report the same: none of them is asked.
    expect(counts({ report: 'snhr-annual-03' })).toEqual(counts({}))
    const [, ghouta] = counts({ governorates: ['SY-RD'] })
    expect(ghouta).toBeGreaterThan(0)
    const under = countUnder(table, { ...EVERYTHING, basis: 'latest', years: [2018] })
    expect(counts({})[1]).toBe(under)
    const chosen: Selection = { ...EVERYTHING, basis: 'latest', years: [2018] }
    const listed = entriesWithin(table.vocabulary, entriesOf(table), chosen, false)
    expect(countOfFigures(listed)).toBe(under)
  })

  it('limits nothing where any report has a number, and never how many were displaced', () => {
    const displaced = (chosen: Partial<Selection>) =>
      ask(table, questionOf({ ...EVERYTHING, ...chosen }, 'displaced'))
    expect(displaced({ basis: 'latest' })).toMatchObject({ kind: 'published', value: 4_900_000 })
    expect(displaced({ basis: 'latest', attacks: ['school'] }).kind).toBe('unpublished')
    const reports = [...table.reports.keys()]
    const bases = fc.constantFrom('report' as const, 'latest' as const)
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(questions, fc.constantFrom(...reports), bases, (question, report, basis) => {
        const answer = displaced({ ...question, report, basis })
        expect(answer.kind).not.toBe('bounded')
        tally.count(answer.kind)
      }),
    )
    tally.expectAtLeast({ unpublished: 10 })
  })

  it('is the one whose rank and share stand beside its number', () => {
    const shares = askInUnit(table, killed({ governorates: ['SY-HL'] }), 'rank')
    expect(shares).toMatchObject({ report: 'snhr-annual-05', value: 1 })
  })

  it('leaves what several reports say apart: no total, no stack, no others, no remainder', () => {
    const years = rowsIn('killed-by-year', LATEST)
    expect(years).toHaveLength(10)
    expect(modelIn('killed-by-year', LATEST).total).toBeNull()
    expect(years.flatMap(({ parts }) => parts)).toEqual([])
    expect(new Set(years.map(({ answer }) => reportOf(answer))).size).toBeGreaterThan(1)
    const places = rowsIn('killed-by-governorate', LATEST)
    expect(places.every(({ question }) => question.governorates.length === 1)).toBe(true)
    const attacks = rowsIn('attacks-by-type', LATEST)
    expect(attacks.some(({ question }) => question.exceptAttacks)).toBe(false)
  })

  it('counts each number once beside its options, of whatever report it is', () => {
    expect(countUnder(table, LATEST)).toBeGreaterThan(countInReport(table, LATEST, LATEST.report))
    const options: readonly [Partial<Selection>, number][] = [
      // 224 in all; 74, 65 and 34 by year.
      [{ attacks: ['school'], governorates: [] }, 4],
      [{ attacks: ['school'], years: [1] }, 1],
      [{ governorates: ['SY-DY'] }, 2],
    ]
    for (const [chosen, count] of options) {
      expect([chosen, countUnder(table, { ...LATEST, ...chosen })]).toEqual([chosen, count])
    }
  })

  it('counts attacks in another report, where this one counts neither them nor who was killed', () => {
    const asked = questionOf({ ...EVERYTHING, years: [3], attacks: ['school'] }, 'killed')
    expect(
      nearest(table, asked).map(({ question, answer }) => [
        question.measure,
        question.report,
        String(question.years),
        answer.value,
      ]),
    ).toContainEqual(['attacks', 'snhr-annual-03', '3', 34])
  })

  it('offers each of several calendar years, and attacks counted in one', () => {
    const near = (chosen: Partial<Selection>) =>
      nearest(table, killed(chosen)).map(({ question, answer }) => [
        question.measure,
        String(question.years),
        answer.value,
      ])
    expect(near({ years: [2016, 2017] })).toEqual([
      ['killed', '2016', 3967],
      ['killed', '2017', 1436],
      // Without its years a question is put to the chosen report again.
      ['killed', '', 6859],
    ])
    expect(near({ years: [2017], attacks: ['massacre'] })).toContainEqual(['attacks', '2017', 83])
  })

  it('reads windows as other reports, the newest first', () => {
    const near = nearest(table, killed({ governorates: ['SY-ID'], victims: ['children'] }))
    expect(near.some(({ isWindow, question }) => isWindow && question.basis === 'report')).toBe(
      true,
    )
  })
})
