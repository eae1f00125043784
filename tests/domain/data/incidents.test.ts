import { describe, expect, it } from 'vitest'

import { type Incident, IncidentRows } from '../../../src/domain/data/incidents'
import type { Observation } from '../../../src/domain/data/observation'
import { shippedTable } from '../../fixtures/shippedTable'

const one: Incident = {
  ...{ date: '2016-05-10', governorate: 'SY-HL', measure: 'killed' },
  ...{ victim: '', attack: '', count: 1 },
}

/** The numbers of some incidents, each with its cell in short. */
function counted(incidents: readonly Partial<Incident>[], asOf = '2020-09-30') {
  const rows = new IncidentRows(shippedTable.vocabulary)
  for (const incident of incidents) expect(rows.add({ ...one, ...incident })).toBe(true)
  const observations = rows.count({
    ...{ report: 'own', source: 'file', asOf },
    ...{ qualifier: 'exact', attribution: 'unknown' },
  })
  return new Map(observations.map((own) => [short(own), own.value]))
}

function short({ report, cell }: Observation): string {
  const { measure, period, governorate, victim, attack } = cell
  return [report, measure, period.start, period.end, governorate, victim, attack].join(' ')
}

const ALWAYS = 'own-2020-09-30 killed 2015-09-30 2020-09-30'

describe('an incident', () => {
  it('counts in its place and everywhere, in its year, calendar year and month, and since the start', () => {
    expect([...counted([one]).keys()]).toEqual(
      [
        ALWAYS,
        'own-2020-09-30 killed 2015-09-30 2016-09-30',
        'own-2016 killed 2016-01-01 2016-12-31',
        'own-2016-05 killed 2016-05-01 2016-05-31',
      ].flatMap((time) => [`${time} SY-HL _T _T`, `${time} _T _T _T`]),
    )
  })

  it('counts once in each of its categories and in all that they are parts of, several of a kind too', () => {
    const cells = counted([
      { victim: 'women medical', attack: 'school market massacre', governorate: '', count: 3 },
    ])
    const own = [...cells].filter(([cell]) => cell.startsWith(ALWAYS))
    expect(own.every(([, value]) => value === 3)).toBe(true)
    const victims = ['_T', 'women', 'medical', 'medical_women']
    const attacks = ['_T', 'facility', 'educational', 'school', 'market', 'massacre']
    expect(own.map(([cell]) => cell.replace(`${ALWAYS} `, '')).sort()).toEqual(
      victims.flatMap((victim) => attacks.map((attack) => `_T ${victim} ${attack}`)).sort(),
    )
  })

  it('whose victim is one of two classifications is of both', () => {
    const cells = counted([{ victim: 'medical_women' }])
    expect(cells.get(`${ALWAYS} _T women _T`)).toBe(1)
    expect(cells.get(`${ALWAYS} _T medical _T`)).toBe(1)
  })

  it.each(['attacks', 'displaced'] as const)(
    'of %s has no victims to be told apart by',
    (measure) => {
      const cells = counted([{ measure, victim: 'children', attack: 'school' }])
      expect(cells.get(`${ALWAYS.replace('killed', measure)} SY-HL _Z school`)).toBe(1)
      expect([...cells.keys()].filter((cell) => !cell.includes('_Z'))).toEqual([])
    },
  )

  it('on a 30 September is of the year that begins on it, and on the last day of the year that ends', () => {
    const cells = counted([{ date: '2016-09-30' }, { date: '2020-09-30', count: 5 }])
    const year = (from: number) =>
      cells.get(`own-2020-09-30 killed ${from}-09-30 ${from + 1}-09-30 _T _T _T`)
    expect([2015, 2016, 2017, 2018, 2019].map(year)).toEqual([
      undefined,
      1,
      undefined,
      undefined,
      5,
    ])
    expect(cells.get(`${ALWAYS} _T _T _T`)).toBe(6)
  })

  it('before the start or after the last day is not counted, nor is a year or month that has not ended', () => {
    expect(counted([{ date: '2015-09-29' }, { date: '2020-10-01' }]).size).toBe(0)
    const cells = counted([one], '2016-05-20')
    expect([...cells.keys()]).toEqual(
      ['SY-HL', '_T'].map((place) => `own-2016-05-20 killed 2015-09-30 2016-05-20 ${place} _T _T`),
    )
  })
})

it.each([
  ['no day', { date: '2017-02-29' }],
  ['another order of a day', { date: '10-05-2016' }],
  ['an unknown place', { governorate: 'SY-XX' }],
  ['an unknown victim', { victim: 'children pilots' }],
  ['a code twice', { attack: 'school school' }],
  ['blanks around', { attack: ' school' }],
  ['half a person', { count: 0.5 }],
  ['less than nobody', { count: -1 }],
])('an incident with %s is refused, and nothing of it counts', (_, fault) => {
  const rows = new IncidentRows(shippedTable.vocabulary)
  expect(rows.add({ ...one, ...fault })).toBe(false)
  expect(rows.length).toBe(0)
})
