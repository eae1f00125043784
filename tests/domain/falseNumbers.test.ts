import { describe, expect, it } from 'vitest'

import { figuresOf } from '../../src/domain/ask/answer'
import { ask, askKnown } from '../../src/domain/ask/ask'
import { checks, doubtsOn, figuresIn } from '../../src/domain/checks/checks'
import { clashesIn } from '../../src/domain/ask/limits/clashes'
import { countInReport } from '../../src/domain/ask/facets'
import type { Measure } from '../../src/domain/data/observation'
import { figuresOfOwnTime } from '../../src/domain/ask/ownTime'
import { EVERYTHING, questionOf, type Selection } from '../../src/domain/ask/selection'
import { doubtNote } from '../../src/i18n/phrases/figure/figureNotes'
import { both } from '../fixtures/both'
import { rowsIn } from '../fixtures/rowsIn'
import { shippedTable as table } from '../fixtures/shippedTable'

const to = (selection: Partial<Selection>, measure: Measure = 'killed') =>
  questionOf({ ...EVERYTHING, ...selection }, measure)
const answered = (selection: Partial<Selection>, measure?: Measure) =>
  ask(table, to(selection, measure))

describe('figures of days of their own', () => {
  const report = 'snhr-2018-07-10'

  it('hold the years beside them down', () => {
    expect(answered({ report, years: [1] })).toMatchObject({ highest: { value: 6116 } })
  })

  it('are a floor of the time that they lie in', () => {
    expect(answered({ report, attacks: ['facility'] }, 'attacks')).toMatchObject({
      lowest: { value: 14 },
      highest: null,
    })
  })

  it('are found where their report gives no number of the whole time', () => {
    const found = figuresOfOwnTime(table, to({ report }, 'attacks'))
    expect(
      found.map(({ cell, value, qualifier }) => [cell.attack, value, qualifier]).sort(),
    ).toEqual([
      ['facility', 14, 'exact'],
      ['incendiary', 2, 'exact'],
      ['massacre', 8, 'at_least'],
      ['medical_facility', 5, 'exact'],
    ])
    expect(new Set(found.map(({ cell }) => cell.period.start))).toEqual(new Set(['2018-06-14']))
    // Of all that time 6,187 are known: the window adds nothing to that.
    expect(figuresOfOwnTime(table, to({ report }))).toEqual([])
    expect(figuresOfOwnTime(table, to({ report, years: [1] }))).toEqual([])
  })

  it('are not what one text counts to a few days before the others', () => {
    expect(figuresOfOwnTime(table, to({ years: [3] }, 'attacks'))).toEqual([])
  })
})

describe('Idlib and north-west Syria', () => {
  it('are north-west Syria, not a sum', () => {
    const report = 'snhr-2020-02-26'
    expect(answered({ report, governorates: ['SY-ID', 'zone:north_west'] })).toMatchObject({
      kind: 'published',
      value: 171,
    })
  })

  it('hold one another', () => {
    const report = 'snhr-2019-07-27'
    expect(answered({ report, governorates: ['SY-ID'] })).toMatchObject({ highest: { value: 156 } })
  })

  it('are counted together beside an option', () => {
    const report = 'snhr-2020-02-26'
    const count = (governorates: string[]) =>
      countInReport(table, { ...EVERYTHING, report, governorates }, report)
    expect(count(['SY-ID'])).toBe(3)
    expect(count(['zone:north_west'])).toBe(6)
  })
})

describe('limits that meet', () => {
  const report = 'snhr-2016-11-30'
  const attacks = ['massacre']

  it('are a number, but never a zero that nobody printed', () => {
    const nobody = to({ report, attacks, governorates: ['SY-DI'] }, 'attacks')
    expect(ask(table, nobody)).toMatchObject({
      kind: 'bounded',
      lowest: null,
      highest: { value: 0 },
    })
    expect(askKnown(table, nobody)).toBeNull()
    const both = answered({ report, attacks, governorates: ['SY-HL', 'SY-HA'] }, 'attacks')
    expect(both).toMatchObject({ kind: 'derived', value: 10 })
  })

  it('are never left as a lowest that is the highest', () => {
    for (const id of table.reports.keys()) {
      for (const { code } of table.vocabulary.governorates) {
        for (const measure of ['killed', 'attacks'] as const) {
          const answer = answered({ report: id, governorates: [code] }, measure)
          if (answer.kind !== 'bounded') continue
          expect(answer.highest?.value).not.toBe(answer.lowest?.value ?? null)
        }
      }
    }
  })
})

describe('figures that do not add up', () => {
  const report = 'snhr-annual-03'

  it('are the same in sums, in limits and in checks', () => {
    const failing = [...checks(table).sums, ...checks(table).limits].filter(({ holds }) => !holds)
    const clashing = [...table.reports.values()].flatMap(({ located }) => [...clashesIn(located)])
    expect(new Set(clashing)).toEqual(new Set(failing.flatMap(figuresIn)))
    expect(clashing).toHaveLength(10)
  })

  it('are in no sum: the facilities that are not named cannot be told', () => {
    const rows = rowsIn('attacks-by-type', { report })
    expect(rows.some(({ question }) => question.exceptAttacks)).toBe(false)
    const years = answered({ report, attacks: ['school'], years: [1, 2] }, 'attacks')
    expect(years).toMatchObject({ kind: 'bounded', highest: { value: 176 } })
  })

  it('are still shown where they are printed, with a notice', () => {
    const schools = answered({ report, attacks: ['school'] }, 'attacks')
    expect(schools).toMatchObject({ kind: 'published', value: 176 })
    expect(doubtsOn(table, [schools]).map(({ id }) => id)).toEqual([
      'check-sum-snhr-annual-03-attacks-to-2018-09-30-school-by-year',
    ])
    expect(doubtsOn(table, [answered({ report })])).toEqual([])
  })

  it('with those of another publication are shown with what the other one gives', () => {
    const women = answered({ basis: 'latest', years: [2018], victims: ['women'] })
    expect(women).toMatchObject({ kind: 'published', value: 51 })
    const parts = doubtsOn(table, [women])
      .flatMap(figuresIn)
      .map(({ value }) => value)
    expect(new Set(parts)).toEqual(new Set([51, 79, 75]))
    expect(doubtNote(both.en, table, [women])).toBe(
      'Does not agree with other SNHR publications: 79 (toll of January to June 2018) and 75 (toll of the calendar year 2018: massacres).',
    )
    // The men are what is left of the women among others: it is not they who disagree.
    const men = answered({ basis: 'latest', years: [2018], victims: ['men'] })
    expect(men).toMatchObject({ kind: 'derived', value: 247 })
    expect(doubtNote(both.en, table, [men])).toMatch(/^Women[^:]*: 51 does not agree/u)
  })
})

describe('overlapping choices', () => {
  it.each<[string, string[], number]>([
    ['women and the women among medical workers are the women', ['women', 'medical_women'], 969],
    ['children, women and men are everyone', ['children', 'women', 'men'], 6859],
    ['and whoever is chosen beside them', ['children', 'women', 'men', 'media'], 6859],
    ['medical workers and the women among them', ['medical', 'medical_women'], 69],
  ])('%s', (_, victims, value) => {
    const answer = answered({ victims })
    expect(answer).toMatchObject({ value })
    expect(figuresOf(answer)).toHaveLength(1)
  })

  it('are the wider one among attacks too', () => {
    const attacks = ['hospital', 'medical_facility']
    expect(answered({ attacks }, 'attacks')).toMatchObject({ kind: 'published', value: 207 })
  })

  it.each([
    [['medical', 'media'], 69, 91],
    [['women', 'medical'], 969, 1038],
    [['women', 'media'], 969, 991],
    // All but men, whom no report counts: more than everyone less what is left of them.
    [['children', 'women', 'medical'], 2974, 3043],
  ])('lie between the larger of them and both together: %j', (victims, lowest, highest) => {
    expect(answered({ victims })).toMatchObject({
      kind: 'bounded',
      lowest: { value: lowest },
      highest: { value: highest },
    })
  })

  it('lie between limits among attacks too, and are never a sum', () => {
    expect(answered({ attacks: ['school', 'massacre'] }, 'attacks')).toMatchObject({
      kind: 'bounded',
      lowest: { value: 354 },
      highest: { value: 576 },
    })
  })
})
