import Papa from 'papaparse'

import { unguarded } from '../i18n/format/formulaGuard'
import { isZipBomb } from './zipBombGuard'
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
 * Why a file cannot be read. `unknown_type`: its name ends in none of .json, .csv, .xlsx; `broken`:
 * it is not what its name says; `too_large`: no file of texts is as large; `not_utf8`: a CSV or JSON file in another encoding, which would
 * garble Arabic; `no_columns`: no column `key`, or neither `en` nor `ar`; `no_rows`: nothing in it.
 */
export type Unreadable =
  'unknown_type' | 'broken' | 'too_large' | 'not_utf8' | 'no_columns' | 'no_rows'

type WordingFile =
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
  ['json', (bytes) => decoded(bytes, readJson)],
  ['csv', (bytes) => decoded(bytes, readCsv)],
  ['xlsx', readXlsx],
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

function readCsv(text: string): WordingFile {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  if (errors.length > 0) return unreadable('broken')
  const [names = [], ...grid] = data
  return tabular(names, grid, 2, unguarded)
}

/** Spreadsheets of some countries write a semicolon; no column has either sign in its name. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/u))
  return [';', '\t'].find((sign) => head.includes(sign)) ?? ','
}

async function readXlsx(bytes: Uint8Array): Promise<WordingFile> {
  if (isZipBomb(bytes)) return unreadable('too_large')
  // Its entry for browsers reads in a worker made of a blob, which the page's policy forbids; that
  // this one unpacks without such a worker is seen to by `scripts/vite-zip-here.ts`.
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  const sheets = await readXlsxFile(new Uint8Array(bytes).buffer, { trim: false })
  const grids = sheets.map(({ data }): readonly (readonly unknown[])[] => data)
  const [names = [], ...grid] = grids.find(([head]) => head?.includes('key')) ?? grids[0] ?? []
  return tabular(names, grid, 2, unguarded)
}

function tabular(
  names: readonly unknown[],
  grid: readonly (readonly unknown[])[],
  first: number,
  bare: (text: string) => string,
): WordingFile {
  const place = (column: string) => names.findIndex((name) => cellText(name).trim() === column)
  const full = grid
    .map((cells, i) => ({ line: first + i, cells: cells.map((cell) => bare(cellText(cell))) }))
    .filter(({ cells }) => cells.some((text) => text !== ''))
  if (full.length === 0) return unreadable('no_rows')
  if (place('key') < 0 || (place('en') < 0 && place('ar') < 0)) return unreadable('no_columns')
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

/** A cell as text; spreadsheets make numbers of what looks like one. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  throw new Error('no text')
}

function decoded(bytes: Uint8Array, read: (text: string) => WordingFile): WordingFile {
  // Excel's "Unicode text" is UTF-16; its mark says so.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return unreadable('not_utf8')
  }
  return read(text)
}

function unreadable(why: Unreadable): WordingFile {
  return { kind: 'unreadable', why }
}
