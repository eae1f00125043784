import { describe, expect, it } from 'vitest'

import { NO_WORK, withEdit } from '../../src/wording/edits'
import { recordsOf } from '../../src/wording/records'
import { NOT_READ, printOf } from '../../src/wording/review'
import { entriesIn, FORMS } from '../../src/wording/texts'
import { shippedTexts as published } from '../fixtures/shippedTexts'

const edit = (language: 'en' | 'ar', key: string, text: string) => {
  return { language, key, text, basis: published[language].get(key) ?? '' }
}

describe('the rows of a file of texts', () => {
  it('are none without work, and every text of the product on request', () => {
    expect(recordsOf(published, NO_WORK)).toEqual({ records: [], leftOut: [] })
    const { records } = recordsOf(published, NO_WORK, { all: true })
    expect(new Set(records.map(({ key }) => key))).toEqual(
      new Set([...published.en.keys(), ...published.ar.keys()]),
    )
  })

  it('hold an edited text beside the one that is published', () => {
    const edits = [edit('en', 'view.checks', 'Proofs')]
    expect(recordsOf(published, { edits, reviewed: {} }).records).toEqual([
      {
        key: 'view.checks',
        en: 'Proofs',
        ar: 'التدقيق',
        en_published: 'Checks',
        ar_published: 'التدقيق',
        state: 'unreviewed changed',
        reviewed: '',
      },
    ])
  })

  it('hold all forms of a plural of which one was changed, empty where a language has none', () => {
    const edits = [edit('ar', 'filter.figures_two', 'رقمان اثنان')]
    const { records } = recordsOf(published, { edits, reviewed: {} })
    expect(records.map(({ key }) => key)).toEqual(FORMS.ar.map((form) => `filter.figures_${form}`))
    expect(records.filter(({ en }) => en === '').map(({ key }) => key)).toEqual(
      ['zero', 'two', 'few', 'many'].map((form) => `filter.figures_${form}`),
    )
  })

  it('leave out what may not be published, and say why', () => {
    const edits = [
      edit('en', 'view.checks', 'Casualties'),
      edit('en', 'no.such', 'Text'),
      edit('en', 'filter.figures_few', 'Text'),
      edit('ar', 'view.checks', ''),
      edit('en', 'view.figures', 'Numbers'),
    ]
    const { records, leftOut } = recordsOf(published, { edits, reviewed: {} })
    expect(records.map(({ key }) => key)).toEqual(['view.figures'])
    expect(leftOut.map((some) => [some.edit.key, some.reasons[0]?.kind])).toEqual([
      ['view.checks', 'forbidden'],
      ['no.such', 'unknown_key'],
      ['filter.figures_few', 'strange_form'],
      ['view.checks', 'empty'],
    ])
  })

  it('leave out a plural that lacks a form which nobody wrote', () => {
    const lacking = { ...published, ar: new Map(published.ar) }
    lacking.ar.delete('filter.figures_few')
    const edits = [edit('ar', 'filter.figures_two', 'رقمان اثنان')]
    expect(recordsOf(lacking, { edits, reviewed: {} })).toEqual({
      records: [],
      leftOut: [{ edit: edits[0], reasons: [{ kind: 'missing_form', form: 'few' }] }],
    })
  })

  it('hold what was read, where it holds for what they say', () => {
    const entry = entriesIn(published).find(({ key }) => key === 'view.checks')!
    const print = printOf(entry, published)
    const reviewed = { 'view.checks': print, 'view.figures': '00000000' }
    const { records } = recordsOf(published, { edits: [], reviewed })
    expect(records).toMatchObject([{ key: 'view.checks', state: '', reviewed: print }])
    const edits = [edit('en', 'view.checks', 'Proofs')]
    expect(recordsOf(published, { edits, reviewed }).records[0]!.reviewed).toBe('')
  })

  it('hold what a wording was made of, though another text is published now', () => {
    const { edits } = withEdit(NO_WORK, published, edit('en', 'view.checks', 'Proofs'))
    const anew = { ...published, en: new Map(published.en).set('view.checks', 'Audits') }
    expect(recordsOf(anew, { edits, reviewed: {} }).records).toMatchObject([
      { en: 'Proofs', en_published: 'Checks', state: 'unreviewed changed stale' },
    ])
  })

  it('hold that an entry which ships as read is not', () => {
    const entry = entriesIn(published).find(({ key }) => key === 'view.checks')!
    const settled = { 'view.checks': printOf(entry, published) }
    const work = { edits: [], reviewed: { 'view.checks': NOT_READ } }
    expect(recordsOf(published, work, { settled }).records).toMatchObject([
      { key: 'view.checks', state: 'unreviewed', reviewed: 'no' },
    ])
  })
})
