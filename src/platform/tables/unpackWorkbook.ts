import { Unzip, UnzipInflate } from 'fflate'

/** The files within a workbook, by their names. */
export type Parts = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/**
 * Unpacks a workbook, and stops where it is more than any file that is read here: what it says of its own sizes is
 * not believed. Null where it is too large; throws where it is none, or half of one.
 */
export function unpackWorkbook(workbook: Uint8Array): Parts | null {
  const parts = new Map<string, Uint8Array<ArrayBuffer>[]>()
  let [left, open] = [MOST_UNPACKED, 0]
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    open += 1
    parts.set(file.name, chunks)
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      left -= chunk.length
      chunks.push(new Uint8Array(chunk))
      if (isLast) open -= 1
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < workbook.length; at += STRIDE) {
    unzip.push(workbook.subarray(at, at + STRIDE), at + STRIDE >= workbook.length)
    if (left < 0 || parts.size > MOST_PARTS) return null
  }
  if (parts.size === 0 || open > 0) throw new Error('no workbook')
  return Object.fromEntries([...parts].map(([name, chunks]) => [name, joined(chunks)]))
}

const MOST_UNPACKED = 24_000_000
const MOST_PARTS = 1000
/** So little at a time unpacks to a few megabytes at most before it is looked at. */
const STRIDE = 4096

/** How many cells a sheet may have, the gaps up to its farthest one included. */
export const MOST_CELLS = 500_000

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * Whether a sheet of an XLSX would take too long to read: with the gaps up to its farthest cell filled, it
 * is many times what all texts take. Where sheets lie is for each workbook to say: all parts are looked at.
 */
export function hasVastGrid(parts: Parts): boolean {
  return Object.entries(parts).some(
    ([name, part]) => name.endsWith('.xml') && isVastGrid(new TextDecoder().decode(part)),
  )
}

/** Rows and cells say where they stand: `<row r="5">`, `<c r="XFD5">`. */
function isVastGrid(part: string): boolean {
  let [columns, rows] = [1, 1]
  for (const [, column = '', row = ''] of part.matchAll(/\br=["']([A-Z]*)(\d+)["']/g)) {
    columns = Math.max(columns, placeOf(column))
    rows = Math.max(rows, Number(row))
  }
  return columns * rows > MOST_CELLS
}

/** A is 1, Z is 26, AA is 27. */
function placeOf(column: string): number {
  return Array.from(column).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0)
}
