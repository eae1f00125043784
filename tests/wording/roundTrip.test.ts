import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { withAllReviewed, withReviews } from '../../src/wording/applyTexts'
import {
  type DeskWork,
  type Edit,
  NO_WORK,
  textsWith,
  withEdit,
  withEditKept,
  withReview,
} from '../../src/wording/edits'
import { readWordingFile } from '../../src/wording/readWordingFile'
import { recordsOf, type WordingRecord } from '../../src/wording/records'
import { NOT_READ, printOf } from '../../src/wording/review'
import { withTaken } from '../../src/wording/takeInto'
import { takeRows } from '../../src/wording/takeRows'
import { entriesIn, keysWanted, valuesIn } from '../../src/wording/texts'
import { writeWordingCsv, writeWordingJson, writeWordingXlsx } from '../../src/wording/writeWording'
import { shippedTexts as published } from '../fixtures/shippedTexts'

const entries = entriesIn(published)
const encoder = new TextEncoder()

const formats: Readonly<
  Record<string, (records: readonly WordingRecord[]) => Uint8Array | Promise<Uint8Array>>
> = {
  json: (records) => encoder.encode(writeWordingJson(records)),
  csv: (records) => encoder.encode(writeWordingCsv(records)),
  xlsx: async (records) => new Uint8Array(await (await writeWordingXlsx(records)).arrayBuffer()),
}

/** Signs that a file, a spreadsheet or XML could take for its own, and what letters carry. */
const CRUEL = [
  ...['=', '+', '-', '@', '|', '%', "'", '"', '""', ',', ';', '＝', '\\', '<b>', '&amp;', '😀'],
  ...['\u00a0', '\u064b', '_x000D_', '_x', '5', '000', 'true', 'null'],
]

/** Signs that no text may hold: a file gives them back as they are, to be refused by their name. */
const HIDDEN = [
  ...['\t', '\n', '\r\n', '\r', '\u0001', '\u001f', '\ufffe'],
  ...['\u200f', '\u200e', '\u2068', '\u2069', '\u061c', '\ufeff', '\ue000', '\u{e0041}'],
]

/** Texts of parts, now and then with one of these. */
function textsOf(...signs: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
    .map((parts) => parts.join(''))
}

const texts = textsOf(...CRUEL)

/** A wording for any text: cruel signs around the values it has to hold; often with a fault. */
const edits: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.nat(), fc.constantFrom('en' as const, 'ar' as const), texts, texts)
  .map(([at, form, language, before, after]) => {
    const keys = keysWanted(entries[at % entries.length]!, language)
    const key = keys[form % keys.length]!
    const values = valuesIn(published[language].get(key) ?? '').map((name) => `{{${name}}}`)
    return { language, key, text: [before, ...values, after].join('') }
  })

const works: fc.Arbitrary<DeskWork> = fc
  .tuple(
    fc.array(edits, { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 4 }),
  )
  .map(([made, read]) => {
    const work = made.reduce((done, edit) => withEdit(done, published, edit), NO_WORK)
    const now = textsWith(published, work.edits)
    const reviewed = read.map(([at, isRead]) => {
      const entry = entries[at % entries.length]!
      return [entry.key, isRead ? printOf(entry, now) : NOT_READ] as const
    })
    return { ...work, reviewed: Object.fromEntries(reviewed) }
  })

// What reads and writes workbooks is fetched at the first use.
beforeAll(async () => {
  await readWordingFile('a.xlsx', await formats.xlsx!([]))
})

describe.each(Object.keys(formats))('edits that leave as %s', (format) => {
  it('come back the same, and so does what was read', async () => {
    let left = 0
    await fc.assert(
      fc.asyncProperty(works, async (work) => {
        const { records, leftOut } = recordsOf(published, work)
        const file = await readWordingFile(`texts.${format}`, await formats[format]!(records))
        if (records.length === 0) {
          expect(file).toEqual({ kind: 'unreadable', why: 'no_rows' })
          return
        }
        if (file.kind !== 'rows') throw new Error(file.why)
        const taken = takeRows(file.rows, published)
        const fit = work.edits.filter((edit) => !leftOut.some((some) => some.edit === edit))
        left += fit.length
        expect(inOrder(taken.edits)).toEqual(inOrder(fit.map(bare)))
        expect(taken.refused).toEqual([])
        expect(taken.outdated).toEqual([])
        const now = textsWith(published, fit)
        const held = entries
          .filter(({ key }) => key in work.reviewed)
          .filter((entry) => [NOT_READ, printOf(entry, now)].includes(work.reviewed[entry.key]!))
        expect(taken.reviewed).toEqual(
          Object.fromEntries(held.map(({ key }) => [key, work.reviewed[key]])),
        )
        expect(withTaken(NO_WORK, published, taken).reviewed).toEqual(taken.reviewed)
      }),
      { numRuns: 40 },
    )
    expect(left).toBeGreaterThan(20)
  })
})

describe('a wording of a text that was published anew meanwhile', () => {
  const edit = { language: 'en', key: 'view.checks', text: 'Proofs' } as const
  const anew = { ...published, en: new Map(published.en).set('view.checks', 'Audits') }
  const rowsOf = (work: DeskWork) =>
    recordsOf(anew, work).records.map((record, i) => ({ ...record, line: i + 2 }))

  it('is refused wherever its file is taken in, until it is kept', () => {
    const work = withEdit(NO_WORK, published, edit)
    expect(takeRows(rowsOf(work), anew)).toMatchObject({
      edits: [],
      refused: [{ key: 'view.checks', reason: { kind: 'stale', published: 'Audits' } }],
    })
    expect(takeRows(rowsOf(withEditKept(work, anew, edit)), anew).edits).toEqual([edit])
  })
})

describe('an entry that ships as read and is not', () => {
  it('leaves the list of what was read when the file comes home', () => {
    const work = withReview(NO_WORK, 'view.checks', NOT_READ)
    const rows = recordsOf(published, work).records.map((record, i) => ({ ...record, line: i + 2 }))
    const files = withAllReviewed({
      messages: { en: JSON.stringify(en), ar: JSON.stringify(ar) },
      tables: {},
      reviewed: '{}',
    })
    const before = JSON.parse(files.reviewed) as Record<string, string>
    const { 'view.checks': print, ...others } = before
    expect(print).toBeDefined()
    const after = withReviews(files, takeRows(rows, published).reviewed)
    expect(JSON.parse(after.reviewed)).toEqual(others)
  })
})

function bare({ language, key, text }: Edit): Edit {
  return { language, key, text }
}

describe.each(Object.keys(formats))('any rows that leave as %s', (format) => {
  it('come back sign by sign', async () => {
    const cell = textsOf(...CRUEL, ...HIDDEN)
    const rows = fc.array(fc.record({ en: cell, ar: cell, en_published: cell }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const records = some.map((row, i) => {
          return { key: `a.${i}`, ...row, ar_published: '', state: '', reviewed: '' }
        })
        const file = await readWordingFile(`a.${format}`, await formats[format]!(records))
        if (file.kind !== 'rows') throw new Error(file.why)
        expect(
          file.rows.map(({ key, en, ar, en_published }) => ({ key, en, ar, en_published })),
        ).toEqual(records.map(({ key, en, ar, en_published }) => ({ key, en, ar, en_published })))
      }),
      { numRuns: 40 },
    )
  })
})

function inOrder(some: readonly Edit[]): readonly Edit[] {
  const name = ({ language, key }: Edit) => `${language} ${key}`
  return [...some].sort((a, b) => (name(a) < name(b) ? -1 : 1))
}
