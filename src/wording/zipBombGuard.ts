import { unzipSync } from 'fflate'

/**
 * Whether a workbook would take too long to read, as small as it may be: unpacked, or with the gaps
 * up to its farthest cell filled, it is many times what all texts take. Throws where it is none.
 */
export function isZipBomb(workbook: Uint8Array): boolean {
  return unpacksVast(workbook) || partsIn(workbook).some(isVastGrid)
}

const MOST_UNPACKED = 24_000_000
const MOST_PARTS = 1000
const MOST_CELLS = 500_000

function unpacksVast(workbook: Uint8Array): boolean {
  let size = 0
  let parts = 0
  unzipSync(workbook, {
    filter: ({ originalSize }) => {
      size += originalSize
      parts += 1
      return false
    },
  })
  return size > MOST_UNPACKED || parts > MOST_PARTS
}

/** The parts that may be sheets: where these lie is for each workbook to say. */
function partsIn(workbook: Uint8Array): readonly string[] {
  const parts = unzipSync(workbook, { filter: ({ name }) => name.endsWith('.xml') })
  return Object.values(parts).map((part) => new TextDecoder().decode(part))
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
