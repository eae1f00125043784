import { expect, it } from 'vitest'

import { countInAll } from '../../../src/domain/ask/facets'
import { nearest } from '../../../src/domain/ask/nearest'
import { EVERYTHING, questionOf, type Selection } from '../../../src/domain/ask/selection'
import { newerTotal } from '../../../src/domain/reports/reported'
import { shippedTable as table } from '../../fixtures/shippedTable'

it('what is near is never a calculated zero, which is no help to whoever looks for people', () => {
  const places = table.vocabulary.governorates.map(({ code }) => code)
  const asked = places.flatMap((code) =>
    (['killed', 'attacks'] as const).flatMap((measure) =>
      [[], ['massacre']].map((attacks) =>
        questionOf({ ...EVERYTHING, governorates: [code], attacks }, measure),
      ),
    ),
  )
  const found = asked.flatMap((question) => nearest(table, question))
  expect(found.length).toBeGreaterThan(30)
  for (const { answer } of found) {
    expect(answer.kind === 'derived' && answer.value === 0).toBe(false)
  }
})

it('near a type that a report does not count stand the wider one, and where another counts it', () => {
  const hospitals = questionOf({ ...EVERYTHING, attacks: ['hospital'] }, 'attacks')
  expect(nearest(table, hospitals)).toMatchObject([
    {
      question: { attacks: ['medical_facility'], report: 'snhr-annual-05' },
      widens: ['attacks'],
      answer: { figure: { value: 207 } },
    },
    {
      question: { attacks: ['hospital'], governorates: ['SY-ID'], report: 'snhr-2019-11-30' },
      adds: ['governorates'],
      answer: { figure: { value: 9 } },
    },
  ])
})

it('all figures of every report are counted under the filters', () => {
  const inRuralDamascus = { ...EVERYTHING, governorates: ['SY-RD'] }
  expect(countInAll(table, inRuralDamascus)).toBe(7)
  expect(countInAll(table, EVERYTHING)).toBe(590)
})

it('a total is told with what the newest report gives of it, unless none is newer', () => {
  const total = questionOf(EVERYTHING, 'killed')
  expect(newerTotal(table, total)).toMatchObject({
    report: { id: 'snhr-annual-10' },
    answer: { kind: 'published', value: 6993 },
  })
  expect(newerTotal(table, { ...total, report: 'snhr-annual-10' })).toBeNull()
  expect(newerTotal(table, { ...total, years: [1] })).toBeNull()
  expect(newerTotal(table, { ...total, basis: 'latest' })).toBeNull()
})

it('near calendar years no figure stands twice, as a year and as the days of it', () => {
  const asked = {
    ...EVERYTHING,
    basis: 'latest',
    years: [2019, 2020],
    victims: ['medical'],
  } as const
  const found = nearest(table, questionOf(asked, 'killed')).map(({ answer }) =>
    answer.kind === 'published' ? answer.figure : answer,
  )
  expect(found.length).toBeGreaterThan(1)
  expect(new Set(found).size).toBe(found.length)
})

it('nearest to a place is a part of it, in its report and in others, before all of Syria', () => {
  const near = (chosen: Partial<Selection>) =>
    nearest(table, questionOf({ ...EVERYTHING, ...chosen }, 'killed')).map(
      ({ question, answer }) => [question.governorates.join(), question.report, answer.value],
    )
  const ghouta = ['zone:eastern_ghouta', 'snhr-2018-02-14']
  expect(near({ report: 'snhr-2018-02-14', governorates: ['SY-RD'] })[0]).toEqual([...ghouta, 32])
  expect(near({ governorates: ['SY-RD'] }).slice(0, 2)).toEqual([
    [...ghouta, 32],
    ['', 'snhr-annual-05', 6859],
  ])
  expect(near({ governorates: ['SY-RD'], victims: ['children'] })[0]).toEqual([...ghouta, 8])
  // Of a year, what is known of that year, or of the place, comes first.
  expect(near({ governorates: ['SY-HL'], years: [1] })).toEqual([
    ['SY-HL', 'snhr-annual-05', 2843],
    ['', 'snhr-annual-05', 3564],
    ['zone:eastern_aleppo', 'snhr-2016-10-14', 287],
  ])
})
