import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { describe, expect, it, vi } from 'vitest'

import { MOST_BYTES, readWordingFile } from '../../src/wording/readWordingFile'
import { writeWordingXlsx } from '../../src/wording/writeWording'

const bytes = (text: string) => new TextEncoder().encode(text)

async function rowsIn(name: string, content: Uint8Array) {
  const file = await readWordingFile(name, content)
  if (file.kind !== 'rows') throw new Error(file.why)
  return file.rows.map(({ line, key, en, ar }) => ({ line, key, en, ar }))
}

describe('a file of texts', () => {
  it('is read as other spreadsheets write it: semicolons, tabs, other columns, UTF-16', async () => {
    const row = { line: 2, key: 'a.b', en: 'one, two; three', ar: 'نص' }
    expect(await rowsIn('A.CSV', bytes('ar;note;key;en\nنص;x;a.b;"one, two; three"\n'))).toEqual([
      row,
    ])
    const tabs = '\ufeffkey\ten\tar\r\na.b\tone, two; three\tنص\r\n'
    const utf16 = new Uint8Array(Uint16Array.from(tabs, (sign) => sign.charCodeAt(0)).buffer)
    expect(await rowsIn('a.csv', utf16)).toEqual([row])
    expect(await rowsIn('a.json', bytes('[{"key":"a.b","en":"x"}]'))).toEqual([
      { line: 1, key: 'a.b', en: 'x', ar: null },
    ])
  })

  it.each([
    ['a.txt', 'key\ten\tar\r\na.b\tone\tنص\r\n', 2],
    ['a.tsv', 'key\ten\tar\na.b\tone\tنص\n', 2],
    ['a.csv', 'sep=;\r\nkey;en;ar\r\na.b;one;نص\r\n', 2],
    ['a.csv', 'sep=|\nkey|en|ar\na.b|one|نص\n', 2],
    ['a.csv', 'Texts, as of today;;\n;;\nkey;en;ar\na.b;one;نص\n', 4],
    ['a.csv', '"Key",EN, Ar \na.b,one,نص\n', 2],
    ['a.csv', 'KEY,En,AR\na.b,one,نص\n', 2],
  ])(
    'is read with a title, a first line of Excel or large names too: %s %j',
    async (name, text, line) => {
      expect(await rowsIn(name, bytes(text))).toEqual([{ line, key: 'a.b', en: 'one', ar: 'نص' }])
    },
  )

  it('may be UTF-16 of either order', async () => {
    const little = new Uint8Array(
      Uint16Array.from('\ufeffkey\ten\na\tx\n', (sign) => sign.charCodeAt(0)).buffer,
    )
    const big = little.map((_, i) => little[i ^ 1] ?? 0)
    for (const content of [little, big]) {
      expect(await rowsIn('a.txt', content)).toEqual([{ line: 2, key: 'a', en: 'x', ar: null }])
    }
  })

  it('may be an ODS, with spaces, lines, notes, repeated cells and ends of a million rows', async () => {
    const content = ods(`
      <table:table table:name="Notes"><table:table-row><table:table-cell><text:p>Read me</text:p>
        </table:table-cell></table:table-row></table:table>
      <table:table table:name="Texts">
        <table:table-row>${cellsOf('Texts of today')}</table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
        <table:table-row>${cellsOf('Key', 'en', 'ar')}
          <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
        <table:table-row>
          <table:table-cell><office:annotation><text:p>a note</text:p></office:annotation>
            <text:p>a.b</text:p></table:table-cell>
          <table:table-cell><text:p>one<text:s text:c="2"/><text:span>two</text:span> &amp;<text:line-break/>3</text:p>
            <text:p>four</text:p></table:table-cell>
          <table:table-cell><text:p>نص</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell><text:p>c</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="2"><text:p>5</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048000">
          <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table>`)
    expect(await rowsIn('a.ods', content)).toEqual([
      { line: 5, key: 'a.b', en: 'one  two &\n3\nfour', ar: 'نص' },
      { line: 6, key: 'c', en: '5', ar: '5' },
    ])
  })

  it('counts rows as a spreadsheet does, empty ones and lines in cells too', async () => {
    const rows = await rowsIn('a.csv', bytes('key,en\r\na,"x\r\ny"\r\n,\r\nb,5\r\n'))
    expect(rows.map(({ line, key, en }) => [line, key, en])).toEqual([
      [2, 'a', 'x\r\ny'],
      [4, 'b', '5'],
    ])
  })

  it.each([
    ['unknown_type', 'texts.numbers', bytes('')],
    ['broken', 'texts.ods', bytes('')],
    ['broken', 'texts.ods', zipSync({ 'content.xml': bytes('<a') })],
    ['double_column', 'texts.csv', bytes('key,en,ar,EN\na,b,c,d')],
    ['double_column', 'texts.json', bytes('[{"key":"a","en":"x","En":"y"}]')],
    ['unknown_type', 'texts', bytes('key,en')],
    ['unknown_type', 'a.constructor', bytes('key,en')],
    ['unknown_type', 'a.__proto__', bytes('key,en')],
    ['broken', 'texts.json', bytes('{')],
    ['broken', 'texts.json', bytes('null')],
    ['broken', 'texts.json', bytes('{"texts":[1]}')],
    ['broken', 'texts.json', bytes('[{"key":"a","en":{}}]')],
    ['broken', 'texts.csv', bytes('key,en\na,"open')],
    ['broken', 'texts.xlsx', bytes('key,en')],
    ['broken', 'texts.xlsx', bytes('PK\u0003\u0004 no archive')],
    ['not_utf8', 'texts.csv', Uint8Array.of(0x6b, 0xe1, 0x2c)],
    ['no_columns', 'texts.csv', bytes('a,b\n1,2')],
    ['no_columns', 'texts.json', bytes('[{"key":"a"}]')],
    ['no_rows', 'texts.csv', bytes('')],
    ['no_rows', 'texts.csv', bytes('key,en\n')],
    ['no_rows', 'texts.json', bytes('{"texts":[]}')],
  ])('is told to be %s, and nothing is thrown (%s)', async (why, name, content) => {
    expect(await readWordingFile(name, content)).toEqual({ kind: 'unreadable', why })
  })

  it('may have names that every object has', async () => {
    const text = '[{"key":"a","en":"x","toString":"1"},{"key":"b","en":"y","__proto__":"2"}]'
    expect(await rowsIn('a.json', bytes(text))).toEqual([
      { line: 1, key: 'a', en: 'x', ar: null },
      { line: 2, key: 'b', en: 'y', ar: null },
    ])
  })

  it('of which half is gone cannot be read', async () => {
    const whole = await workbook()
    expect(await rowsIn('a.xlsx', whole)).toEqual([{ line: 2, key: 'a', en: 'b', ar: '' }])
    // A file that Node read may lie in the midst of a larger buffer.
    const within = Buffer.concat([Buffer.from('before'), whole]).subarray('before'.length)
    expect(await rowsIn('a.xlsx', within)).toHaveLength(1)
    const half = whole.slice(0, whole.length / 2)
    expect(await readWordingFile('a.xlsx', half)).toEqual({ kind: 'unreadable', why: 'broken' })
  })
})

describe('a file that is too large', () => {
  const refused = { kind: 'unreadable', why: 'too_large' }

  it.each(['json', 'csv', 'xlsx'])('is not even read (%s)', async (format) => {
    const name = `a.${format}`
    expect(await readWordingFile(name, new Uint8Array(MOST_BYTES + 1))).toEqual(refused)
    const file = new Blob([new Uint8Array(MOST_BYTES + 1)])
    const read = vi.spyOn(file, 'arrayBuffer')
    expect(await readWordingFile(name, file)).toEqual(refused)
    expect(read).not.toHaveBeenCalled()
  })

  it('may be small until it is unpacked, or have more parts than any workbook', async () => {
    const parts = unzipSync(await workbook())
    const bomb = (count: number, size: number) => {
      const more = Array.from({ length: count }, (_, i) => [`xl/${i}.xml`, new Uint8Array(size)])
      return zipSync({ ...parts, ...Object.fromEntries(more) }, { level: 1 })
    }
    for (const file of [bomb(50, 500_000), bomb(1001, 10)]) {
      expect(file.length).toBeLessThan(MOST_BYTES / 2)
      expect(await readWordingFile('a.xlsx', file)).toEqual(refused)
    }
    expect(await rowsIn('a.xlsx', bomb(1, 600_000))).toHaveLength(1)
  })

  it('may lie about its sizes: it is unpacked no further than any file of texts goes', async () => {
    const whole = zipSync({
      ...unzipSync(await workbook()),
      'xl/big.xml': new Uint8Array(60_000_000),
    })
    expect(whole.length).toBeLessThan(MOST_BYTES)
    // All of its sizes, in both places where a file says them, are a few bytes.
    const view = new DataView(whole.buffer, whole.byteOffset)
    for (let at = 0; at < whole.length - 30; at += 1) {
      const sign = view.getUint32(at, true)
      if (sign === 0x04034b50) view.setUint32(at + 22, 10, true)
      if (sign === 0x02014b50) view.setUint32(at + 24, 10, true)
    }
    expect(await readWordingFile('a.xlsx', whole)).toEqual(refused)
    expect(await readWordingFile('a.ods', whole)).toEqual(refused)
  })

  it('may be an ODS whose cells are repeated without end', async () => {
    const many = `<table:table-cell table:number-columns-repeated="9999999"><text:p>x</text:p></table:table-cell>`
    for (const [rows, cells] of [
      [1, many],
      [9_999_999, cellsOf('x')],
    ]) {
      const row = `<table:table-row table:number-rows-repeated="${rows}">${cells}</table:table-row>`
      expect(await readWordingFile('a.ods', ods(`<table:table>${row}</table:table>`))).toEqual(
        refused,
      )
    }
  })

  it.each([
    ['XFD10000', '<row r="10000"><c r="XFD10000" t="str"><v>x</v></c></row>'],
    ['A1048576', "<row r='1048576'><c r='A1048576' t='str'><v>x</v></c></row>"],
    ['no cell of row 1048576', '<row r="1048576"/>'],
  ])('may be all gaps, up to %s', async (_, far) => {
    const parts = unzipSync(await workbook())
    const [sheet = ''] = Object.keys(parts).filter((name) => name.includes('worksheets/sheet'))
    const text = new TextDecoder().decode(parts[sheet])
    const gaping = text.replace('</sheetData>', `${far}</sheetData>`)
    expect(gaping).not.toBe(text)
    const file = zipSync({ ...parts, [sheet]: strToU8(gaping) })
    expect(await readWordingFile('a.xlsx', file)).toEqual(refused)
  })
})

async function workbook(): Promise<Uint8Array> {
  const record = { key: 'a', en: 'b', ar: '', en_published: '', ar_published: '' }
  const blob = await writeWordingXlsx([{ ...record, state: '', reviewed: '' }])
  return new Uint8Array(await blob.arrayBuffer())
}

function ods(body: string): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
    <office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`
  const parts: Zippable = {
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
  }
  return zipSync({ ...parts, 'content.xml': strToU8(content) })
}

function cellsOf(...texts: readonly string[]): string {
  return texts
    .map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`)
    .join('')
}
