import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { beforeAll, describe, expect, it } from 'vitest'
import { fonts, invisible, neededCharacters, writeFonts } from '../../scripts/fonts.mjs'

describe('the font subsets', () => {
  const charactersOf = new Map<string, Set<string>>()

  beforeAll(async () => {
    await writeFonts()
    for (const { script, output } of fonts) {
      charactersOf.set(script, await charactersIn(readFileSync(output)))
    }
  }, 60_000)

  it('hold every letter that the messages and the data use', () => {
    const held = new Set([...charactersOf.values()].flatMap((characters) => [...characters]))
    const missing = neededCharacters().filter(
      (character) => !held.has(character) && !invisible.includes(character),
    )
    expect(missing).toEqual([])
  })

  it('hold the Arabic alphabet and both kinds of digits', () => {
    const arabic = charactersOf.get('arabic')!
    const latin = charactersOf.get('latin')!
    expect([...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ٠١٢٣٤٥٦٧٨٩٫٬'].filter(not(arabic))).toEqual([])
    expect([...'ABCXYZabcxyz0123456789.,%()'].filter(not(latin))).toEqual([])
  })

  it('do not hold what nobody reads', () => {
    const held = [...charactersOf.values()].reduce((sum, characters) => sum + characters.size, 0)
    expect(held).toBeLessThan(2 * neededCharacters().length)
    // Persian and Urdu letters are in the whole font.
    expect(charactersOf.get('arabic')!.has('ڑ')).toBe(false)
  })

  it('keep the joined forms of Arabic letters and the range of weights', async () => {
    const tables = tablesIn(await unpacked(readFileSync(fonts[0]!.output)))
    const layout = tables.get('GSUB')!.toString('latin1')
    for (const feature of ['init', 'medi', 'fina', 'rlig']) expect(layout).toContain(feature)
    const axes = tables.get('fvar')!
    const axis = axes.readUInt16BE(4)
    expect(axes.toString('latin1', axis, axis + 4)).toBe('wght')
    expect([axes.readInt32BE(axis + 4), axes.readInt32BE(axis + 12)]).toEqual([
      400 * 65_536,
      700 * 65_536,
    ])
  })
})

function not(characters: ReadonlySet<string>): (character: string) => boolean {
  return (character) => !characters.has(character)
}

/** The characters that a font maps to a glyph, read from its `cmap` table (formats 4 and 12). */
async function charactersIn(font: Buffer): Promise<Set<string>> {
  const cmap = tablesIn(await unpacked(font)).get('cmap')!
  const codes = new Set<number>()
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8))
    const format = table.readUInt16BE(0)
    if (format === 4) for (const code of segments(table)) codes.add(code)
    if (format === 12) for (const code of groups(table)) codes.add(code)
  }
  return new Set([...codes].map((code) => String.fromCodePoint(code)))
}

function* segments(table: Buffer): Generator<number> {
  const size = table.readUInt16BE(6)
  for (let i = 0; i < size; i += 2) {
    const last = table.readUInt16BE(14 + i)
    const first = table.readUInt16BE(16 + size + i)
    const delta = table.readUInt16BE(16 + 2 * size + i)
    const place = 16 + 3 * size + i
    const offset = table.readUInt16BE(place)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : table.readUInt16BE(place + offset + 2 * (code - first))
      // Without an offset the glyph is code + delta; with one, glyph 0 stays "missing".
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) % 65_536
      if (glyph !== 0) yield code
    }
  }
}

function* groups(table: Buffer): Generator<number> {
  for (let i = 0; i < table.readUInt32BE(12); i += 1) {
    const first = table.readUInt32BE(16 + 12 * i)
    const last = table.readUInt32BE(20 + 12 * i)
    for (let code = first; code <= last; code += 1) yield code
  }
}

function tablesIn(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const record = 12 + 16 * i
      const start = font.readUInt32BE(record + 8)
      const name = font.toString('latin1', record, record + 4)
      return [name, font.subarray(start, start + font.readUInt32BE(record + 12))]
    }),
  )
}

/** The same font, uncompressed: a "subset" with every glyph. */
function unpacked(font: Buffer): Promise<Buffer> {
  return subsetFont(font, '', { keepAllGlyphs: true, targetFormat: 'truetype' })
}
