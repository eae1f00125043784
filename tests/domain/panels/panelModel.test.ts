import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isKnown } from '../../../src/domain/ask/answer'
import { ask, askInUnit } from '../../../src/domain/ask/ask'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { MODES } from '../../../src/domain/panels/panel'
import {
  figuresInOverview,
  isPrinted,
  panelModel,
  rowsOf,
} from '../../../src/domain/panels/panelModel'
import { modesOf, type PanelId, PANELS } from '../../../src/domain/panels/panels'
import { cases, SHARE } from '../../fixtures/cases'
import { selections } from '../../fixtures/selections'
import { shippedTable as table } from '../../fixtures/shippedTable'
import { Tally } from '../../fixtures/Tally'

const plain = (panel: PanelId, selection: Selection) =>
  panelModel(table, { panel, mode: null, selection })
const eighth = { ...EVERYTHING, report: 'snhr-annual-08' }

describe('what a panel says', () => {
  it('is what the figures answer to its own questions, each asked once, in every way to see it', () => {
    const tally = new Tally(SHARE)
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(EVERYTHING), selections),
        fc.constantFrom(...PANELS),
        fc.constantFrom(null, 'percent', 'reports', 'percent', ...MODES),
        (selection, panel, mode) => {
          const model = panelModel(table, { panel, mode, selection })
          expect(model.mode === null || model.modes.includes(model.mode)).toBe(true)
          expect(modesOf(panel)).toEqual(expect.arrayContaining([...model.modes]))
          const rows = rowsOf(model)
          expect(new Set(rows.map(({ question }) => JSON.stringify(question))).size).toBe(
            rows.length,
          )
          for (const { question, answer, rank, printedShare, share } of rows) {
            expect(answer).toEqual(ask(table, question))
            if (rank) expect(rank).toBe(askInUnit(table, question, 'rank'))
            if (printedShare) expect(printedShare).toBe(askInUnit(table, question, 'percent'))
            if (share) expect(model.mode).toBe('percent')
          }
          tally.count(String(model.mode))
          if (model.mode !== 'reports' && model.mode !== 'places') return
          for (const { lists } of model.charts) {
            expect(lists.some((list) => list.rows.some(isPrinted))).toBe(true)
          }
          const parts = model.mode === 'reports' ? table.reports.size : null
          if (parts !== null) expect(model.charts.length + model.withoutChart.length).toBe(parts)
        },
      ),
      { numRuns: cases(150) },
    )
    tally.expectAtLeast({ null: 10, reports: 5, percent: 5 })
  })

  it.each(PANELS)('is never nothing at all under the first selection (%s)', (panel) => {
    expect(rowsOf(plain(panel, EVERYTHING)).length).toBeGreaterThan(2)
  })

  it('names the governorates without a number of their own as one number', () => {
    const rows = rowsOf(plain('killed-by-governorate', EVERYTHING))
    const together = rows.filter(({ question }) => question.governorates.length > 1)
    expect(together).toMatchObject([{ id: 'others', answer: { value: 1479 } }])
  })

  it('holds the printed shares and ranks beside numbers that nobody printed', () => {
    const rows = rowsOf(plain('killed-by-governorate', eighth))
    expect(rows.some(({ answer, printedShare }) => !isKnown(answer) && printedShare)).toBe(true)
  })

  it('is the same in file, table and sentence for a report shorter than a year: its one number', () => {
    const selection = { ...EVERYTHING, report: 'snhr-undated-2015-11' }
    expect(rowsOf(plain('killed-by-year', selection))).toMatchObject([
      { id: 'total', answer: { value: 526 } },
    ])
  })

  it('gives the overview each of its figures once', () => {
    const figures = figuresInOverview(table, EVERYTHING)
    expect(figures.length).toBeGreaterThan(30)
    expect(new Set(figures).size).toBe(figures.length)
  })
})
