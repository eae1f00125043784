import { zipSync } from 'fflate'

import { type Parts, hasVastGrid } from './unpackWorkbook'

/** The rows of a sheet or of a text between signs, as far as their cells go. */
export type Grid = readonly (readonly unknown[])[]

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string
  readonly grid: Grid
}

/** The sheets of an XLSX by its parts; null where one is too large. */
export async function sheetsOfXlsx(parts: Parts): Promise<readonly Sheet[] | null> {
  if (hasVastGrid(parts)) return null
  // Its entry for browsers reads in a worker made of a blob, which the page's policy forbids; that
  // this one unpacks without such a worker is seen to by `scripts/vite-zip-here.ts`.
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  // Packed anew, it says no other sizes than it has.
  const plain = new Uint8Array(zipSync({ ...parts }, { level: 0 }))
  const sheets = await readXlsxFile(plain.buffer, { trim: false })
  return sheets.map(({ sheet, data }) => ({ name: sheet, grid: data }))
}

/** Bytes as text; null in an encoding that would garble Arabic. Excel's "Unicode text" is UTF-16; its mark says so. */
export function decoded(bytes: Uint8Array): string | null {
  const mark = `${String(bytes[0])} ${String(bytes[1])}`
  try {
    return new TextDecoder(MARKS.get(mark) ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['255 254', 'utf-16le'],
  ['254 255', 'utf-16be'],
])

/** The text under Excel's own first line, which says what stands between columns and is none of the table. */
export function underSign(given: string): { readonly text: string; readonly sign: string | null } {
  const [said = '', sign] = /^sep=(.)\r?\n/iu.exec(given) ?? []
  return { text: given.slice(said.length), sign: sign ?? null }
}
