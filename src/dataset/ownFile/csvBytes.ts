/** A row of a text between signs, as the places of its cells among the bytes; only for as long as it is told of. */
interface ByteRow {
  readonly bytes: Uint8Array
  /** The line in which it begins. */
  readonly line: number
  /** How many cells it has. */
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Takes a row; false ends the reading. */
type TakeRow = (row: ByteRow) => boolean

const [QUOTE, LF, CR, END] = [34, 10, 13, -1]
/** Cells beyond these are none of a table that is read. */
const MOST_CELLS = 1024

/** Finds the rows of UTF-8 in slices, by the byte between columns. A cell in quotes may hold it, and lines. */
export class CsvScanner {
  line = 1
  /** The line in which a quote is opened that nothing closes; null for none. */
  unclosed: number | null = null
  isStopped = false
  readonly #starts = new Int32Array(MOST_CELLS)
  readonly #ends = new Int32Array(MOST_CELLS)

  constructor(readonly sign: number) {}

  /** How many bytes were rows: what is left begins one that goes on in the next slice. */
  scan(bytes: Uint8Array, isLast: boolean, take: TakeRow): number {
    const [length, sign, starts, ends] = [bytes.length, this.sign, this.#starts, this.#ends]
    let at = 0
    while (at < length) {
      const from = at
      let [cells, lines, next] = [0, 1, sign]
      while (next === sign) {
        let start = at
        let end: number
        if (bytes[at] === QUOTE) {
          start += 1
          end = closingQuote(bytes, start)
          // A quote at the end of a slice may be the first of two.
          if (!isLast && (end < 0 || end === length - 1)) return from
          at = end + 1
          next = bytes[at] ?? END
          if (end < 0 || !(next === sign || next === LF || next === CR || next === END)) {
            this.unclosed = this.line + (end < 0 ? linesIn(bytes, from, start) : 0)
            return from
          }
          lines += linesIn(bytes, start, end)
        } else {
          next = bytes[at] ?? END
          while (next !== sign && next !== LF && next !== CR && next !== END) {
            at += 1
            next = bytes[at] ?? END
          }
          end = at
        }
        if (cells < MOST_CELLS) {
          starts[cells] = start
          ends[cells] = end
          cells += 1
        }
        at += 1
      }
      // Whether a line feed belongs to it is seen in the next slice.
      if (!isLast && (next === END || (next === CR && at === length))) return from
      if (next === CR && bytes[at] === LF) at += 1
      if (!take({ bytes, line: this.line, length: cells, starts, ends })) {
        this.isStopped = true
        return at
      }
      this.line += lines
    }
    return length
  }
}

/** Where the quote stands that closes a cell; below zero where none does. Two in a row are one of its text. */
function closingQuote(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(QUOTE, start)
  while (at >= 0 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2)
  return at
}

function linesIn(bytes: Uint8Array, start: number, end: number): number {
  let lines = 0
  for (let at = start; at < end; at += 1) if (bytes[at] === LF) lines += 1
  return lines
}

/** What cells say, found by their bytes: each text is understood once, however many rows have it. */
export class CellMemory<Read> {
  #slots = new Int32Array(1024)
  #keys = new Uint8Array(1 << 14)
  #ends: number[] = [0]
  #reads: Read[] = []
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })

  constructor(readonly read: (text: string) => Read) {}

  /** Throws where the bytes are no UTF-8. */
  at(bytes: Uint8Array, start: number, end: number): Read {
    let hash = 0x811c9dc5
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
    let mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let own = this.#slots[slot] ?? 0; own > 0; own = this.#slots[slot] ?? 0) {
      if (this.#isKey(own, bytes, start, end)) return this.#reads[own - 1] as Read
      slot = (slot + 1) & mask
    }
    const text = this.#decoder.decode(bytes.subarray(start, end)).replaceAll('""', '"')
    const read = this.read(text)
    if (this.#reads.length * 2 >= this.#slots.length) {
      // So many different ones are hardly met again.
      this.#ends = [0]
      this.#reads = []
      this.#slots = new Int32Array(Math.min(this.#slots.length * 8, 1 << 18))
      mask = this.#slots.length - 1
      slot = (hash ^ (hash >>> 15)) & mask
    }
    const from = this.#ends.at(-1) ?? 0
    const to = from + end - start
    if (to > this.#keys.length) {
      const more = new Uint8Array(to * 2)
      more.set(this.#keys.subarray(0, from))
      this.#keys = more
    }
    this.#keys.set(bytes.subarray(start, end), from)
    this.#ends.push(to)
    this.#slots[slot] = this.#reads.push(read)
    return read
  }

  #isKey(own: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#ends[own - 1] ?? 0
    if ((this.#ends[own] ?? 0) - from !== end - start) return false
    const keys = this.#keys
    for (let at = start; at < end; at += 1) if (keys[from + at - start] !== bytes[at]) return false
    return true
  }
}

/** In bytes: little enough for a page that reads without a worker. */
const SLICE = 1 << 20

/**
 * Tells of the rows of a text, a slice of bytes at a time. What is in two bytes a letter, as Excel's
 * "Unicode text", is brought into UTF-8 first. `told` is asked between slices, with how much of the file
 * was read, and ends the reading with false.
 */
export async function scanFile(
  file: Blob,
  sign: number,
  take: TakeRow,
  told: (read: number) => boolean,
): Promise<CsvScanner | 'broken'> {
  const scanner = new CsvScanner(sign)
  const toUtf8 = await toUtf8Of(file)
  let rest = new Uint8Array()
  for (let from = 0; from < file.size; from += SLICE) {
    const isLast = from + SLICE >= file.size
    const given = new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer())
    const fresh = toUtf8(given, isLast)
    // No text of a table holds a byte of nothing.
    if (fresh.includes(0)) return 'broken'
    const bytes = rest.length === 0 ? fresh : joined(rest, fresh)
    const skipped = from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0
    const own = bytes.subarray(skipped)
    rest = own.slice(scanner.scan(own, isLast, take))
    if (scanner.unclosed !== null || scanner.isStopped) break
    // A row as long as a book is a quote that nothing closes.
    if (rest.length > SLICE) {
      scanner.unclosed = scanner.line
      break
    }
    if (!told(from + given.length)) break
  }
  return scanner
}

/** By the mark at the beginning of a file: bytes as UTF-8. */
export async function toUtf8Of(
  file: Blob,
): Promise<(bytes: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const isLittle = first === 0xff && second === 0xfe
  if (!isLittle && !(first === 0xfe && second === 0xff)) {
    return (bytes) => bytes as Uint8Array<ArrayBuffer>
  }
  const decoder = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be')
  const encoder = new TextEncoder()
  return (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast }))
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
