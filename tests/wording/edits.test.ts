import { describe, expect, it } from 'vitest'

import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import {
  broughtUpTo,
  editOf,
  formatWork,
  isStale,
  NO_WORK,
  parseWork,
  textsWith,
  withEdit,
  withEditKept,
  withoutEdit,
  withReview,
} from '../../src/wording/edits'
import { NOT_READ, printOf, statesOf } from '../../src/wording/review'
import { entriesIn } from '../../src/wording/texts'
import { textsOf } from '../../src/wording/textsOf'

const published = textsOf({ en, ar }, [])
const edit = { language: 'en', key: 'view.checks', text: 'Proofs' } as const
const kept = { ...edit, basis: en.view.checks }
const entry = entriesIn(published).find(({ key }) => key === 'view.checks')
if (!entry) throw new Error('no view.checks')

describe('the work at the desk', () => {
  it('keeps the last wording of a text, and none that is published already', () => {
    const first = withEdit(NO_WORK, published, edit)
    const second = withEdit(first, published, { ...edit, text: 'Tests' })
    expect(second.edits).toEqual([{ ...kept, text: 'Tests' }])
    expect(withEdit(second, published, { ...edit, text: en.view.checks }).edits).toEqual([])
  })

  it('is undone one by one', () => {
    const other = { language: 'ar', key: 'view.checks', text: 'فحوص' } as const
    const basis = ar.view.checks
    const both = [edit, other].reduce((work, one) => withEdit(work, published, one), NO_WORK)
    expect(withoutEdit(both, edit).edits).toEqual([{ ...other, basis }])
  })

  it('has no wording of a text that is missing and was left empty', () => {
    const lacking = { en: new Map<string, string>(), ar: published.ar }
    const typed = withEdit(NO_WORK, lacking, edit)
    expect(typed.edits).toEqual([{ ...edit, basis: '' }])
    expect(withEdit(typed, lacking, { ...edit, text: '' }).edits).toEqual([])
  })

  it('survives being stored, and what cannot be read is no work', () => {
    const work = withReview(withEdit(NO_WORK, published, edit), 'view.checks', 'aa')
    expect(parseWork(formatWork(work))).toEqual(work)
    for (const text of [null, '', '{', '[]', '{"edits":3,"reviewed":[1]}', 'null']) {
      expect(parseWork(text)).toEqual(NO_WORK)
    }
    expect(parseWork('{"edits":[{"language":"fr","key":"a","text":"b"}]}')).toEqual(NO_WORK)
  })
})

describe('a wording of a text that is published anew', () => {
  const anew = { ...published, en: new Map(published.en).set('view.checks', 'Audits') }
  const before = withEdit(NO_WORK, published, edit)

  it('knows what it was made of, however often it is changed', () => {
    expect(isStale(editOf(before, edit)!, published)).toBe(false)
    expect(isStale(editOf(before, edit)!, anew)).toBe(true)
    const more = withEdit(before, anew, { ...edit, text: 'Tests' })
    expect(more.edits).toEqual([{ ...kept, text: 'Tests' }])
    expect(statesOf(entry, anew, textsWith(anew, more.edits), {}, new Set([entry.key]))).toEqual([
      'unreviewed',
      'changed',
      'stale',
    ])
  })

  it('is kept as one of the new text, or dropped', () => {
    const [one] = withEditKept(before, anew, edit).edits
    expect(one).toEqual({ ...edit, basis: 'Audits' })
    expect(isStale(one!, anew)).toBe(false)
    expect(withEdit(before, anew, { ...edit, text: 'Audits' }).edits).toEqual([])
  })

  it('takes the text of now, once, where nobody wrote down what it was made of', () => {
    const old = parseWork(JSON.stringify({ edits: [edit], reviewed: {} }))
    expect(old.edits).toEqual([{ ...edit, basis: null }])
    expect(isStale(old.edits[0]!, published)).toBe(false)
    const brought = broughtUpTo(published, old)
    expect(brought.edits).toEqual([kept])
    expect(broughtUpTo(published, brought)).toBe(brought)
    expect(broughtUpTo(anew, brought)).toBe(brought)
  })

  it('is none any more once it is published itself', () => {
    const sent = { ...published, en: new Map(published.en).set('view.checks', edit.text) }
    expect(broughtUpTo(sent, before).edits).toEqual([])
  })
})

describe('the state of an entry', () => {
  const states = (text: string, reviewed: Readonly<Record<string, string>>) =>
    statesOf(entry, published, textsWith(published, [{ ...edit, text }]), reviewed)
  const read = { 'view.checks': printOf(entry, published) }

  it('is settled when it says what was read', () => {
    expect(states(en.view.checks, read)).toEqual([])
    expect(states(en.view.checks, {})).toEqual(['unreviewed'])
  })

  it('is not reviewed where that was taken back, in older work too', () => {
    const { reviewed } = parseWork('{"edits":[],"reviewed":{"view.checks":""}}')
    expect(reviewed).toEqual({ 'view.checks': NOT_READ })
    expect(states(en.view.checks, { ...read, ...reviewed })).toEqual(['unreviewed'])
  })

  it('is changed and not reviewed once it says something else', () => {
    expect(states('Proofs', read)).toEqual(['unreviewed', 'changed'])
    expect(states('', read)).toEqual(['missing', 'unreviewed', 'changed'])
    expect(states(ar.view.checks, read)).toEqual(['unreviewed', 'changed', 'same'])
  })
})
