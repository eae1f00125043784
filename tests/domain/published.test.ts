import { describe, expect, it } from 'vitest'

import { type Answer, figuresOf } from '../../src/domain/ask/answer'
import { ask, askInUnit } from '../../src/domain/ask/ask'
import { isCrossTabulated } from '../../src/domain/ask/crossTabulated'
import { latestFirst } from '../../src/domain/ask/latest'
import { nearest } from '../../src/domain/ask/nearest'
import { reportsOf } from '../../src/domain/panels/totalOverTime'
import { versionsOfYear } from '../../src/domain/reports/reported'
import type { Question, Selection } from '../../src/domain/ask/selection'
import { EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import { rowsIn } from '../fixtures/rowsIn'
import { shippedTable as table } from '../fixtures/shippedTable'

const killed = (chosen: Partial<Selection> = {}) =>
  ask(table, questionOf({ ...EVERYTHING, ...chosen }, 'killed'))
const attacks = (chosen: Partial<Question> = {}) =>
  ask(table, { ...questionOf({ ...EVERYTHING, ...chosen }, 'attacks'), ...chosen })

describe('the fifth annual report, with nothing chosen', () => {
  it('says at least 6,859 civilians were killed, and keeps the misprint 6,589 as rejected', () => {
    const answer = killed()
    expect(answer).toMatchObject({ kind: 'published', value: 6859, qualifier: 'at_least' })
    expect(answer).toMatchObject({
      figure: { rejected: [{ value: 6589, reason: 'transposed_digits' }] },
    })
  })

  it.each([
    ['children', 2005],
    ['women', 969],
    ['medical', 69],
    ['civil_defence', 42],
    ['media', 22],
    ['medical_women', 12],
  ])('publishes %s as %i', (victim, value) => {
    expect(killed({ victims: [victim] })).toMatchObject({ kind: 'published', value })
  })

  it('derives men as all civilians less children and women, and keeps "at least"', () => {
    const men = killed({ victims: ['men'] })
    expect(men).toMatchObject({ kind: 'derived', value: 3885, qualifier: 'at_least' })
    expect(sum(men)).toEqual([[6859], [2005, 969]])
  })

  it.each([
    [['massacre'], 354, 'at_least'],
    [['facility'], 1217, 'at_least'],
    [['school'], 222, 'exact'],
    [['medical_facility'], 207, 'exact'],
    [['market'], 58, 'exact'],
    [['cluster_munition'], 236, 'at_least'],
    [['incendiary'], 125, 'at_least'],
  ])('publishes attacks of type %j as %i (%s)', (types, value, qualifier) => {
    expect(attacks({ attacks: types })).toMatchObject({ kind: 'published', value, qualifier })
  })

  it('derives 730 attacks on facilities of kinds that are not named', () => {
    const unnamed = rowsIn('attacks-by-type').find(({ id }) => id === 'unnamed')
    expect(unnamed?.answer).toMatchObject({ kind: 'derived', value: 730 })
  })

  it('publishes about 4.5 million displaced', () => {
    expect(rowsIn('headline', {}, 'displaced')[0]?.answer).toMatchObject({
      kind: 'published',
      value: 4_500_000,
      qualifier: 'approximate',
    })
  })

  it('counts the years 3,564, 1,547, 958, 447 and 343', () => {
    const rows = rowsIn('killed-by-year', {}, 'all')
    expect(rows.map(({ answer }) => answer)).toMatchObject(
      [3564, 1547, 958, 447, 343].map((value) => ({ kind: 'published', value })),
    )
    expect(rowsIn('killed-by-year').at(-1)?.answer).toMatchObject({ value: 6859 })
    expect(rows[0]?.parts.map(({ id }) => id)).toEqual(['children', 'women', 'men'])
    expect(rows.map(({ parts }) => parts.map(({ answer }) => answer))).toMatchObject(
      [
        [1027, 404, 2133],
        [448, 236, 863],
        [354, 211, 393],
        [79, 47, 321],
        [97, 71, 175],
      ].map((parts) => parts.map((value) => ({ value }))),
    )
  })

  it('knows Aleppo, Idlib and the twelve others together; of Deir ez-Zor a limit and the rank', () => {
    const rows = rowsIn('killed-by-governorate')
    expect(rows.slice(0, 4)).toMatchObject([
      { id: 'SY-HL', answer: { value: 2843 }, rank: { value: 1 } },
      { id: 'SY-ID', answer: { value: 2537 }, rank: { value: 2 } },
      { id: 'others', answer: { kind: 'derived', value: 1479 } },
      { id: 'SY-DY', answer: atMost(1479), rank: { value: 3 } },
    ])
    expect(rows).toHaveLength(15)
    for (const { answer } of rows.slice(3)) expect(answer).toMatchObject(atMost(1479))
    expect(rows[2]?.question.governorates).toHaveLength(12)
  })

  it('lists the two classifications of victims apart', () => {
    const codesIn = (list: 'ageSex' | 'profession') =>
      rowsIn('killed-by-victim', {}, list).map(({ id }) => id)
    expect(codesIn('ageSex')).toEqual(['children', 'women', 'men'])
    expect(codesIn('profession')).toEqual(['medical', 'medical_women', 'civil_defence', 'media'])
  })
})

describe('a selection', () => {
  it('of year 1 gives 3,564 with 1,027 children and 404 women', () => {
    expect(killed({ years: [1] })).toMatchObject({ kind: 'published', value: 3564 })
    expect(killed({ years: [1], victims: ['children'] })).toMatchObject({ value: 1027 })
    expect(killed({ years: [1], victims: ['women'] })).toMatchObject({ value: 404 })
  })

  it('of years 2 and 3 gives 2,505, derived', () => {
    const answer = killed({ years: [2, 3] })
    expect(answer).toMatchObject({ kind: 'derived', value: 2505 })
    expect(sum(answer)).toEqual([[1547, 958], []])
  })

  it('of all five years is the published total again', () => {
    expect(killed({ years: [1, 2, 3, 4, 5] })).toMatchObject({ kind: 'published', value: 6859 })
  })

  it('of women and men in year 2 is everyone in year 2 less the children', () => {
    const answer = killed({ years: [2], victims: ['women', 'men'] })
    expect(answer).toMatchObject({ kind: 'derived', value: 1099 })
    expect(sum(answer)).toEqual([[1547], [448]])
  })

  it('of year 1 and Aleppo is at most 2,843, and leads to Aleppo 2,843 and to year 1, 3,564', () => {
    const chosen = { ...EVERYTHING, years: [1], governorates: ['SY-HL'] }
    expect(killed(chosen)).toMatchObject(atMost(2843))
    expect(nearest(table, questionOf(chosen, 'killed')).slice(0, 2)).toMatchObject([
      { removes: ['years'], answer: { value: 2843 } },
      { removes: ['governorates'], answer: { value: 3564 } },
    ])
  })

  it('of children and schools leads to the children killed and to the attacks on schools', () => {
    const chosen = { ...EVERYTHING, victims: ['children'], attacks: ['school'] }
    expect(killed(chosen)).toMatchObject(atMost(2005))
    expect(nearest(table, questionOf(chosen, 'killed')).slice(0, 2)).toMatchObject([
      { removes: ['attacks'], answer: { value: 2005 } },
      { removes: ['victims'], question: { measure: 'attacks' }, answer: { value: 222 } },
    ])
  })

  it('of two professions, or of a profession and an age, is never added', () => {
    for (const victims of [
      ['medical', 'media'],
      ['medical', 'children'],
    ]) {
      expect(killed({ victims }).kind).toBe('bounded')
    }
  })

  it('of a weapon and a target, or of two weapons, is never added', () => {
    for (const types of [
      ['cluster_munition', 'school'],
      ['cluster_munition', 'incendiary'],
    ]) {
      expect(attacks({ attacks: types }).kind).toBe('bounded')
    }
  })

  it('of two targets is their sum', () => {
    expect(attacks({ attacks: ['school', 'market'] })).toMatchObject({ value: 280 })
  })
})

describe('other reports', () => {
  it('the third gives 6,239 by years 3,734, 1,547 and 958, and massacres 172, 90 and 59', () => {
    const third = { report: 'snhr-annual-03' }
    expect(killed(third)).toMatchObject({ value: 6239 })
    const rows = rowsIn('killed-by-year', third, 'all')
    expect(rows.map(({ answer }) => answer)).toMatchObject(
      [3734, 1547, 958].map((value) => ({ value })),
    )
    const byYearOf = (type: string) =>
      [1, 2, 3].map((year) => attacks({ ...third, years: [year], attacks: [type] }))
    const values = (list: readonly number[]) => list.map((value) => ({ kind: 'published', value }))
    expect(byYearOf('massacre')).toMatchObject(values([172, 90, 59]))
    expect(byYearOf('school')).toMatchObject(values([74, 65, 34]))
    expect(byYearOf('medical_facility')).toMatchObject(values([77, 54, 33]))
    expect(byYearOf('market')).toMatchObject(values([35, 12, 8]))
  })

  it('takes nothing away that is only "at least": no number of men in the report of July 2016', () => {
    const men = { report: 'snhr-2016-07-31', victims: ['men'] }
    expect(killed(men)).toMatchObject(atMost(1444))
    const third = { report: 'snhr-annual-03', years: [1, 2], attacks: ['facility'] }
    expect(attacks(third)).toMatchObject({ kind: 'bounded', highest: { value: 771 } })
  })

  it('names no remainder of the facilities when only some kinds are chosen', () => {
    const rows = rowsIn('attacks-by-type', { attacks: ['facility', 'school'] })
    expect(rows.map(({ id }) => id)).toEqual(['facility', 'school'])
  })

  it('knows which crossings somebody printed', () => {
    const crossed = (chosen: Partial<Selection>) =>
      isCrossTabulated(table, questionOf({ ...EVERYTHING, ...chosen }, 'killed'))
    expect(crossed({ years: [1], governorates: ['SY-HL'] })).toBe(false)
    expect(crossed({ victims: ['children'], attacks: ['school'] })).toBe(true)
  })

  it('adds no printed parts where a total contradicts them: schools of years 2 and 3', () => {
    const answer = attacks({ report: 'snhr-annual-03', years: [2, 3], attacks: ['school'] })
    expect(answer).toMatchObject({
      kind: 'bounded',
      lowest: { value: 65 },
      highest: { value: 176 },
    })
  })

  it('answers a pair that was printed only as one sum', () => {
    expect(
      killed({ report: 'snhr-annual-03', victims: ['medical', 'civil_defence'] }),
    ).toMatchObject({ kind: 'published', value: 92 })
    expect(
      ask(table, {
        ...EVERYTHING,
        report: 'snhr-2015-12-17',
        governorates: ['SY-HL', 'SY-ID'],
        measure: 'attacks',
      }),
    ).toMatchObject({ kind: 'published', value: 90 })
  })

  it('holds Idlib in north-west Syria, and no other governorate that it touches', () => {
    const window = { report: 'snhr-2020-04-11' }
    expect(killed(window)).toMatchObject({
      kind: 'bounded',
      lowest: { value: 571 },
      highest: null,
    })
    expect(killed({ ...window, governorates: ['zone:north_west'] })).toMatchObject({
      kind: 'published',
      value: 571,
    })
    expect(killed({ ...window, governorates: ['SY-ID', 'SY-HM', 'SY-HL'] })).toMatchObject({
      kind: 'derived',
      value: 571,
    })
    expect(killed({ ...window, governorates: ['SY-ID', 'zone:north_west'] })).toMatchObject({
      kind: 'published',
      value: 571,
    })
    expect(killed({ ...window, governorates: ['SY-HL', 'zone:north_west'] }).kind).toBe('bounded')
  })

  it('takes no figure from a text of mixed authorship', () => {
    expect(killed({ report: 'snhr-2017-03-31' })).toEqual({ kind: 'unpublished', reason: 'none' })
  })

  it('gives the shares that a report prints beside the cell, not as its number', () => {
    const question = questionOf(
      { ...EVERYTHING, report: 'snhr-annual-08', governorates: ['SY-HL'] },
      'killed',
    )
    expect(ask(table, question)).toMatchObject(atMost(6954))
    expect(askInUnit(table, question, 'percent')).toMatchObject({ value: 41 })
  })

  it('counts the first report as year 1: its whole time is that year', () => {
    expect(killed({ report: 'snhr-annual-01', years: [1] })).toMatchObject({ value: 3264 })
  })
})

describe('the total over time', () => {
  it('runs from 570 to 6,993 and leaves out what counts to no known day', () => {
    const totals = reportsOf(table, rowsIn('total-over-time')).totals
    expect(totals.map(({ answer }) => answer.value)).toEqual([
      570, 1984, 2704, 3264, 5233, 5783, 6019, 6133, 6187, 6187, 6239, 6686, 6859, 6910, 6943, 6954,
      6969, 6993,
    ])
  })

  it('knows three versions of year 1', () => {
    expect(
      versionsOfYear(table, 1).map(({ figure, reports }) => [
        figure.value,
        reports.map(({ number }) => number),
      ]),
    ).toEqual([
      [3264, [1]],
      [3734, [3, 4]],
      [3564, [5, 9]],
    ])
  })
})

function sum(answer: Answer): number[][] {
  if (answer.kind !== 'derived') return []
  const { plus, minus } = answer.receipt
  return [plus.map(({ value }) => value), minus.map(({ value }) => value)]
}

function atMost(value: number) {
  return { kind: 'bounded', lowest: null, highest: { value } }
}

describe('an area that is a part of one governorate', () => {
  it.each([
    ['snhr-2016-10-14', 'zone:eastern_aleppo', 'SY-HL', 287],
    ['snhr-2018-02-14', 'zone:eastern_ghouta', 'SY-RD', 32],
  ])('gives its number, and its governorate no more than a lowest limit: %s', (...row) => {
    const [report, zone, governorate, value] = row
    expect(killed({ report, governorates: [zone] })).toMatchObject({ kind: 'published', value })
    for (const governorates of [[governorate], []]) {
      const answer = killed({ report, governorates })
      expect(answer).toMatchObject({ kind: 'bounded', lowest: { value }, highest: null })
    }
  })

  it('gives another governorate nothing', () => {
    const answer = killed({ report: 'snhr-2018-02-14', governorates: ['SY-DI'] })
    expect(answer).toMatchObject({ kind: 'unpublished' })
  })

  it('printed as "about" limits nothing: 33 in Jabal al-Zawiya', () => {
    const of = (code: string) => killed({ report: 'snhr-2021-09-09', governorates: [code] })
    expect(of('zone:jabal_zawiya')).toMatchObject({ kind: 'published', value: 33 })
    expect(of('SY-ID')).toMatchObject({ kind: 'unpublished' })
  })
})

describe('series that are counted apart', () => {
  it.each([
    ['snhr-2016-12-31', 3967],
    ['snhr-2017-12-31b', 1436],
  ])(
    'a calendar year is the number of its own toll, and of no year of the intervention: %s',
    (...row) => {
      const [report, value] = row
      expect(killed({ report })).toMatchObject({ kind: 'published', value })
      expect(killed({ report, years: [1] })).toMatchObject({ kind: 'unpublished' })
    },
  )

  it('the latest of each number is never that of a toll, a record or a time of its own', () => {
    for (const years of [[], [1], [1, 2]]) {
      const series = latestFirst(table, { years }).map(({ report }) => report.series)
      expect(new Set(series)).toEqual(
        new Set(years.length === 0 ? ['anniversary', 'since_start'] : series),
      )
      expect(series.every((one) => one === 'anniversary' || one === 'since_start')).toBe(true)
    }
  })

  it('no answer rests on figures of two publications, so of two series either', () => {
    for (const { report } of table.reports.values()) {
      for (const measure of ['killed', 'attacks'] as const) {
        for (const victims of [[], ['men'], ['women']]) {
          const chosen = { ...EVERYTHING, report: report.id, victims }
          const rests = figuresOf(ask(table, questionOf(chosen, measure)))
          expect(rests.every((figure) => figure.report === report.id)).toBe(true)
        }
      }
    }
  })

  it('a toll and the record of massacres of the same year are two publications', () => {
    const massacres = { attacks: ['massacre'] }
    expect(attacks({ report: 'snhr-2017-12-31c', ...massacres })).toMatchObject({ value: 83 })
    expect(attacks({ report: 'snhr-2017-12-31b', ...massacres })).not.toMatchObject({ value: 83 })
  })
})
