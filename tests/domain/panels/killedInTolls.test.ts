import { describe, expect, it } from 'vitest'

import { figuresOf, isKnown, reportOf } from '../../../src/domain/ask/answer'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { isSuspected, timeOfToll } from '../../../src/domain/panels/killedInTolls'
import type { PanelRow, TollMode } from '../../../src/domain/panels/panel'
import { panelModel } from '../../../src/domain/panels/panelModel'
import { shippedTable as table } from '../../fixtures/shippedTable'

const modelOf = (mode: TollMode, chosen: Partial<Selection> = {}) =>
  panelModel(table, { panel: 'killed-by-year', mode, selection: { ...EVERYTHING, ...chosen } })

const rowsOf = (mode: TollMode, chosen: Partial<Selection> = {}) =>
  modelOf(mode, chosen).charts.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows))

const valueOf = ({ answer }: Pick<PanelRow, 'answer'>) => (isKnown(answer) ? answer.value : null)

const printed = (rows: readonly PanelRow[]) =>
  rows.map((row) => [timeOfToll(table, row.id), valueOf(row)])

describe('killed by calendar year', () => {
  it('is what the toll of each year prints, with children and women, and men as the rest', () => {
    const rows = rowsOf('calendar')
    expect(
      rows.map((row) => [timeOfToll(table, row.id), valueOf(row), ...row.parts.map(valueOf)]),
    ).toEqual([
      ['2016', 3967, 1042, 684, 2241],
      ['2017', 1436, 439, 284, 713],
      ['2018', 467, 169, 51, 247],
      ['2019', 452, 112, 71, 269],
      ['2020', 211, 62, 48, 101],
      ['2021', 65, 32, 7, 26],
      ['2022', 17, 8, 1, 8],
      ['2023', 20, 6, 5, 9],
    ])
  })

  it('is of those chosen alone', () => {
    expect(printed(rowsOf('calendar', { victims: ['children'] }))).toContainEqual(['2018', 169])
    expect(printed(rowsOf('calendar', { attacks: ['massacre'] }))).toEqual([
      ['2015', 704],
      ['2018', 338],
    ])
  })

  it('names the years between two tolls of which no number was found', () => {
    expect(modelOf('calendar').withoutChart).toEqual([])
    expect(modelOf('calendar', { attacks: ['massacre'] }).withoutChart).toEqual(['2016', '2017'])
  })
})

describe('killed by month', () => {
  it('is known of 22 months, and the 60 between them are gaps', () => {
    expect(printed(rowsOf('months'))).toEqual([
      ['2015-10', 263],
      ['2015-11', 259],
      ['2016-01', 679],
      ['2016-02', 382],
      ['2016-08', 184],
      ['2016-10', 294],
      ['2016-11', 358],
      ['2017-03', 224],
      ['2017-04', 233],
      ['2017-07', 44],
      ['2017-09', 207],
      ['2017-10', 221],
      ['2017-11', 279],
      ['2018-01', 142],
      ['2018-08', 36],
      ['2019-03', 76],
      ['2019-04', 13],
      ['2019-08', 60],
      ['2021-07', 21],
      ['2021-08', 9],
      ['2022-01', 3],
      ['2022-07', 7],
    ])
    const { withoutChart } = modelOf('months')
    expect(withoutChart).toHaveLength(60)
    expect(withoutChart.slice(0, 2)).toEqual(['2015-12', '2016-03'])
  })

  it('tells the months of which a text says "suspected"', () => {
    const suspected = rowsOf('months').filter(isSuspected)
    expect(suspected.map(({ id }) => timeOfToll(table, id))).toEqual([
      '2015-10',
      '2015-11',
      '2016-02',
      '2016-10',
      '2016-11',
      '2017-03',
      '2017-07',
      '2017-09',
      '2018-01',
    ])
    expect(rowsOf('calendar').filter(isSuspected)).toEqual([])
  })
})

describe('tolls', () => {
  it.each<TollMode>(['calendar', 'months'])('are never added, nor put together: %s', (mode) => {
    for (const chosen of [{}, { victims: ['men'] }, { attacks: ['massacre'] }]) {
      const model = modelOf(mode, chosen)
      expect(model.total).toBeNull()
      for (const row of rowsOf(mode, chosen)) {
        for (const { question, answer } of [row, ...row.parts]) {
          expect(question.report).toBe(row.id)
          expect(figuresOf(answer).every(({ report }) => report === row.id)).toBe(true)
          if (isKnown(answer)) expect(reportOf(answer)).toBe(row.id)
        }
      }
    }
  })

  it('are the same whatever report and years are chosen', () => {
    for (const mode of ['calendar', 'months'] as const) {
      const same = rowsOf(mode, { report: 'snhr-2018-12-31', basis: 'latest', years: [2] })
      expect(same).toEqual(rowsOf(mode))
    }
  })

  it('are those of the calendar years that are chosen, and so are the gaps between them', () => {
    const chosen = { basis: 'latest', years: [2017, 2019] } as const
    expect(printed(rowsOf('calendar', chosen))).toEqual([
      ['2017', 1436],
      ['2019', 452],
    ])
    expect(modelOf('calendar', chosen).withoutChart).toEqual([])
    const { charts, withoutChart } = modelOf('months', chosen)
    expect(charts.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows))).toHaveLength(9)
    expect(withoutChart.every((month) => /^(2017|2019)-/.test(month))).toBe(true)
  })

  it('are no way to see a panel for which none gives a number', () => {
    const { modes } = modelOf('calendar', { governorates: ['SY-LA'] })
    expect(modes).not.toContain('calendar')
    expect(modes).not.toContain('months')
  })
})
