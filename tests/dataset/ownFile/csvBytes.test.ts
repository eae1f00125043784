import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

import { CellMemory, CsvScanner } from '../../../src/dataset/ownFile/csvBytes'

/** The rows with their lines, read in slices of so many bytes. */
function rowsIn(text: string, size: number, sign = ',') {
  const bytes = new TextEncoder().encode(text)
  const scanner = new CsvScanner(sign.charCodeAt(0))
  const decoder = new TextDecoder()
  const rows: (readonly [line: number, cells: readonly string[]])[] = []
  let rest = new Uint8Array()
  for (let from = 0; from < bytes.length; from += size) {
    const own = new Uint8Array([...rest, ...bytes.subarray(from, from + size)])
    const used = scanner.scan(own, from + size >= bytes.length, (row) => {
      const cells = Array.from({ length: row.length }, (_, i) =>
        decoder.decode(row.bytes.subarray(row.starts[i], row.ends[i])).replaceAll('""', '"'),
      )
      return rows.push([row.line, cells]) > 0
    })
    rest = own.slice(used)
  }
  return { rows, unclosed: scanner.unclosed }
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ب', '"', ',', '\n', '\r\n', ' ', ';'),
  maxLength: 6,
})

describe('rows of bytes', () => {
  it('are those of the text, with their lines, wherever a slice ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 40 }),
        (grid, newline, size) => {
          const text = Papa.unparse(grid, { newline })
          const { rows, unclosed } = rowsIn(text, size)
          expect(unclosed).toBeNull()
          expect(rows.map(([, cells]) => cells)).toEqual(grid)
          let line = 1
          for (const [i, row] of grid.entries()) {
            expect(rows[i]?.[0]).toBe(line)
            line += row.join('').split('\n').length
          }
        },
      ),
    )
  })

  it.each([1, 2, 3, 5, 8, 100])(
    'tell where a quote opens that nothing closes, in slices of %i',
    (size) => {
      expect(rowsIn('a,b\n"c\nd",e\nf,"g\nh', size).unclosed).toBe(4)
      expect(rowsIn('a,b\n"c"x,d\n', size).unclosed).toBe(2)
      expect(rowsIn('a,b"c\n', size)).toMatchObject({ unclosed: null, rows: [[1, ['a', 'b"c']]] })
    },
  )
})

describe('what cells say', () => {
  it('is understood once for each text, and for each of more than are remembered', () => {
    let times = 0
    const memory = new CellMemory((text) => {
      times += 1
      return text
    })
    const say = (text: string) => {
      const bytes = new TextEncoder().encode(`-${text}-`)
      return memory.at(bytes, 1, bytes.length - 1)
    }
    const few = ['', 'a', 'b', 'ب', 'ab', 'ba']
    for (let i = 0; i < 10; i += 1) expect(few.map(say)).toEqual(few)
    expect(times).toBe(few.length)
    for (let i = 0; i < 200_000; i += 1)
      if (say(String(i % 70_000)) !== String(i % 70_000)) throw new Error(String(i))
  })
})
