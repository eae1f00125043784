import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isKnown } from '../../../src/domain/ask/answer'
import { askKnown } from '../../../src/domain/ask/ask'
import { byGovernorate, type ByGovernorate } from '../../../src/domain/panels/byGovernorate'
import { byVictim, type CategoryRow } from '../../../src/domain/panels/byVictim'
import { byYear, type YearRow } from '../../../src/domain/panels/byYear'
import { acrossGovernorates, acrossReports, type Chart } from '../../../src/domain/panels/multiples'
import { EVERYTHING, questionOf, type Selection } from '../../../src/domain/ask/selection'
import { generated, tableOf } from '../../fixtures/generatedTable'
import { shippedTable as table } from '../../fixtures/shippedTable'
import { Tally } from '../../fixtures/Tally'

const victims: Chart<readonly CategoryRow[]> = {
  read: (selection) => byVictim(table, selection).ageSex,
  speaks: (rows) => rows.some(({ answer }) => isKnown(answer)),
}
const years: Chart<readonly YearRow[]> = {
  read: (selection) => byYear(table, selection).rows,
  speaks: (rows) => rows.some(({ whole }) => isKnown(whole)),
}

const places: Chart<ByGovernorate> = {
  read: (selection) => byGovernorate(table, selection),
  speaks: ({ rows }) =>
    rows.some(({ answer, rank, share }) => isKnown(answer) || rank !== null || share !== null),
}

describe('the same chart in every report', () => {
  it('shows the reports that give years, in order of date, each with its own years', () => {
    const { fromStart, ofOwnTime } = acrossReports(table, EVERYTHING, years)
    expect(fromStart.map(({ report, rows }) => [report.id, rows.length])).toEqual([
      ['snhr-annual-01', 1],
      ['snhr-annual-03', 3],
      ['snhr-annual-04', 4],
      ['snhr-annual-05', 5],
      ['snhr-annual-08', 8],
      ['snhr-annual-09', 9],
    ])
    expect(ofOwnTime).toEqual([])
  })

  it('keeps reports about a time of their own apart, and names those that say nothing', () => {
    const { fromStart, ofOwnTime, silent } = acrossReports(table, EVERYTHING, victims)
    expect(ofOwnTime.map(({ report }) => report.id)).toContain('snhr-2020-04-17')
    expect(fromStart.map(({ report }) => report.id)).toContain('snhr-annual-05')
    expect(fromStart.every(({ span }) => span.kind === 'since_start')).toBe(true)
    expect(fromStart.length + ofOwnTime.length + silent.length).toBe(table.reports.size)
    for (const report of silent) {
      const rows = victims.read({ ...EVERYTHING, report: report.id })
      expect(rows.some(({ answer }) => isKnown(answer))).toBe(false)
    }
  })

  it('shows a report by what it printed besides numbers, where the chart holds that', () => {
    const { fromStart } = acrossReports(table, EVERYTHING, places)
    expect(fromStart.map(({ report }) => report.id)).toEqual([
      'snhr-2016-07-31',
      'snhr-annual-04',
      'snhr-annual-05',
      'snhr-annual-08',
      'snhr-annual-09',
    ])
  })

  it('asks under the filters, whatever the basis, and numbers are of the report they stand in', () => {
    const { fromStart } = acrossReports(
      table,
      { ...EVERYTHING, basis: 'latest', years: [1] },
      victims,
    )
    expect(fromStart.map(({ report }) => report.id)).toEqual([
      'snhr-annual-01',
      'snhr-annual-03',
      'snhr-annual-05',
    ])
    expect(fromStart.map(({ rows }) => rows[1]!.answer)).toMatchObject([
      { value: 619 },
      { kind: 'bounded' },
      { value: 404 },
    ])
  })
})

describe('the same chart in every governorate', () => {
  const across = (chosen: Partial<Selection>, filter: 'victims' | 'attacks', least: number) =>
    acrossGovernorates(table, { ...EVERYTHING, ...chosen }, filter, least)

  it.each([
    ['snhr-2020-02-26', ['SY-HL', 'SY-ID']],
    ['snhr-2020-04-11', ['SY-HL', 'SY-HM', 'SY-ID']],
  ])('shows those of %s that have two numbers or more', (report, codes) => {
    const { shown, silent } = across({ report }, 'victims', 2)
    expect([...shown].sort()).toEqual(codes)
    expect(silent).toHaveLength(14 - codes.length)
    for (const code of shown) {
      const { ageSex } = byVictim(table, { ...EVERYTHING, report, governorates: [code] })
      expect(ageSex.filter(({ answer }) => isKnown(answer)).length).toBeGreaterThan(1)
    }
  })

  it('shows attacks on facilities in Idlib for the eighth report, and massacres in another', () => {
    expect(across({ report: 'snhr-annual-08' }, 'attacks', 1).shown).toEqual(['SY-ID'])
    expect(across({ report: 'snhr-2020-02-07' }, 'attacks', 1).shown).not.toEqual([])
    expect(across({ report: 'snhr-annual-08', attacks: ['market'] }, 'attacks', 1).shown).toEqual(
      [],
    )
  })

  it('shows the chosen ones only, none of the fifth report, and none of several reports', () => {
    const report = 'snhr-2020-02-26'
    const idlib = across({ report, governorates: ['SY-ID', 'SY-RA'] }, 'victims', 2)
    expect(idlib).toEqual({ shown: ['SY-ID'], silent: ['SY-RA'] })
    expect(across({}, 'victims', 2).shown).toEqual([])
    expect(across({ report, basis: 'latest' }, 'victims', 2)).toEqual({ shown: [], silent: [] })
  })

  it('shows exactly the places of which enough is known, in any table', () => {
    const tally = new Tally()
    fc.assert(
      fc.property(generated, fc.constantFrom(1, 2), (made, least) => {
        // A country of one governorate is that governorate: every number of it is one of the place.
        fc.pre(made.vocabulary.governorates.length > 1)
        const anyTable = tableOf(made)
        for (const { report } of made.worlds) {
          const selection = { ...EVERYTHING, report }
          for (const filter of ['victims', 'attacks'] as const) {
            const question = questionOf(selection, filter === 'victims' ? 'killed' : 'attacks')
            const codes = anyTable.vocabulary[filter]
              .filter(({ classification: c }) => c !== 'total' && c !== 'not_applicable')
              .map(({ code }) => code)
            const known = (place: string) =>
              codes
                .map((code) =>
                  askKnown(anyTable, { ...question, governorates: [place], [filter]: [code] }),
                )
                // Of a place without anyone killed, none of each sort is no chart.
                .filter((known) => known && !('between' in known)).length
            const due = anyTable.vocabulary.governorates
              .map(({ code }) => code)
              .filter((place) => known(place) >= least)
            tally.count(due.length > 0 ? `some ${filter}` : `no ${filter}`)
            expect(acrossGovernorates(anyTable, selection, filter, least).shown).toEqual(due)
          }
        }
      }),
      { numRuns: 40 },
    )
    tally.expectAtLeast({ 'some victims': 5, 'some attacks': 5, 'no attacks': 2 })
  })
})
