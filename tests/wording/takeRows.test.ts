import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { NO_WORK } from '../../src/wording/edits'
import type { WordingRow } from '../../src/wording/readWordingFile'
import { recordsOf } from '../../src/wording/records'
import { NOT_READ, printOf } from '../../src/wording/review'
import { takeRows } from '../../src/wording/takeRows'
import { entriesIn } from '../../src/wording/texts'
import { shippedTexts as published } from '../fixtures/shippedTexts'

const all: readonly WordingRow[] = recordsOf(published, NO_WORK, { all: true }).records.map(
  (record, i) => ({ ...record, line: i + 2 }),
)

/** The rows of one entry as they left, with other cells in some of them. */
function rowsOf(base: string, changes: Readonly<Record<string, Partial<WordingRow>>>) {
  return all
    .filter(({ key }) => key === base || key.startsWith(`${base}_`))
    .map((row) => ({ ...row, ...changes[row.key] }))
}

function refusalsOf(rows: readonly WordingRow[]) {
  const { edits, refused } = takeRows(rows, published)
  expect(edits).toEqual([])
  return refused.map(({ key, language, reason }) => ({ key, language, reason }))
}

describe('rows of a file', () => {
  it('that change nothing are no edits and no refusals', () => {
    expect(all.length).toBeGreaterThan(1000)
    expect(takeRows(all, published)).toEqual({
      edits: [],
      reviewed: {},
      refused: [],
      outdated: [],
    })
  })

  it('give the wordings that differ, of the languages that the file has', () => {
    const [row] = rowsOf('view.checks', {})
    const bare = { ...row!, ar: null, en_published: null, ar_published: null, reviewed: null }
    expect(takeRows([{ ...bare, en: 'Proofs' }], published).edits).toEqual([
      { language: 'en', key: 'view.checks', text: 'Proofs' },
    ])
  })

  it('are refused under a key that there is not, or not in that language', () => {
    expect(refusalsOf([{ ...all[0]!, key: 'no.such' }])).toEqual([
      { key: 'no.such', language: null, reason: { kind: 'unknown_key' } },
    ])
    expect(refusalsOf(rowsOf('filter.figures', { 'filter.figures_few': { en: 'a few' } }))).toEqual(
      [
        {
          key: 'filter.figures_few',
          language: 'en',
          reason: { kind: 'strange_form', form: 'few' },
        },
      ],
    )
  })

  it('are all refused where they share a key', () => {
    const [row] = rowsOf('view.checks', {})
    const rows = [row!, { ...row!, line: 9999, en: 'Proofs' }]
    expect(takeRows(rows, published).refused.map(({ line }) => line)).toEqual([row!.line, 9999])
    expect(refusalsOf(rows)[0]!.reason).toEqual({ kind: 'duplicate_key' })
  })

  it('are refused where another text is published now than they were made of', () => {
    const changes = { en: 'Proofs', en_published: 'Tests' }
    expect(refusalsOf(rowsOf('view.checks', { 'view.checks': changes }))).toEqual([
      { key: 'view.checks', language: 'en', reason: { kind: 'stale', published: 'Checks' } },
    ])
    const untouched = { en: 'Tests', en_published: 'Tests' }
    expect(refusalsOf(rowsOf('view.checks', { 'view.checks': untouched }))).toEqual([])
  })

  it('are refused where a text was emptied', () => {
    expect(refusalsOf(rowsOf('view.checks', { 'view.checks': { ar: ' ' } }))).toEqual([
      { key: 'view.checks', language: 'ar', reason: { kind: 'empty' } },
    ])
  })

  it('are refused where a plural lacks a form, or has it empty', () => {
    const two = { 'filter.figures_two': { ar: 'رقمان اثنان' } }
    const emptied = rowsOf('filter.figures', { ...two, 'filter.figures_few': { ar: '' } })
    const few = { kind: 'missing_form', form: 'few' }
    expect(refusalsOf(emptied)).toEqual([
      { key: 'filter.figures_two', language: 'ar', reason: few },
      { key: 'filter.figures_few', language: 'ar', reason: few },
    ])
    const shorter = rowsOf('filter.figures', two).filter(({ key }) => !key.endsWith('_few'))
    expect(refusalsOf(shorter)).toEqual([
      { key: 'filter.figures_two', language: 'ar', reason: few },
    ])
    expect(takeRows(rowsOf('filter.figures', two), published).edits).toHaveLength(1)
  })

  it.each([
    ['lost_value', 'period.range', 'from {{start}} on'],
    ['strange_value', 'view.checks', 'Checks {{name}}'],
    ['forbidden', 'view.checks', 'Casualties'],
    ['blank_ends', 'view.checks', 'Proofs '],
    ['unclosed', 'view.checks', 'Proofs ('],
    ['other_digits', 'view.checks', 'Proofs ٣'],
    ['other_script', 'view.checks', 'Proofs تدقيق'],
  ])('are refused for %s', (kind, key, en) => {
    expect(refusalsOf(rowsOf(key, { [key]: { en } }))).toContainEqual(
      expect.objectContaining({ key, language: 'en', reason: expect.objectContaining({ kind }) }),
    )
  })

  it('give what was read where it holds, and name it where it holds no more', () => {
    const entry = entriesIn(published).find(({ key }) => key === 'view.checks')!
    const reviewed = printOf(entry, published)
    const read = rowsOf('view.checks', { 'view.checks': { reviewed } })
    expect(takeRows(read, published)).toMatchObject({
      reviewed: { 'view.checks': reviewed },
      outdated: [],
    })
    const changed = rowsOf('view.checks', { 'view.checks': { reviewed, en: 'Proofs' } })
    expect(takeRows(changed, published)).toMatchObject({
      reviewed: {},
      outdated: ['view.checks'],
    })
  })

  it('give that an entry is not read any more', () => {
    for (const reviewed of ['no', ' No ']) {
      const rows = rowsOf('view.checks', { 'view.checks': { reviewed } })
      expect(takeRows(rows, published)).toMatchObject({
        reviewed: { 'view.checks': NOT_READ },
        outdated: [],
      })
    }
  })

  it('lose nothing: a wording that says something new is taken or refused', () => {
    const cells = fc.constantFrom('en', 'ar', 'en_published', 'ar_published', 'key')
    const texts = fc.constantFrom('', ' ', 'Text', 'نص', '{{count}}', '=1', 'view.checks', 'شهيد')
    const changes = fc.array(fc.tuple(fc.nat(60), cells, texts), { maxLength: 12 })
    fc.assert(
      fc.property(changes, fc.nat(all.length - 61), (made, start) => {
        const rows = all.slice(start, start + 61).map((row) => ({ ...row }))
        for (const [at, cell, text] of made) rows[at]![cell as 'en'] = text
        const { edits, refused } = takeRows(rows, published)
        for (const { line, key, ...row } of rows) {
          for (const language of ['en', 'ar'] as const) {
            const text = row[language]
            const isNew = text !== (published[language].get(key) ?? '')
            if (!isNew || text === row[`${language}_published`]) continue
            const taken = edits.filter((one) => one.key === key && one.language === language)
            const named = refused.filter(
              (one) => one.line === line && (one.language ?? language) === language,
            )
            expect(taken.length === 1 || named.length > 0).toBe(true)
            expect(taken.length === 1 && named.length > 0).toBe(false)
          }
        }
      }),
    )
  })
})
