import { describe, expect, it } from 'vitest'

import {
  byReport,
  bySource,
  byReason,
  countReadings,
  observationsOf,
} from '../../../src/domain/checks/readings'
import { shippedTable as table, shippedTexts } from '../../fixtures/shippedTable'

/** The data file, read once more without the code that is tested. No cell of it holds a comma. */
const [head = [], ...rows] = shippedTexts()
  .observations.trim()
  .split('\n')
  .map((line) => line.split(','))

const column = (name: string) => rows.map((row) => row[head.indexOf(name)] ?? '')
const countOf = (name: string, value: string) => column(name).filter((v) => v === value).length

describe('the readings', () => {
  it('are every row of the data file, each once', () => {
    const ids = observationsOf(table).map(({ id }) => id)
    expect([...ids].sort()).toEqual([...column('id')].sort())
  })

  it('are counted by what became of them, and none is lost', () => {
    const counts = countReadings(observationsOf(table))
    expect(counts).toEqual({
      accepted: countOf('reading', 'accepted'),
      rejected: countOf('reading', 'rejected'),
      unverified: countOf('reading', 'unverified'),
    })
    expect(counts.accepted + counts.rejected + counts.unverified).toBe(rows.length)
    expect(counts.rejected).toBeGreaterThan(0)
    expect(countReadings([])).toEqual({ accepted: 0, rejected: 0, unverified: 0 })
  })

  it('are counted by reason wherever they carry one', () => {
    const found = byReason(table)
    for (const { reason, count } of found) expect(count).toBe(countOf('reason', reason))
    const total = found.reduce((sum, { count }) => sum + count, 0)
    expect(total).toBe(rows.length - countOf('reason', ''))
  })
})

describe('the sources', () => {
  const sources = bySource(table)

  it('are all there, each with the numbers that were read in it', () => {
    expect(sources).toHaveLength(table.vocabulary.sources.length)
    for (const { source, readings } of sources) {
      const { accepted, rejected, unverified } = readings
      expect(accepted + rejected + unverified).toBe(countOf('source', source.id))
      expect(accepted + rejected + unverified).toBeGreaterThan(0)
    }
  })

  it('say which of their numbers are not taken', () => {
    const syriaTv = sources.find(({ source }) => source.id === 'syria-tv-2020-09')
    expect(syriaTv?.readings).toEqual({ accepted: 16, rejected: 1, unverified: 0 })
    expect(syriaTv?.reports.map(({ id }) => id)).toEqual(['snhr-annual-05'])
  })

  it('stand by date, those without one last', () => {
    const dates = sources.map(({ source }) => source.published)
    const known = dates.filter((date) => date !== null)
    expect(dates.slice(0, known.length)).toEqual([...known].sort())
    expect(dates.slice(known.length).every((date) => date === null)).toBe(true)
    expect(known.length).toBeLessThan(dates.length)
  })
})

describe('the publications', () => {
  it('are all there, with their figures and what was read of them', () => {
    const reports = byReport(table)
    expect(reports.map(({ report }) => report.id)).toEqual([...table.reports.keys()])
    const infographic = reports.find(({ report }) => report.id === 'snhr-2017-03-31')
    expect(infographic).toMatchObject({ figures: 0, readings: { unverified: 14 }, texts: 1 })
    const third = reports.find(({ report }) => report.id === 'snhr-annual-03')
    expect(third?.readings).toMatchObject({ rejected: 2, unverified: 0 })
    for (const { report, readings, texts } of reports) {
      const sources = rows.filter((row) => row[head.indexOf('report')] === report.id)
      expect(texts).toBe(new Set(sources.map((row) => row[head.indexOf('source')])).size)
      const { accepted, rejected, unverified } = readings
      expect(accepted + rejected + unverified).toBe(sources.length)
    }
  })
})
