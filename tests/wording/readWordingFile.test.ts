import { describe, expect, it } from 'vitest'

import { readWordingFile } from '../../src/wording/readWordingFile'
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

  it('counts rows as a spreadsheet does, empty ones and lines in cells too', async () => {
    const rows = await rowsIn('a.csv', bytes('key,en\r\na,"x\r\ny"\r\n,\r\nb,5\r\n'))
    expect(rows.map(({ line, key, en }) => [line, key, en])).toEqual([
      [2, 'a', 'x\r\ny'],
      [4, 'b', '5'],
    ])
  })

  it.each([
    ['unknown_type', 'texts.ods', bytes('')],
    ['unknown_type', 'texts', bytes('key,en')],
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

  it('of which half is gone cannot be read', async () => {
    const record = { key: 'a', en: 'b', ar: '', en_published: '', ar_published: '' }
    const blob = await writeWordingXlsx([{ ...record, state: '', reviewed: '' }])
    const whole = new Uint8Array(await blob.arrayBuffer())
    expect(await rowsIn('a.xlsx', whole)).toEqual([{ line: 2, key: 'a', en: 'b', ar: '' }])
    // A file that Node read may lie in the midst of a larger buffer.
    const within = Buffer.concat([Buffer.from('before'), whole]).subarray('before'.length)
    expect(await rowsIn('a.xlsx', within)).toHaveLength(1)
    const half = whole.slice(0, whole.length / 2)
    expect(await readWordingFile('a.xlsx', half)).toEqual({ kind: 'unreadable', why: 'broken' })
  })
})
