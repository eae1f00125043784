import Papa from 'papaparse'

import {
  decoded,
  type Grid,
  type Sheet,
  sheetsOfXlsx,
  underSign,
} from '../../platform/tables/readSheets'
import { type Parts, unpackWorkbook } from '../../platform/tables/unpackWorkbook'
import type { Unreadable } from './Outcome'

/** A table of a file, with what must be known of its cells. */
export interface OwnSheet extends Sheet {
  /** The line in which each row begins. */
  readonly lineOf: (row: number) => number
  /** Lines that a spreadsheet hides. */
  readonly hidden: readonly number[]
  /** Cells joined into one, and those of formulas that hold no result: "A2:A4", "C7". */
  readonly merged: readonly string[]
  readonly unsaved: readonly string[]
  /** The line in which a quote is opened that nothing closes; null for none. */
  readonly unclosed: number | null
}

type Sheets = readonly OwnSheet[] | Unreadable

/** More than any file of figures takes, in bytes. */
export const MOST_BYTES = 10_000_000

/** The tables of a file, told by what is in it and not by its name; or why there are none. */
export async function readSheets(bytes: Uint8Array): Promise<Sheets> {
  if (bytes.length === 0) return 'empty'
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (start.startsWith('\x89PNG') || start.startsWith('\xff\xd8\xff') || start.startsWith('GIF8'))
    return 'picture'
  if (start.startsWith('%PDF')) return 'pdf'
  // What Office wrote before 2007, and what it wraps around a workbook with a password.
  if (start.startsWith('\xd0\xcf\x11\xe0')) return holds(bytes, LOCKED) ? 'password' : 'old_excel'
  try {
    return start.startsWith('PK') ? await ofWorkbook(bytes) : ofText(bytes)
  } catch {
    return 'broken'
  }
}

/** In the two bytes a letter of such a file's list of parts. */
const LOCKED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

async function ofWorkbook(bytes: Uint8Array): Promise<Sheets> {
  const parts = unpackWorkbook(bytes)
  if (!parts) return 'vast'
  const names = Object.keys(parts)
  if (names.some((name) => name.endsWith('vbaProject.bin'))) return 'macros'
  if ('xl/workbook.xml' in parts) {
    const sheets = await sheetsOfXlsx(parts)
    const marks = marksIn(parts)
    return sheets?.map((sheet, i) => ({ ...sheet, ...PLAIN, ...marks[i] })) ?? 'vast'
  }
  if ('content.xml' in parts) {
    if (xml(parts, 'META-INF/manifest.xml').includes('encryption-data')) return 'password'
    if (names.some((name) => name.startsWith('Basic/'))) return 'macros'
    const { readOds } = await import('../../platform/tables/readOds')
    return (
      readOds(xml(parts, 'content.xml'), true)?.map((sheet) => ({ ...PLAIN, ...sheet })) ?? 'vast'
    )
  }
  const descriptor = names.find((name) => /(?:^|\/)datapackage\.json$/u.test(name))
  return descriptor === undefined ? 'archive' : ofPackage(parts, descriptor)
}

/** The observations of a data package, which is its own folder in the archive. */
function ofPackage(parts: Parts, descriptor: string): Sheets {
  const { resources } = JSON.parse(xml(parts, descriptor)) as {
    readonly resources?: readonly { readonly name?: unknown; readonly path?: unknown }[]
  }
  const path = resources?.find(({ name }) => name === 'observations')?.path
  const file = parts[descriptor.replace(/[^/]*$/u, '') + String(path)]
  return file ? ofText(file) : 'archive'
}

const PLAIN = {
  lineOf: (row: number) => row + 1,
  hidden: [],
  merged: [],
  unsaved: [],
  unclosed: null,
} satisfies Omit<OwnSheet, keyof Sheet>

function ofText(bytes: Uint8Array): Sheets {
  const given = decoded(bytes)
  if (given === null) return 'not_utf8'
  // No text of a table holds a byte of nothing: this is a file of another kind.
  if (given.includes('\0')) return 'broken'
  const { text, sign } = underSign(given)
  const before = given.slice(0, given.length - text.length).split('\n').length
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: sign ?? delimiterOf(text) })
  const lines = linesOf(data, before)
  const quote = errors.find(({ type }) => type === 'Quotes')
  return [
    {
      ...{ ...PLAIN, name: '', grid: data satisfies Grid },
      lineOf: (row) => lines[row] ?? 0,
      unclosed: quote ? (lines[quote.row ?? 0] ?? before) : null,
    },
  ]
}

/** Where each row begins: a cell in quotes can go over several lines. */
function linesOf(rows: Grid, first: number): readonly number[] {
  let line = first
  return rows.map((row) => {
    const own = line
    line += 1 + row.reduce<number>((sum, cell) => sum + String(cell).split('\n').length - 1, 0)
    return own
  })
}

/** The sign that stands most often in the first lines: no code and no number of this schema has one in it. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n|\r/u, 20).join('\n')
  const often = (sign: string) => head.split(sign).length
  return ['\t', ';', ','].reduce((best, sign) => (often(sign) > often(best) ? sign : best))
}

/** What the parts of an XLSX say of the cells of its sheets, in the order of the workbook. */
function marksIn(parts: Parts) {
  const targets = new Map(
    [...xml(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/gu)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/u, 'xl/')],
    ),
  )
  return [...xml(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)].map(([tag]) => {
    const sheet = xml(parts, targets.get(attribute(tag, '\\w+:id')) ?? '')
    const all = (pattern: RegExp) => [...sheet.matchAll(pattern)].map(([found]) => found)
    return {
      hidden: all(/<row\s[^>]*\bhidden=["'](?:1|true)["'][^>]*>/gu).map((row) =>
        Number(attribute(row, 'r')),
      ),
      merged: all(/<mergeCell\s[^>]*>/gu).map((cell) => attribute(cell, 'ref')),
      unsaved: all(
        /<c\s[^>]*>\s*<f\b(?:[^>]*\/>|[\s\S]*?<\/f>)\s*(?:<v>\s*<\/v>|<v\/>)?\s*<\/c>/gu,
      ).map((cell) => attribute(cell, 'r')),
    }
  })
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}=["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? ''
}

function xml(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts[name])
}
