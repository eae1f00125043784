import Papa from 'papaparse'

import { unguarded } from '../i18n/format/formulaGuard'
import { decoded, type Grid, sheetsOfXlsx, underSign } from '../platform/tables/readSheets'
import { unpackWorkbook } from '../platform/tables/unpackWorkbook'
import type { WordingRecord } from './records'

/** A row of a file of texts as it came in. Null: the file has no such column. */
export interface WordingRow {
  /** The row as a spreadsheet counts it; in JSON the place in the list, from 1. */
  readonly line: number
  readonly key: string
  readonly en: string | null
  readonly ar: string | null
  readonly en_published: string | null
  readonly ar_published: string | null
  readonly reviewed: string | null
}

/**
 * Why a file cannot be read. `unknown_type`: its name ends in none of those that are read; `broken`:
 * it is not what its name says; `too_large`: no file of texts is as large; `not_utf8`: a CSV or JSON file in another encoding, which would
 * garble Arabic; `no_columns`: no column `key`, or neither `en` nor `ar`; `double_column`: one of them
 * twice, and nobody knows which counts; `no_rows`: nothing in it.
 */
export type Unreadable =
  | 'unknown_type'
  | 'broken'
  | 'too_large'
  | 'not_utf8'
  | 'no_columns'
  | 'double_column'
  | 'no_rows'

export type WordingFile =
  | { readonly kind: 'rows'; readonly rows: readonly WordingRow[] }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

/** All texts take half a megabyte. */
export const MOST_BYTES = 4_000_000

/**
 * Reads a file that `writeWording…` wrote, whatever was done to it since. Rejects only where the
 * browser cannot get at the file any more.
 */
export async function readWordingFile(
  name: string,
  content: Uint8Array | Blob,
): Promise<WordingFile> {
  const read = READERS.get(/[^.]*$/u.exec(name.toLowerCase())?.[0] ?? '')
  if (!read) return unreadable('unknown_type')
  const isFile = content instanceof Blob
  if ((isFile ? content.size : content.length) > MOST_BYTES) return unreadable('too_large')
  const bytes = isFile ? new Uint8Array(await content.arrayBuffer()) : content
  try {
    return await read(bytes)
  } catch {
    return unreadable('broken')
  }
}

type Reader = (bytes: Uint8Array) => WordingFile | Promise<WordingFile>

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['json', (bytes) => ofText(bytes, readJson)],
  ['csv', (bytes) => ofText(bytes, readCsv)],
  ['tsv', (bytes) => ofText(bytes, readCsv)],
  ['txt', (bytes) => ofText(bytes, readCsv)],
  ['xlsx', readXlsx],
  ['ods', readSheets],
])

function readJson(text: string): WordingFile {
  const content = JSON.parse(text) as { readonly texts?: unknown } | null
  const list = Array.isArray(content) ? (content as readonly unknown[]) : content?.texts
  if (!Array.isArray(list)) return unreadable('broken')
  const items = list as readonly unknown[]
  if (!items.every((item) => typeof item === 'object' && item !== null)) return unreadable('broken')
  // A name that any row has is a column of all.
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))]
  const grid = items.map((item) => {
    const own = new Map<string, unknown>(Object.entries(item))
    return names.map((name) => own.get(name))
  })
  return tabular(names, grid, 1, (text) => text)
}

function readCsv(given: string): WordingFile {
  const { text, sign } = underSign(given)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: sign ?? delimiterOf(text) })
  if (errors.length > 0) return unreadable('broken')
  return underHead(data)
}

/** Spreadsheets of some countries write a semicolon; no column has either sign in its name. */
function delimiterOf(text: string): string {
  const lines = text.split(/[\r\n]+/u, MOST_TITLES)
  const head = lines.find((line) => /(?:^|[;\t,"])\s*key\s*(?:[;\t,"]|$)/iu.test(line)) ?? lines[0]
  return [';', '\t'].find((sign) => head?.includes(sign)) ?? ','
}

/** A table may have a title above it: its columns are named in the first line that holds `key`. */
function underHead(grid: Grid): WordingFile {
  const place = grid.slice(0, MOST_TITLES).findIndex((cells) => cells.some(isKey))
  const head = Math.max(place, 0)
  return tabular(grid[head] ?? [], grid.slice(head + 1), head + 2, unguarded)
}

const MOST_TITLES = 20

function isKey(cell: unknown): boolean {
  return typeof cell === 'string' && columnOf(cell) === 'key'
}

/** The sheet that has texts, else the first. */
function inSheets(sheets: readonly Grid[]): WordingFile {
  const sheet = sheets.find((grid) => grid.slice(0, MOST_TITLES).some((cells) => cells.some(isKey)))
  return underHead(sheet ?? sheets[0] ?? [])
}

async function readXlsx(bytes: Uint8Array): Promise<WordingFile> {
  const parts = unpackWorkbook(bytes)
  const sheets = parts && (await sheetsOfXlsx(parts))
  return sheets ? inSheets(sheets.map(({ grid }) => grid)) : unreadable('too_large')
}

async function readSheets(bytes: Uint8Array): Promise<WordingFile> {
  const parts = unpackWorkbook(bytes)
  if (!parts) return unreadable('too_large')
  const { readOds } = await import('../platform/tables/readOds')
  const sheets = readOds(new TextDecoder().decode(parts['content.xml']))
  return sheets ? inSheets(sheets.map(({ grid }) => grid)) : unreadable('too_large')
}

function tabular(
  names: readonly unknown[],
  grid: readonly (readonly unknown[])[],
  first: number,
  bare: (text: string) => string,
): WordingFile {
  const columns = names.map((name) => columnOf(cellText(name)))
  const place = (column: keyof WordingRecord) => columns.indexOf(column)
  const full = grid
    .map((cells, i) => ({ line: first + i, cells: cells.map((cell) => bare(cellText(cell))) }))
    .filter(({ cells }) => cells.some((text) => text !== ''))
  if (full.length === 0) return unreadable('no_rows')
  if (place('key') < 0 || (place('en') < 0 && place('ar') < 0)) return unreadable('no_columns')
  const used = columns.filter((name) => USED.has(name))
  if (new Set(used).size < used.length) return unreadable('double_column')
  const rows = full.map(({ line, cells }) => {
    const at = (column: keyof WordingRecord) =>
      place(column) < 0 ? null : (cells[place(column)] ?? '')
    const [en, ar, en_published, ar_published, reviewed] = [
      at('en'),
      at('ar'),
      at('en_published'),
      at('ar_published'),
      at('reviewed'),
    ]
    return { line, key: (at('key') ?? '').trim(), en, ar, en_published, ar_published, reviewed }
  })
  return { kind: 'rows', rows }
}

const USED: ReadonlySet<string> = new Set<keyof WordingRecord>([
  ...(['key', 'en', 'ar', 'en_published', 'ar_published', 'reviewed'] as const),
])

/** Some who fill in a table write its names large. */
function columnOf(name: string): string {
  return name.trim().toLowerCase()
}

/** A cell as text; spreadsheets make numbers of what looks like one. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  throw new Error('no text')
}

function ofText(bytes: Uint8Array, read: (text: string) => WordingFile): WordingFile {
  const text = decoded(bytes)
  return text === null ? unreadable('not_utf8') : read(text)
}

function unreadable(why: Unreadable): WordingFile {
  return { kind: 'unreadable', why }
}
