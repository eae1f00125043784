import { describe, expect, it } from 'vitest'

import { figuresOf } from '../../../src/domain/ask/answer'
import { ask, askBeside } from '../../../src/domain/ask/ask'
import { PANELS } from '../../../src/domain/panels/panels'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { figuresInOverview, shownIn } from '../../../src/domain/panels/shown'
import { shippedTable as table } from '../../fixtures/shippedTable'

const SELECTIONS: readonly Selection[] = [
  EVERYTHING,
  { ...EVERYTHING, years: [1, 2] },
  { ...EVERYTHING, governorates: ['SY-HL', 'SY-ID'], victims: ['children'] },
  { ...EVERYTHING, attacks: ['school', 'market'] },
  { ...EVERYTHING, report: 'snhr-annual-03' },
  { ...EVERYTHING, report: 'snhr-annual-08' },
  { ...EVERYTHING, basis: 'latest' },
]

describe('what a panel shows', () => {
  it.each(PANELS)('is what the figures answer to its own questions (%s)', (panel) => {
    for (const selection of SELECTIONS) {
      for (const { question, unit, answer } of shownIn(panel, table, selection)) {
        if (unit === 'percent' || unit === 'rank') {
          expect(figuresOf(answer)).toEqual([askBeside(table, question, unit)])
        } else {
          expect(answer).toEqual(ask(table, question))
        }
      }
    }
  })

  it.each(PANELS)('is never nothing at all under the first selection (%s)', (panel) => {
    expect(shownIn(panel, table, EVERYTHING).length).toBeGreaterThan(2)
  })

  it('names the governorates without a number of their own as one number', () => {
    const together = shownIn('killed-by-governorate', table, EVERYTHING).filter(
      ({ question }) => question.governorates.length > 1,
    )
    expect(together).toHaveLength(1)
  })

  it('holds the printed shares and ranks beside numbers that nobody printed', () => {
    const units = shownIn('killed-by-governorate', table, SELECTIONS[5] ?? EVERYTHING).map(
      ({ unit }) => unit,
    )
    expect(units).toContain('percent')
  })

  it('gives the overview each of its figures once', () => {
    const figures = figuresInOverview(table, EVERYTHING)
    expect(figures.length).toBeGreaterThan(30)
    expect(new Set(figures).size).toBe(figures.length)
  })
})
