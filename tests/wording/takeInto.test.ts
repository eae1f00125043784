import { describe, expect, it } from 'vitest'

import { type DeskWork, editOf, NO_WORK, textsWith, withEdit } from '../../src/wording/edits'
import { NOT_READ, printOf } from '../../src/wording/review'
import { contestedIn, withReplaced, withTaken } from '../../src/wording/takeInto'
import { entriesIn, type Texts } from '../../src/wording/texts'
import { shippedTexts as published } from '../fixtures/shippedTexts'

const CHECKS = { language: 'en', key: 'view.checks' } as const
const FIGURES = { language: 'en', key: 'view.figures' } as const
const entry = entriesIn(published).find(({ key }) => key === CHECKS.key)!
const printIn = (texts: Texts) => printOf(entry, texts)

/** The work of one who has another wording of his own for one of the two texts of the file. */
const mine = withEdit(NO_WORK, published, { ...CHECKS, text: 'Mine' })
const theirs = {
  edits: [
    { ...CHECKS, text: 'Theirs' },
    { ...FIGURES, text: 'Numbers' },
  ],
  reviewed: { [CHECKS.key]: printIn(textsWith(published, [{ ...CHECKS, text: 'Theirs' }])) },
}
const textOf = (work: DeskWork) => editOf(work, CHECKS)?.text

describe('a file that is taken in', () => {
  it('replaces no wording of the translator, and names those that it would', () => {
    const work = withTaken(mine, published, theirs)
    expect(textOf(work)).toBe('Mine')
    expect(editOf(work, FIGURES)).toEqual({ ...FIGURES, text: 'Numbers', basis: 'Figures' })
    expect(contestedIn(mine, theirs)).toEqual([theirs.edits[0]])
    expect(contestedIn(NO_WORK, theirs)).toEqual([])
    expect(contestedIn(withTaken(NO_WORK, published, theirs), theirs)).toEqual([])
  })

  it('replaces one that it is told to, and then counts as read what was read so', () => {
    const [first] = theirs.edits
    const work = withReplaced(mine, published, { ...theirs, edits: [first!] })
    expect(textOf(work)).toBe('Theirs')
    expect(work.reviewed).toEqual(theirs.reviewed)
    expect(editOf(work, FIGURES)).toBeUndefined()
  })

  it('leaves what was read here as it is, where the translator has worded it otherwise', () => {
    const read = printIn(textsWith(published, mine.edits))
    const work = { ...mine, reviewed: { [CHECKS.key]: read } }
    expect(withTaken(work, published, theirs).reviewed).toEqual(work.reviewed)
    const unread = { edits: [], reviewed: { [CHECKS.key]: NOT_READ } }
    expect(withTaken(work, published, unread).reviewed).toEqual(work.reviewed)
    expect(withTaken(mine, published, unread).reviewed).toEqual(unread.reviewed)
  })
})
