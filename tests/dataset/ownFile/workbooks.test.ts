import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import type { Answers, Outcome } from '../../../src/dataset/ownFile/Outcome'
import { readOwnFile } from '../../../src/dataset/ownFile/readOwnFile'
import { MOST_BYTES } from '../../../src/dataset/ownFile/readSheets'
import { shippedTable } from '../../fixtures/shippedTable'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const { vocabulary } = shippedTable
const HEAD =
  'measure unit period_start period_end period_kind governorate victim attack value qualifier attribution'
const ROW = 'killed persons 2015-09-30 2021-09-30 since_start _T _T _T 7000 at_least russian'

interface Made {
  /** Sheets of rows of cells; a cell that begins with `<` is XML. */
  readonly sheets?: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly after?: string
  readonly hidden?: readonly number[]
  readonly is1904?: boolean
  readonly more?: Readonly<Record<string, Uint8Array>>
}

function xlsx({ sheets = { Figures: [HEAD.split(' '), ROW.split(' ')] }, ...made }: Made = {}) {
  const names = Object.keys(sheets)
  const cell = (text: string, row: number, column: number) => {
    const place = `r="${String.fromCharCode(65 + column)}${String(row)}"`
    if (text.startsWith('<')) return `<c ${place} s="1">${text}</c>`
    return `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`
  }
  const files = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><workbookPr date1904="${made.is1904 ? '1' : '0'}"/><sheets>${names
        .map((name, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="r${String(i)}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names
        .map(
          (_, i) =>
            `<Relationship Id="r${String(i)}" Type="${TYPE}/worksheet" Target="worksheets/s${String(i)}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="st" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, i) => [
        `xl/worksheets/s${String(i)}.xml`,
        strToU8(
          `<worksheet><sheetData>${rows
            .map((cells, r) => {
              const isHidden = made.hidden?.includes(r + 1)
              return `<row r="${String(r + 1)}"${isHidden ? ' hidden="1"' : ''}>${cells.map((text, c) => cell(text, r + 1, c)).join('')}</row>`
            })
            .join('')}</sheetData>${made.after ?? ''}</worksheet>`,
        ),
      ]),
    ),
    ...made.more,
  }
  return zipSync(files)
}

function ods(table: string, manifest = '') {
  return zipSync({
    'content.xml': strToU8(
      `<office:document-content><table:table table:name="T">${table}</table:table></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
  })
}

function odsRow(texts: readonly string[], attributes = ''): string {
  const cells = texts.map((text) =>
    text.startsWith('<') ? text : `<table:table-cell><text:p>${text}</text:p></table:table-cell>`,
  )
  return `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`
}

function outcomeOf(bytes: Uint8Array, answers: Answers = {}): Promise<Outcome> {
  const file = new File([new Uint8Array(bytes)], 'mine.xlsx')
  return readOwnFile({ file, vocabulary, answers }, () => true)
}

function withCell(place: number, text: string): readonly string[] {
  return ROW.split(' ').map((own, i) => (i === place ? text : own))
}

describe('a workbook of one’s own', () => {
  it('may hold incidents, which are counted; beside figures it is asked which of them is meant', async () => {
    const incidents = [
      ['date', 'governorate', 'killed', 'attribution'],
      ['2016-05-10', 'Aleppo', '3', 'russian'],
      ['2016-05-11', 'Atlantis', '1', 'russian'],
    ]
    const answers = { periods: 'since_start', as_of: '2016-12-31' }
    expect(await outcomeOf(xlsx({ sheets: { A: incidents } }), answers)).toMatchObject({
      faults: [{ kind: 'unknown_code', line: 3, column: 'governorate' }],
    })
    const sheets = { A: incidents.slice(0, 2), F: [HEAD.split(' '), ROW.split(' ')] }
    expect(await outcomeOf(xlsx({ sheets }), answers)).toMatchObject({
      questions: [{ about: 'sheet', options: ['A', 'F'] }],
    })
    expect(await outcomeOf(xlsx({ sheets }), { ...answers, sheet: 'A' })).toMatchObject({
      observations: [{ value: 3, cell: { governorate: 'SY-HL' } }, { value: 3 }],
    })
    expect(await outcomeOf(xlsx({ sheets }), { sheet: 'F' })).toMatchObject({
      observations: [{ value: 7000 }],
    })
    const formula = [incidents[0] ?? [], ['2016-05-10', 'Aleppo', '<f>1+1</f>', 'russian']]
    expect(await outcomeOf(xlsx({ sheets: { A: formula }, hidden: [2] }), answers)).toMatchObject({
      faults: [{ kind: 'formula', line: 2, value: 'C2' }],
    })
  })

  it('is read like a text', async () => {
    expect(await outcomeOf(xlsx())).toMatchObject({
      kind: 'taken',
      observations: [{ value: 7000, cell: { period: { end: '2021-09-30' } } }],
    })
  })

  it.each([
    [false, 44469],
    [true, 43007],
  ])('counts days as its program does, from 1904 or not: %s', async (is1904, serial) => {
    const rows = [HEAD.split(' '), withCell(3, `<v>${String(serial)}</v>`)]
    expect(await outcomeOf(xlsx({ sheets: { Figures: rows }, is1904 }))).toMatchObject({
      observations: [{ cell: { period: { end: '2021-09-30' } } }],
    })
  })

  it('may have several sheets, of which it is asked where more than one has the columns', async () => {
    const rows = [HEAD.split(' '), ROW.split(' ')]
    const notes = { Notes: [['hello']], Figures: rows }
    expect(await outcomeOf(xlsx({ sheets: notes }))).toMatchObject({ kind: 'taken' })
    const both = xlsx({ sheets: { A: rows, B: [...rows, withCell(5, 'SY-HL')] } })
    expect(await outcomeOf(both)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'sheet', options: ['A', 'B'] }],
    })
    const chosen = await outcomeOf(both, { sheet: 'B' })
    expect(chosen.kind === 'taken' && chosen.observations).toHaveLength(2)
  })

  it('gives what its formulas gave when it was saved, and tells of one that holds nothing', async () => {
    const saved = [HEAD.split(' '), withCell(8, '<f>6000+1000</f><v>7000</v>')]
    const plain = (rows: readonly (readonly string[])[]) =>
      xlsx({
        sheets: { F: rows },
        more: {
          'xl/styles.xml': strToU8(
            '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="0"/></cellXfs></styleSheet>',
          ),
        },
      })
    expect(await outcomeOf(plain(saved))).toMatchObject({ observations: [{ value: 7000 }] })
    const unsaved = [HEAD.split(' '), withCell(8, '<f>6000+1000</f>')]
    expect(await outcomeOf(plain(unsaved))).toMatchObject({
      kind: 'faulty',
      faults: [{ kind: 'formula', line: 2, value: 'I2' }],
    })
  })

  it('tells of joined cells, and says that hidden rows were read', async () => {
    const after = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    expect(await outcomeOf(xlsx({ after }))).toMatchObject({
      faults: [{ kind: 'merged', line: 2, value: 'A2:A3' }],
    })
    expect(await outcomeOf(xlsx({ hidden: [2] }))).toMatchObject({
      kind: 'taken',
      remarks: [{ kind: 'hidden', names: ['2'] }],
    })
  })

  it.each([
    ['macros', { 'xl/vbaProject.bin': strToU8('x') }],
    ['vast', { 'xl/bomb.xml': new Uint8Array(30_000_000) }],
  ])('is refused for what is in it: %s', async (why, more) => {
    expect(await outcomeOf(xlsx({ more }))).toEqual({ kind: 'unreadable', why })
  })

  it('may be an ODS, whose days and numbers are taken however they are shown', async () => {
    const table =
      odsRow(HEAD.split(' ')) +
      odsRow(
        withCell(
          3,
          '<table:table-cell office:value-type="date" office:date-value="2021-09-30"><text:p>30.09.21</text:p></table:table-cell>',
        ).map((text, i) =>
          i === 8
            ? '<table:table-cell office:value-type="float" office:value="7000"><text:p>7.000</text:p></table:table-cell>'
            : text,
        ),
        'table:visibility="collapse"',
      )
    expect(await outcomeOf(ods(table))).toMatchObject({
      kind: 'taken',
      observations: [{ value: 7000, cell: { period: { end: '2021-09-30' } } }],
      remarks: [{ kind: 'hidden', names: ['2'] }],
    })
    const merged = table.replace(
      'office:value-type="date"',
      'table:number-rows-spanned="2" office:value-type="date"',
    )
    expect(await outcomeOf(ods(merged))).toMatchObject({
      faults: [{ kind: 'merged', line: 2, value: 'D2' }],
    })
    expect(await outcomeOf(ods(table, '<manifest:encryption-data/>'))).toMatchObject({
      why: 'password',
    })
  })

  it('may be a data package; any other archive is none', async () => {
    const text = [HEAD, ROW].map((line) => line.replaceAll(' ', ',')).join('\n')
    const descriptor = { resources: [{ name: 'observations', path: 'observations.csv' }] }
    const packed = zipSync({
      'own/datapackage.json': strToU8(JSON.stringify(descriptor)),
      'own/observations.csv': strToU8(text),
    })
    expect(await outcomeOf(packed)).toMatchObject({ observations: [{ value: 7000 }] })
    expect(await outcomeOf(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject({ why: 'archive' })
  })

  it('is refused by its size before any of it is read', async () => {
    const file = new File([''], 'vast.csv')
    Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 })
    file.arrayBuffer = () => Promise.reject(new Error('was read'))
    const order = { file, vocabulary, answers: {} }
    expect(await readOwnFile(order, () => true)).toEqual({
      kind: 'unreadable',
      why: 'too_large',
    })
  })
})
