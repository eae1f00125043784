import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isKnown } from '../../../src/domain/ask/answer'
import { askKnown } from '../../../src/domain/ask/ask'
import { acrossGovernorates } from '../../../src/domain/panels/acrossGovernorates'
import type { PanelId } from '../../../src/domain/panels/panels'
import { EVERYTHING, questionOf, type Selection } from '../../../src/domain/ask/selection'
import { cases, SHARE } from '../../fixtures/cases'
import { generated, tableOf } from '../../fixtures/generatedTable'
import { modelIn, rowsIn } from '../../fixtures/rowsIn'
import { shippedTable as table } from '../../fixtures/shippedTable'
import { Tally } from '../../fixtures/Tally'

describe('the same chart in every report', () => {
  const across = (panel: PanelId, chosen: Partial<Selection> = {}) =>
    modelIn(panel, chosen, 'reports')

  it('shows the reports that give years, in order of date, each with its own years', () => {
    const { charts } = across('killed-by-year')
    expect(charts.map(({ id, lists }) => [id, lists[0]?.rows.length])).toEqual([
      ['snhr-annual-01', 1],
      ['snhr-annual-03', 3],
      ['snhr-annual-04', 4],
      ['snhr-annual-05', 5],
      ['snhr-annual-08', 8],
      ['snhr-annual-09', 9],
    ])
  })

  it('keeps reports about a time of their own apart, and names those that say nothing', () => {
    const { charts, withoutChart } = across('killed-by-victim')
    const isFromStart = ({ id }: (typeof charts)[number]) =>
      table.reports.get(id)?.span.kind === 'since_start'
    const first = charts.findIndex((chart) => !isFromStart(chart))
    expect(charts.slice(first).some(isFromStart)).toBe(false)
    expect(charts.slice(first).map(({ id }) => id)).toContain('snhr-2020-04-17')
    expect(charts.slice(0, first).map(({ id }) => id)).toContain('snhr-annual-05')
    expect(charts.length + withoutChart.length).toBe(table.reports.size)
    for (const report of withoutChart) {
      expect(rowsIn('killed-by-victim', { report }).some(({ answer }) => isKnown(answer))).toBe(
        false,
      )
    }
  })

  it('shows a report by what it printed besides numbers, where the chart holds that', () => {
    const { charts } = across('killed-by-governorate')
    const isFromStart = (id: string) => table.reports.get(id)?.span.kind === 'since_start'
    expect(charts.map(({ id }) => id).filter(isFromStart)).toEqual([
      'snhr-2016-07-31',
      'snhr-annual-04',
      'snhr-annual-05',
      'snhr-annual-08',
      'snhr-annual-09',
    ])
  })

  it('asks under the filters, whatever the basis, and numbers are of the report they stand in', () => {
    const { charts } = across('killed-by-victim', { basis: 'latest', years: [1] })
    expect(charts.map(({ id }) => id)).toEqual([
      'snhr-annual-01',
      'snhr-annual-03',
      'snhr-annual-05',
    ])
    expect(charts.map(({ lists }) => lists[0]!.rows[1]!.answer)).toMatchObject([
      { value: 619 },
      { kind: 'bounded' },
      { value: 404 },
    ])
  })
})

describe('the same chart in every governorate', () => {
  const across = (chosen: Partial<Selection>, filter: 'victims' | 'attacks', least: number) =>
    acrossGovernorates(table, { ...EVERYTHING, ...chosen }, { filter, least })

  it.each([
    ['snhr-2020-02-26', ['SY-HL', 'SY-ID']],
    ['snhr-2020-04-11', ['SY-HL', 'SY-HM', 'SY-ID']],
  ])('shows those of %s that have two numbers or more', (report, codes) => {
    const { shown, withoutChart } = across({ report }, 'victims', 2)
    expect([...shown].sort()).toEqual(codes)
    expect(withoutChart).toHaveLength(14 - codes.length)
    for (const code of shown) {
      const ageSex = rowsIn('killed-by-victim', { report, governorates: [code] }, 'ageSex')
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
    expect(idlib).toEqual({ shown: ['SY-ID'], withoutChart: ['SY-RA'] })
    expect(across({}, 'victims', 2).shown).toEqual([])
    expect(across({ report, basis: 'latest' }, 'victims', 2)).toEqual({
      shown: [],
      withoutChart: [],
    })
  })

  it('shows exactly the places of which enough is known, in any table', () => {
    const tally = new Tally(SHARE)
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
            expect(acrossGovernorates(anyTable, selection, { filter, least }).shown).toEqual(due)
          }
        }
      }),
      { numRuns: cases(90) },
    )
    tally.expectAtLeast({ 'some victims': 5, 'some attacks': 5, 'no attacks': 2 })
  })
})
