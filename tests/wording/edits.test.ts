import { describe, expect, it } from 'vitest'

import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import {
  formatWork,
  NO_WORK,
  parseWork,
  textsWith,
  withEdit,
  withoutEdit,
  withReview,
} from '../../src/wording/edits'
import { printOf, statesOf } from '../../src/wording/review'
import { entriesIn } from '../../src/wording/texts'
import { textsOf } from '../../src/wording/textsOf'

const published = textsOf({ en, ar }, [])
const edit = { language: 'en', key: 'view.checks', text: 'Proofs' } as const
const entry = entriesIn(published).find(({ key }) => key === 'view.checks')
if (!entry) throw new Error('no view.checks')

describe('the work at the desk', () => {
  it('keeps the last wording of a text, and none that is published already', () => {
    const first = withEdit(NO_WORK, published, edit)
    const second = withEdit(first, published, { ...edit, text: 'Tests' })
    expect(second.edits).toEqual([{ ...edit, text: 'Tests' }])
    expect(withEdit(second, published, { ...edit, text: en.view.checks }).edits).toEqual([])
  })

  it('is undone one by one', () => {
    const other = { language: 'ar', key: 'view.checks', text: 'فحوص' } as const
    const both = [edit, other].reduce((work, one) => withEdit(work, published, one), NO_WORK)
    expect(withoutEdit(both, edit).edits).toEqual([other])
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

describe('the state of an entry', () => {
  const states = (text: string, reviewed: Readonly<Record<string, string>>) =>
    statesOf(entry, published, textsWith(published, [{ ...edit, text }]), reviewed)
  const read = { 'view.checks': printOf(entry, published) }

  it('is settled when it says what was read', () => {
    expect(states(en.view.checks, read)).toEqual([])
    expect(states(en.view.checks, {})).toEqual(['unreviewed'])
  })

  it('is changed and not reviewed once it says something else', () => {
    expect(states('Proofs', read)).toEqual(['unreviewed', 'changed'])
    expect(states('', read)).toEqual(['missing', 'unreviewed', 'changed'])
    expect(states(ar.view.checks, read)).toEqual(['unreviewed', 'changed', 'same'])
  })
})
