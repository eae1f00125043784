import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Entry, entriesOf } from '../../src/domain/data/entry'
import type { FigureTable } from '../../src/domain/data/table'
import type { Bilingual } from '../../src/domain/data/vocabulary'
import { FIELDS, type FileRecord, recordOfEntry } from '../../src/exports/recordsOfPanel'
import { type Imprint, writeJson } from '../../src/exports/writeJson'
import { sheetsOf } from '../../src/exports/sheetsOf'
import { type ShownTable, shownOfEntries } from '../../src/exports/shownTable'
import { writeCsv } from '../../src/exports/writeCsv'
import { writeXlsx } from '../../src/exports/writeXlsx'
import { cases } from '../fixtures/cases'
import { generated, tableOf } from '../fixtures/generatedTable'
import { both } from '../fixtures/both'
import { type Line, readCsvFile, readXlsxFile } from '../fixtures/readExport'
import { shippedTable } from '../fixtures/shippedTable'

// @vitest-environment jsdom

const IMPRINT: Imprint = {
  title: 'Figures',
  selection: 'all, "quoted"\nand more',
  exported: '2026-11-24',
  version: '1.0.0',
  gathered: '2026-11-23',
  address: 'https://tawthiq.example/en/?view=figures',
  rights: '=SNHR',
}

const NOTHING: ShownTable = { heads: [], notes: [], rows: [] }

const shownOf = (entries: readonly Entry[], language: 'en' | 'ar') =>
  shownOfEntries(entries, shippedTable, both, both[language])

describe('a file of figures', () => {
  const records = recordsOf(shippedTable)

  it('gives back every figure that went into it, as CSV and as JSON', () => {
    const tables = fc.oneof(fc.constant(shippedTable), generated.map(tableOf))
    fc.assert(
      fc.property(tables, (table) => {
        const entries = entriesOf(table).map(spoken)
        const made = recordsOf(table)
        expect(readCsvFile(writeCsv(made, IMPRINT)).map(understood)).toEqual(entries)
        const json = JSON.parse(writeJson(made, IMPRINT)) as { figures: FileRecord[] }
        expect(json.figures.map((record) => understood(texts(record)))).toEqual(entries)
      }),
      { numRuns: cases(30) },
    )
  })

  it('holds no mark of direction, whatever the labels hold, and says the same in every format', () => {
    const mark = fc.constantFrom(...'\u061c\u200e\u200f\u202a\u202e\u2066\u2068\u2069')
    fc.assert(
      fc.property(mark, mark, (before, after) => {
        const table = withLabels(({ en, ar }) => ({ en: en + after, ar: before + ar }))
        const made = recordsOf(table).slice(0, 20)
        const due = records.slice(0, 20)
        const lines = readCsvFile(writeCsv(made, IMPRINT))
        const json = JSON.parse(writeJson(made, IMPRINT)) as { figures: FileRecord[] }
        const rows = sheetsOf(made, NOTHING, IMPRINT, both.ar)[1]?.data.slice(1) ?? []
        expect(json.figures).toEqual(due)
        expect(rows).toEqual(sheetsOf(due, NOTHING, IMPRINT, both.ar)[1]?.data.slice(1))
        for (const [i, line] of lines.entries()) expect(line).toMatchObject(texts(due[i]!))
        expect(JSON.stringify([json, lines, rows])).not.toMatch(/\p{Bidi_Control}/u)
      }),
      { numRuns: cases(10) },
    )
  })

  it('gives back every figure as a workbook, with numbers as numbers', async () => {
    // A sheet is slow to read without a browser: every fifth line, in which every kind occurs.
    const entries = entriesOf(shippedTable).filter((_, i) => i % 5 === 0)
    expect(entries.some(({ figure }) => figure === null)).toBe(true)
    const some = entries.map((entry) => recordOfEntry(entry, shippedTable, both))
    const bytes = new Uint8Array(
      await bytesOf(await writeXlsx(some, shownOf(entries, 'ar'), IMPRINT, both.ar)),
    )
    const { names, rightToLeft, sheets } = readXlsxFile(bytes)
    expect(names).toEqual([
      both.ar.t('files.shown.sheet'),
      both.ar.t('files.allColumns'),
      both.ar.t('files.about'),
    ])
    expect(rightToLeft).toEqual([true, true, true])
    const [head, ...rows] = sheets[1] ?? []
    const columns = Object.entries(head ?? {})
    expect(columns.map(([, name]) => name)).toEqual(
      FIELDS.map((field) => both.ar.t(`files.field.${field}`)),
    )
    const lines = rows.map((row) =>
      Object.fromEntries(FIELDS.map((field, i) => [field, row[columns[i]?.[0] ?? ''] ?? null])),
    ) as FileRecord[]
    expect(lines.map((line) => understood(texts(line)))).toEqual(entries.map(spoken))
    expect(lines.map(({ value }) => value)).toEqual(some.map(({ value }) => value))
  })

  it('reads from the left in English', () => {
    expect(
      sheetsOf(records, NOTHING, IMPRINT, both.en).map(({ rightToLeft }) => rightToLeft),
    ).toEqual([...Array<boolean>(3).fill(false)])
  })

  it('says in every line of CSV what was chosen, when, of which data, where and whose it is', () => {
    for (const line of readCsvFile(writeCsv(records, IMPRINT))) {
      expect(line).toMatchObject({
        selection: IMPRINT.selection,
        exported: '2026-11-24',
        data_version: '1.0.0',
        address: IMPRINT.address,
        rights: '=SNHR',
      })
    }
    expect(writeCsv(records, IMPRINT)).toContain(",'=SNHR")
  })

  it('has ";" between the columns where that is asked for, and says the same', () => {
    const lines = readCsvFile(writeCsv(records, IMPRINT, ';'), ';')
    expect(lines).toEqual(readCsvFile(writeCsv(records, IMPRINT)))
    expect(lines).toHaveLength(records.length)
  })

  it('leaves a cell empty where nothing is published, and never holds a zero for it', () => {
    const doubts = records.filter(({ answer }) => answer === 'unpublished')
    expect(doubts).toHaveLength(17)
    for (const { value, qualifier, not_taken } of doubts) {
      expect([value, qualifier]).toEqual([null, null])
      expect(not_taken).not.toBeNull()
    }
  })

  it('names the misprint of a newspaper as what it is, in both languages', () => {
    const lead = records.find(({ value, report }) => value === 6859 && report === 'snhr-annual-05')
    expect(lead?.qualifier).toBe('at_least')
    expect(lead?.not_taken).toContain('6589')
    expect(lead?.not_taken_en).toContain('Syria TV')
    expect(lead?.not_taken_ar).toContain('تلفزيون سوريا')
  })

  it('holds a label in both languages for every code', () => {
    for (const record of records) {
      const labels = FIELDS.filter((field) =>
        /^(?:measure|governorate|victim|attack|report)_/.test(field),
      )
      for (const field of labels)
        expect(record[field], `${String(record.id)} ${field}`).toBeTruthy()
    }
  })
})

/** The shipped figures, with the names of places and publishers written another way. */
function withLabels(change: (label: Bilingual) => Bilingual): FigureTable {
  const { vocabulary } = shippedTable
  const relabelled = <T extends { readonly label: Bilingual }>(one: T): T => ({
    ...one,
    label: change(one.label),
  })
  return {
    ...shippedTable,
    vocabulary: {
      ...vocabulary,
      governorates: vocabulary.governorates.map(relabelled),
      sources: vocabulary.sources.map((source) => ({
        ...source,
        publisher: relabelled(source.publisher),
      })),
    },
  }
}

function recordsOf(table: FigureTable): readonly FileRecord[] {
  return entriesOf(table).map((entry) => recordOfEntry(entry, table, both))
}

/** What has to come back: the cell with its codes, the number, and the readings that it rests on. */
function spoken({ id, report, cell, figure, accepted, rejected }: Entry) {
  // A print that says the number as the figure does.
  const prints = accepted.filter(({ qualifier }) => qualifier === figure?.qualifier)
  const { measure, unit, period, governorate, victim, attack } = cell
  return {
    id: prints[0]?.id ?? id,
    report,
    cell: [measure, unit, period.start, period.end ?? '', period.kind, governorate, victim, attack],
    value: figure ? String(figure.value) : '',
    qualifier: figure?.qualifier ?? '',
    taken: accepted.map((observation) => observation.id),
    left: rejected.map((observation) => `${String(observation.value)} (${observation.id})`),
  }
}

function understood(line: Line) {
  const { measure, unit, period_start, period_end, period_kind, governorate, victim, attack } = line
  const parts = (text = '') => (text === '' ? [] : text.split(' | '))
  return {
    id: line.id,
    report: line.report,
    cell: [measure, unit, period_start, period_end, period_kind, governorate, victim, attack],
    value: line.value,
    qualifier: line.qualifier,
    taken: parts(line.observations),
    left: parts(line.not_taken),
  }
}

function texts(record: FileRecord): Line {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, String(value ?? '')]),
  )
}

/** jsdom's Blob has no arrayBuffer. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer)
    }
    reader.readAsArrayBuffer(blob)
  })
}
