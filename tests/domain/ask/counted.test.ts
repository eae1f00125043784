import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ownDataset } from '../../../src/dataset/ownFile/ownDataset'
import { ask } from '../../../src/domain/ask/ask'
import { EVERYTHING, type Question } from '../../../src/domain/ask/selection'
import { entriesOf } from '../../../src/domain/data/entry'
import { recordOfEntry } from '../../../src/exports/recordsOfPanel'
import { checks, doubtsOn } from '../../../src/domain/checks/checks'
import { type Incident, IncidentRows } from '../../../src/domain/data/incidents'
import { both } from '../../fixtures/both'
import { generatedIncidents, LAST_DAY } from '../../fixtures/generatedIncidents'
import { shippedTable } from '../../fixtures/shippedTable'

const { vocabulary } = shippedTable

async function tableOf(incidents: readonly Incident[]) {
  const rows = new IncidentRows(vocabulary)
  for (const incident of incidents) rows.add(incident)
  const observations = rows.count({
    ...{ report: 'your-file', source: 'mine.csv', asOf: LAST_DAY, attribution: 'unknown' },
    ...{ qualifier: 'exact' },
  })
  const reports = [...new Set(observations.map(({ report }) => report))]
  const taken = {
    ...{ observations, sources: ['mine.csv'], remarks: [], counted: rows.counted },
    reports: reports.map((id) => ({ id, name: 'mine.csv' })),
  }
  return (await ownDataset(taken, 'mine.csv', vocabulary, LAST_DAY)).table
}

/** Of what is counted in any of several parts, each incident is in one alone. */
const APART = {
  governorates: ['SY-ID', 'SY-HL', 'SY-RD', 'SY-DY'],
  victims: ['children', 'women', 'men'],
  attacks: ['school', 'market', 'bakery', 'mosque'],
}

const EVERYWHERE = vocabulary.governorates.map(({ code }) => code)

const question = fc.record({
  years: fc.subarray([1, 2, 3, 4, 5]),
  governorates: fc.oneof(fc.subarray(APART.governorates), fc.constant(EVERYWHERE)),
  victims: fc.subarray(APART.victims),
  attacks: fc.subarray(APART.attacks, { maxLength: 3 }),
})

/** How many killed there are of it, each incident looked at by itself. */
function countedByHand(incidents: readonly Incident[], asked: Partial<Question>): number {
  const isOf = (codes: readonly string[], own: string) =>
    codes.length === 0 || codes.some((code) => own.split(' ').includes(code))
  // Of the women among medical workers the one code says both.
  const victimsOf = (victim: string) => victim.replace('medical_women', 'women medical')
  return incidents
    .filter(({ measure, date }) => measure === 'killed' && date >= '2015-09-30' && date <= LAST_DAY)
    .filter(({ date }) => !asked.years?.length || asked.years.includes(yearOf(date)))
    .filter(({ governorate }) => isOf(asked.governorates ?? [], governorate))
    .filter(({ victim }) => isOf(asked.victims ?? [], victimsOf(victim)))
    .filter(({ attack }) => isOf(asked.attacks ?? [], attack))
    .reduce((sum, { count }) => sum + count, 0)
}

/** A year of the intervention begins on a 30 September; the last day of all ends one. */
function yearOf(date: string): number {
  return date === LAST_DAY ? 5 : Number(date.slice(0, 4)) - 2015 + Number(date.slice(5) >= '09-30')
}

describe('what was counted from incidents', () => {
  const all = [...generatedIncidents(2000)]
  const simple = all.filter(({ attack }) => !attack.includes('school market'))

  it('is answered by what was counted and by sums of it, never by limits and never by zero', async () => {
    const table = await tableOf(simple)
    const [report = ''] = table.reports.keys()
    fc.assert(
      fc.property(question, (asked) => {
        const answer = ask(table, { ...EVERYTHING, ...asked, report, measure: 'killed' })
        const truth = countedByHand(simple, asked)
        if (answer.kind === 'unpublished') return
        if (answer.kind === 'bounded') throw new Error('has limits')
        expect(answer.value).toBe(truth)
        expect(answer.value).toBeGreaterThan(0)
        expect(answer.kind === 'published' || answer.receipt.minus.length === 0).toBe(true)
      }),
    )
  })

  it('is there wherever each part of what is asked has an incident', async () => {
    const table = await tableOf(simple)
    const [report = ''] = table.reports.keys()
    fc.assert(
      fc.property(question, (asked) => {
        const each = (codes: readonly string[]) => (codes.length > 0 ? codes.map((c) => [c]) : [[]])
        const times = asked.years.length > 0 && asked.years.length < 5 ? asked.years : [0]
        const isThere = times.every((year) =>
          each(asked.governorates).every((governorates) =>
            each(asked.victims).every((victims) =>
              each(asked.attacks).every((attacks) => {
                const years = year === 0 ? [] : [year]
                return countedByHand(simple, { years, governorates, victims, attacks }) > 0
              }),
            ),
          ),
        )
        // Of all parts together a number would hold those of none.
        fc.pre(asked.victims.length < 3 && asked.governorates.length < EVERYWHERE.length)
        const answer = ask(table, { ...EVERYTHING, ...asked, report, measure: 'killed' })
        expect(answer.kind === 'published' || answer.kind === 'derived').toBe(isThere)
      }),
    )
  })

  it('is not added along what one incident is twice of', async () => {
    const both = { ...simple[0]!, date: '2016-05-10', measure: 'killed' as const, victim: 'men' }
    const table = await tableOf([
      { ...both, attack: 'school market' },
      { ...both, attack: 'school' },
    ])
    const [report = ''] = table.reports.keys()
    const asked = { ...EVERYTHING, report, measure: 'killed' as const }
    expect(ask(table, { ...asked, attacks: ['market'] }).kind).toBe('published')
    expect(ask(table, { ...asked, attacks: ['school', 'market'] })).toEqual({
      kind: 'unpublished',
      reason: 'overlap',
    })
  })

  it('is of all parts together only where each incident is in one of them', async () => {
    const one = { ...simple[0]!, date: '2016-05-10', measure: 'killed' as const, count: 1 }
    const known = [
      { ...one, victim: 'men', governorate: 'SY-HL' },
      { ...one, victim: 'women', governorate: 'SY-ID' },
      { ...one, victim: 'children', governorate: 'SY-ID' },
    ]
    for (const [unknown, kind] of [
      [[], 'published'],
      [[{ ...one, victim: '', governorate: 'SY-HL' }], 'unpublished'],
      [[{ ...one, victim: 'medical', governorate: 'SY-HL' }], 'unpublished'],
    ] as const) {
      const table = await tableOf([...known, ...unknown])
      const [report = ''] = table.reports.keys()
      const asked = { ...EVERYTHING, report, measure: 'killed' as const }
      expect(ask(table, { ...asked, victims: APART.victims }).kind).toBe(kind)
      expect(ask(table, { ...asked, governorates: EVERYWHERE }).kind).toBe('published')
    }
    const table = await tableOf([...known, { ...one, victim: 'men', governorate: '' }])
    const [report = ''] = table.reports.keys()
    const asked = { ...EVERYTHING, report, measure: 'killed' as const, governorates: EVERYWHERE }
    expect(ask(table, asked).kind).toBe('unpublished')
  })

  it('is never called published in a file', async () => {
    const table = await tableOf(simple)
    const kinds = entriesOf(table).map((entry) => recordOfEntry(entry, table, both).answer)
    expect(new Set(kinds)).toEqual(new Set(['counted']))
  })

  it('is in no check: it cannot but agree with itself', async () => {
    const table = await tableOf(all)
    const [report = ''] = table.reports.keys()
    const answer = ask(table, { ...EVERYTHING, report, measure: 'killed' })
    expect(doubtsOn(table, [answer])).toEqual([])
    expect(Object.values(checks(table)).flat()).toEqual([])
  })
})
