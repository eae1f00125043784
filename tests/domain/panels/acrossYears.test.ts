import { describe, expect, it } from 'vitest'

import { figuresOf, isKnown, reportOf } from '../../../src/domain/ask/answer'
import { type Selection, EVERYTHING } from '../../../src/domain/ask/selection'
import { isCalendarYear } from '../../../src/domain/data/period'
import { panelModel, rowsOf } from '../../../src/domain/panels/panelModel'
import { modesOf } from '../../../src/domain/panels/panels'
import { shippedTable as table } from '../../fixtures/shippedTable'

type Panel = 'attacks-by-type' | 'killed-by-victim'

const modelOf = (panel: Panel, chosen: Partial<Selection> = {}) =>
  panelModel(table, { panel, mode: 'years', selection: { ...EVERYTHING, ...chosen } })

/** Each list as its years and numbers; a year without one is null. */
const shown = (panel: Panel, chosen: Partial<Selection> = {}) =>
  Object.fromEntries(
    modelOf(panel, chosen).charts.flatMap(({ id, lists }) =>
      lists.map((list) => [
        `${id}, ${list.id}`,
        list.rows.map((row) => [row.id, isKnown(row.answer) ? row.answer.value : null]),
      ]),
    ),
  )

describe('attacks by type and year', () => {
  it('are the years of the third report, and the calendar years of tolls', () => {
    expect(shown('attacks-by-type', { report: 'snhr-annual-03' })).toEqual({
      'facility, intervention': [
        ['1', null],
        ['2', null],
        ['3', 183],
      ],
      'facility, calendar': [
        ['2015', 119],
        ['2016', null],
        ['2017', 239],
      ],
      'school, intervention': [
        ['1', 74],
        ['2', 65],
        ['3', 34],
      ],
      'medical_facility, intervention': [
        ['1', 77],
        ['2', 54],
        ['3', 33],
      ],
      'market, intervention': [
        ['1', 35],
        ['2', 12],
        ['3', 8],
      ],
      'massacre, intervention': [
        ['1', 172],
        ['2', 90],
        ['3', 59],
      ],
      'massacre, calendar': [
        ['2015', 50],
        ['2016', null],
        ['2017', 83],
        ['2018', 27],
        ['2019', 22],
        ['2020', 11],
        ['2021', null],
        ['2022', 2],
      ],
    })
  })

  it('are of the chosen types and years alone, of either kind', () => {
    const third = { report: 'snhr-annual-03' }
    expect(shown('attacks-by-type', { ...third, attacks: ['school'], years: [3] })).toEqual({
      'school, intervention': [['3', 34]],
    })
    const calendar = { basis: 'latest', years: [2017, 2020], attacks: ['massacre'] } as const
    expect(shown('attacks-by-type', calendar)).toEqual({
      'massacre, calendar': [
        ['2017', 83],
        ['2020', 11],
      ],
    })
  })

  it('are no way to see them where no year of any is known', () => {
    for (const chosen of [{ governorates: ['SY-LA'] }, { attacks: ['cluster_munition'] }]) {
      expect(modelOf('attacks-by-type', chosen)).toMatchObject({ mode: null })
      expect(modelOf('attacks-by-type', chosen).modes).not.toContain('years')
    }
  })

  it('name the types that the panel shows and no year is known of', () => {
    expect(modelOf('attacks-by-type', { report: 'snhr-annual-03' }).withoutChart).toEqual([
      'cluster_munition',
      'incendiary',
    ])
  })
})

describe('victims by category and year', () => {
  it('are children, women and men of the fifth report, and of the toll of each calendar year', () => {
    const all = shown('killed-by-victim')
    expect(all['children, intervention']?.map(([, value]) => value)).toEqual([
      1027, 448, 354, 79, 97,
    ])
    expect(all['children, calendar']).toEqual([
      ['2016', 1042],
      ['2017', 439],
      ['2018', 169],
      ['2019', 112],
      ['2020', 62],
      ['2021', 32],
      ['2022', 8],
      ['2023', 6],
    ])
    expect(all['men, calendar']?.[2]).toEqual(['2018', 247])
    expect(all['media, calendar']).toEqual([['2020', 2]])
  })
})

describe('a panel by year', () => {
  it('never puts two publications together, and no toll beside years of the intervention', () => {
    const selections: readonly Partial<Selection>[] = [
      {},
      { report: 'snhr-annual-03' },
      { basis: 'latest' },
      { basis: 'latest', years: [2016, 2018] },
      { report: 'snhr-2018-12-31' },
    ]
    let count = 0
    for (const panel of ['attacks-by-type', 'killed-by-victim'] as const) {
      for (const chosen of selections) {
        const model = modelOf(panel, chosen)
        expect(model.mode).toBe('years')
        expect(model.total).toBeNull()
        for (const { question, answer } of rowsOf(model)) {
          expect(question.years).toHaveLength(1)
          expect(new Set(figuresOf(answer).map(({ report }) => report)).size).toBeLessThan(2)
          if (!isKnown(answer)) continue
          count += 1
          const own = table.reports.get(reportOf(answer) ?? '')?.report.series
          const isCalendar = question.years.some(isCalendarYear)
          expect(own === 'annual_toll').toBe(isCalendar)
          if (!isCalendar && question.basis === 'report') {
            expect(reportOf(answer)).toBe(question.report)
          }
        }
      }
    }
    expect(count).toBeGreaterThan(150)
  })

  it('is a way to see attacks and victims, and no other panel', () => {
    expect(modesOf('attacks-by-type')).toContain('years')
    expect(modesOf('killed-by-victim')).toContain('years')
    expect(modesOf('killed-by-year')).not.toContain('years')
    expect(modesOf('killed-by-governorate')).not.toContain('years')
  })
})
