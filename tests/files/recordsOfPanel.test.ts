import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { figuresOf } from '../../src/domain/ask/answer'
import { MODES, type PanelRow } from '../../src/domain/panels/panel'
import { PANELS } from '../../src/domain/panels/panels'
import { EVERYTHING, type Selection } from '../../src/domain/ask/selection'
import {
  answersOfRow,
  panelModel,
  type PanelModel,
  type PanelView,
  type RowAnswer,
  rowsOf,
} from '../../src/domain/panels/panelModel'
import type { FigureTable } from '../../src/domain/data/table'
import { type Imprint, writeJson } from '../../src/exports/writeJson'
import { recordsOfPanel } from '../../src/exports/recordsOfPanel'
import { writeCsv } from '../../src/exports/writeCsv'
import { both } from '../fixtures/both'
import { generated, tableOf } from '../fixtures/generatedTable'
import { type Line, readCsvFile } from '../fixtures/readExport'
import { shippedTable } from '../fixtures/shippedTable'
import { Tally } from '../fixtures/Tally'

const IMPRINT: Imprint = {
  title: 'Killed by year',
  selection: 'all',
  exported: '2026-11-24',
  version: '1.0.0',
  gathered: '2026-11-23',
  address: 'https://tawthiq.example/en/',
  rights: 'SNHR',
}

const few = <T>(list: readonly T[]) =>
  fc.subarray([...list], { maxLength: Math.min(2, list.length) })

/** A table, a choice on it, a panel and a mode. */
const taken = fc
  .oneof(fc.constant(shippedTable), generated.map(tableOf))
  .chain((table) => fc.tuple(fc.constant(table), fc.constantFrom(...table.reports.keys())))
  .chain(([table, report]) =>
    fc.record({
      // A failing case should show its choice, not the figures.
      table: fc.constant(Object.assign({ ...table }, { [fc.toStringMethod]: () => 'table' })),
      panel: fc.constantFrom(...PANELS),
      mode: fc.constantFrom(null, ...MODES),
      selection: fc.record<Selection>({
        report: fc.constant(report),
        basis: fc.constantFrom('report' as const, 'report' as const, 'latest' as const),
        years: few(table.reports.get(report)?.years ?? []),
        governorates: few(table.vocabulary.governorates.map(({ code }) => code)),
        victims: few(['children', 'women', 'men', 'medical']),
        attacks: few(['school', 'market', 'facility']),
      }),
    }),
  )

describe('a file of what a panel shows', () => {
  it('gives back every answer of the panel, whatever its kind', () => {
    const tally = new Tally()
    fc.assert(
      fc.property(taken, ({ table, panel, mode, selection }) => {
        const model = panelModel(table, { panel, mode, selection })
        const shown = rowsOf(model).flatMap((row) =>
          answersOfRow(row).map((one) => ({ ...one, question: row.question })),
        )
        const lines = linesOf(model, table)
        expect(lines.map(numbers)).toEqual(shown.map(expected))
        for (const [i, line] of lines.entries()) {
          const one = shown[i]
          if (!one) throw new Error('a line too many')
          tally.count(one.answer.kind)
          if (one.share) tally.count(`${one.share.kind} share`)
          holdsReceipt(line)
          holdsPrint(line, one)
          const ids = [...new Set(figuresOf(one.answer).flatMap((f) => f.observations))]
          expect(parts(line.observations)).toEqual(ids.map(({ id }) => id))
          expect(line.links !== '').toBe(
            linked(
              table,
              ids.map(({ source }) => source),
            ),
          )
          for (const field of ['measure_en', 'measure_ar', 'governorate_en', 'governorate_ar']) {
            expect(line[field]).not.toBe('')
          }
        }
      }),
      { numRuns: 90 },
    )
    tally.expectAtLeast({ published: 40, derived: 10, bounded: 10, unpublished: 5 })
  })

  it('is the same as JSON', () => {
    const records = recordsOfPanel(shipped('killed-by-victim', 'percent'), shippedTable, both)
    const { figures } = JSON.parse(writeJson(records, IMPRINT)) as { figures: unknown }
    expect(figures).toEqual(records)
  })

  it('leaves the value of what was not found empty, and never a zero', () => {
    const hidden = { ...EVERYTHING, victims: ['children'], attacks: ['school'] }
    const lines = linesOf(shipped('killed-by-year', null, hidden), shippedTable)
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) {
      expect(['bounded', 'unpublished']).toContain(line.answer)
      expect([line.value, line.qualifier, line.id]).toEqual(['', '', ''])
    }
  })

  it('says what is calculated, of which figures, and which share of what', () => {
    const men = linesOf(shipped('killed-by-victim', 'percent'), shippedTable).find(
      ({ victim }) => victim === 'men',
    )
    expect(men).toMatchObject({
      answer: 'derived',
      value: '3885',
      qualifier: 'at_least',
      period_start: '2015-09-30',
      period_end: '2020-09-30',
      report: 'snhr-annual-05',
      victim_ar: 'رجال',
      share_answer: 'derived',
    })
    expect(men?.receipt).toMatch(/^6859 \(o\d+\) - 2005 \(o\d+\) - 969 \(o\d+\)$/)
    expect(men?.share_of).toMatch(/^6859 \(o\d+\)$/)
    expect(Number(men?.share)).toBeCloseTo((100 * 3885) / 6859, 10)
  })

  it('names the facilities of no named kind, and years that do not follow one another', () => {
    const attacks = linesOf(shipped('attacks-by-type', null), shippedTable)
    const unnamed = attacks.find(({ attack }) => attack?.startsWith('facility-'))
    expect(unnamed?.attack).toBe('facility-school-medical_facility-market')
    expect(unnamed?.attack_en).toContain('except schools, medical facilities and markets')
    expect(unnamed?.attack_ar).toContain('ما عدا')
    const apart = { ...EVERYTHING, years: [1, 3] }
    const total = linesOf(shipped('killed-by-year', null, apart), shippedTable).at(-1)
    expect(total?.period_start).toBe('2015-09-30 | 2017-09-30')
    expect(total?.period_end).toBe('2016-09-30 | 2018-09-30')
  })
})

/** The id of a line is of a print that carries its value and its qualifier, among those it lists. */
function holdsPrint({ id, value, qualifier, observations }: Line, { answer }: RowAnswer): void {
  expect(id === '').toBe(answer.kind !== 'published')
  if (answer.kind !== 'published') return
  const print = answer.figure.observations.find((observation) => observation.id === id)
  expect([String(print?.value), print?.qualifier]).toEqual([value, qualifier])
  expect(parts(observations)).toContain(id)
}

function shipped(
  panel: PanelView['panel'],
  mode: PanelView['mode'],
  selection: Selection = EVERYTHING,
): PanelModel {
  return panelModel(shippedTable, { panel, mode, selection })
}

function linesOf(model: PanelModel, table: FigureTable): readonly Line[] {
  return readCsvFile(writeCsv(recordsOfPanel(model, table, both), IMPRINT))
}

const FIELDS = ['answer', 'value', 'lowest', 'highest', 'qualifier', 'unit', 'measure'] as const

function numbers(line: Line): readonly string[] {
  const share = [line.share_answer, line.share]
  return [...FIELDS.map((field) => line[field] ?? ''), ...share.map((text) => text ?? '')]
}

/** What has to stand in the line, told from the answer by itself. */
function expected({
  question,
  unit,
  answer,
  share,
}: RowAnswer & Pick<PanelRow, 'question'>): readonly string[] {
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : String(value)
  const isKnown = answer.kind === 'published' || answer.kind === 'derived'
  const limits =
    answer.kind === 'bounded' ? [answer.lowest?.value, answer.highest?.value] : ['', '']
  return [
    answer.kind,
    isKnown ? number(answer.value) : '',
    ...limits.map((limit) => (typeof limit === 'number' ? number(limit) : '')),
    isKnown ? answer.qualifier : '',
    unit,
    question.measure,
    share?.kind ?? '',
    share?.kind === 'derived'
      ? number(share.percent)
      : share?.kind === 'published'
        ? number(share.figure.value)
        : '',
  ]
}

/** The receipt of a number adds up to it, and that of a limit to the limit. */
function holdsReceipt({ answer, receipt = '', value, lowest, highest }: Line): void {
  const sum = (text: string) =>
    [...` + ${text}`.matchAll(/ ([+-]) (\d+) \(o\w+\)/gu)].reduce(
      (total, [, sign, figure]) => total + Number(`${sign ?? ''}${figure ?? ''}`),
      0,
    )
  if (answer === 'unpublished') expect(receipt).toBe('')
  else if (answer !== 'bounded') expect(String(sum(receipt))).toBe(value)
  else {
    const ends = parts(receipt)
    const low = ends.find((text) => text.startsWith('>= '))
    const high = ends.find((text) => text.startsWith('<= '))
    if (low !== undefined) expect(String(sum(low.slice(3)))).toBe(lowest)
    if (high !== undefined) expect(String(sum(high.slice(3)))).toBe(highest)
    expect(high === undefined).toBe(highest === '')
  }
}

function linked(table: FigureTable, sources: readonly string[]): boolean {
  return table.vocabulary.sources.some(({ id, url }) => sources.includes(id) && url !== null)
}

function parts(text = ''): readonly string[] {
  return text === '' ? [] : text.split(' | ')
}
