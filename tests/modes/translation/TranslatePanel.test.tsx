// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { TranslatePanel } from '../../../src/modes/translation/panel/TranslatePanel'
import type { Language } from '../../../src/i18n/language'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { type DeskChange, type DeskWork, NO_WORK, withEdit } from '../../../src/wording/edits'
import { NOT_READ, printOf } from '../../../src/wording/review'
import { entriesIn, type Texts } from '../../../src/wording/texts'
import { buttonNamed } from '../../fixtures/buttonNamed'
import { renderIn } from '../../fixtures/inLanguage'
import { shippedTexts as shipped } from '../../fixtures/shippedTexts'

const { desk } = en
const CHECKS = { language: 'en', key: 'view.checks' } as const
const published: Texts = shipped

interface Given {
  readonly texts?: Texts
  readonly work?: DeskWork
  readonly reviewed?: Readonly<Record<string, string>>
  readonly isKept?: boolean
  readonly picked?: string | null
  readonly language?: Language
}

/** The panel over work that changes as the store changes it; says what it is now. */
function open(given: Given = {}) {
  const { texts = published, reviewed = {}, isKept = true, language = 'en' } = given
  const held = { work: given.work ?? NO_WORK, change: (_: DeskChange): void => undefined }
  function Held() {
    const [, drawAgain] = useState(0)
    const [picked, pick] = useState(given.picked ?? null)
    const [isChanges, setIsChanges] = useState(false)
    const [change] = useState(() => (next: DeskChange) => {
      held.work = next(held.work)
      drawAgain((times) => times + 1)
    })
    held.change = change
    return (
      <TranslatePanel
        {...{ reviewed, isKept, change, pick, isChanges, setIsChanges }}
        published={texts}
        work={held.work}
        announce={() => undefined}
        current={picked}
        here={{ count: 0, next: () => undefined }}
        spaces={[]}
      />
    )
  }
  renderIn(language, <Held />)
  return held
}

const press = (name: string | RegExp) => fireEvent.click(buttonNamed(name))
const field = (language: Language, key: string) =>
  document.querySelector<HTMLTextAreaElement>(
    `textarea[data-language="${language}"][data-key="${key}"]`,
  )!
const toChanges = () => press(/^Changes \(/)

/** Gives the desk a file. To ask for its field by the label takes as long as to draw the panel. */
function take(file: File) {
  fireEvent.change(document.querySelector('input[type="file"]')!, { target: { files: [file] } })
}
const textsJson = (text: string) => new File([text], 'texts.json')
const json = (rows: readonly object[]) => JSON.stringify({ texts: rows })

describe('the panel of the desk', () => {
  it('says above everything that the browser does not keep the work', () => {
    open({ isKept: false, picked: 'view.checks' })
    expect(screen.getByText(desk.changes.notKept)).toBeVisible()
    expect(field('en', 'view.checks')).toBeVisible()
  })

  it('leaves no wording where one was typed and undone, of a text that is missing too', () => {
    const lacking = { ...published, en: new Map(published.en) }
    lacking.en.delete('view.checks')
    const held = open({ texts: lacking, picked: 'view.checks' })
    fireEvent.change(field('en', 'view.checks'), { target: { value: 'Proofs' } })
    expect(held.work.edits).toEqual([{ ...CHECKS, text: 'Proofs', basis: '' }])
    press(desk.undo)
    expect(held.work.edits).toEqual([])
  })

  it('shows the text of now beside that which a wording was made of, to be kept or not', () => {
    const anew = { ...published, en: new Map(published.en).set('view.checks', 'Audits') }
    const held = open({
      texts: anew,
      work: withEdit(NO_WORK, published, { ...CHECKS, text: 'Proofs' }),
      picked: 'view.checks',
    })
    expect(screen.getByText(/has changed since it was edited here/)).toBeVisible()
    const since = screen.getByText(/The published text has changed since/)
    expect(within(since).getByText('Checks')).toBeVisible()
    expect(screen.getByText('Audits')).toBeVisible()
    press(desk.stale.show)
    expect(screen.getByText('Audits').tagName).toBe('DEL')
    press(desk.stale.keepOf.replace('{{key}}', 'view.checks'))
    expect(held.work.edits).toEqual([{ ...CHECKS, text: 'Proofs', basis: 'Audits' }])
    expect(screen.queryByText(/has changed since it was/)).toBeNull()
  })

  it('gives older work the text of now to be made of', () => {
    const held = open({
      work: { edits: [{ ...CHECKS, text: 'Proofs', basis: null }], reviewed: {} },
    })
    expect(held.work.edits).toEqual([{ ...CHECKS, text: 'Proofs', basis: 'Checks' }])
  })

  it('marks as read, or takes that back, only where it is not so already', () => {
    const entry = entriesIn(published).find(({ key }) => key === 'view.checks')!
    const print = printOf(entry, published)
    const held = open({ reviewed: { 'view.checks': print }, picked: 'view.checks' })
    const box = screen.getByRole('checkbox', { name: desk.reviewed })
    expect(box).toBeChecked()
    fireEvent.click(box)
    expect(held.work.reviewed).toEqual({ 'view.checks': NOT_READ })
    expect(box).not.toBeChecked()
    fireEvent.click(box)
    expect(held.work.reviewed).toEqual({})
    expect(box).toBeChecked()
  })

  it('puts the reason of a term away with Escape, and leaves the focus where it is', async () => {
    open({ picked: 'byYear.heading' })
    const [list] = screen.getAllByRole('list', { name: desk.terms })
    const [term] = within(list!).getAllByRole('button')
    expect(term).toHaveAccessibleDescription(new RegExp(en.glossary.killed.reason.slice(0, 20)))
    await userEvent.hover(term!)
    expect(screen.getByRole('tooltip')).toHaveTextContent(en.glossary.killed.reason)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    act(() => {
      term!.focus()
    })
    expect(screen.getByRole('tooltip')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(term).toHaveFocus()
  })
})

describe('a file that is taken in at the desk', () => {
  // What reads files is fetched at the first use.
  beforeAll(async () => {
    await import('../../../src/wording/readWordingFile')
    await import('../../../src/wording/takeRows')
  })

  const rows = json([
    { key: 'view.checks', en: 'Theirs' },
    { key: 'view.figures', en: 'Numbers' },
    { key: 'view.reports', en: 'Reports ٣', ar: 'التقارير (' },
    { key: 'filter.figures_few', en: 'a few' },
    { key: 'no.such', en: 'Text' },
  ])
  const mine = withEdit(NO_WORK, published, { ...CHECKS, text: 'Mine' })

  it('leaves a wording that differs here, and replaces it when it is told to', async () => {
    const held = open({ work: mine })
    toChanges()
    take(textsJson(rows))
    expect(await screen.findByText(desk.files.contested)).toBeVisible()
    expect(screen.getByText('1 change imported.')).toBeVisible()
    expect(held.work.edits.map(({ text }) => text)).toEqual(['Mine', 'Numbers'])
    press(desk.files.replaceOf.replace('{{key}}', 'view.checks'))
    expect(held.work.edits.map(({ text }) => text)).toEqual(['Numbers', 'Theirs'])
    expect(screen.queryByText(desk.files.contested)).toBeNull()
  })

  it('names the language of each refusal, and is there until it is put away', async () => {
    open()
    toChanges()
    take(textsJson(rows))
    await screen.findByText(desk.files.refused)
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(said).toContain(`Line 3view.reportsEnglish${desk.fault.other_digits}`)
    expect(said).toContain(`Line 3view.reportsArabic${desk.fault.unclosed}`)
    expect(said).toContain('Line 4filter.figures_fewEnglishThis language has no plural form “Few”.')
    expect(said).toContain(`Line 5no.such${desk.refused.unknown_key}`)
    const named = (name: string) =>
      [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === name)
    expect(named('no.such')).toEqual([])
    fireEvent.click(named('view.reports').at(-1)!)
    expect(screen.getByText(desk.files.refused)).not.toBeVisible()
    await vi.waitFor(() => {
      expect(field('ar', 'view.reports')).toHaveFocus()
    })
    toChanges()
    expect(screen.getByText(desk.files.refused)).toBeVisible()
    press(desk.files.putAway)
    expect(screen.queryByText(desk.files.refused)).toBeNull()
  })

  it('lists no more refusals than can be read, and counts the rest', async () => {
    open({ language: 'ar' })
    press(/^التعديلات \(/)
    const many = Array.from({ length: 2061 }, (_, i) => ({ key: `no.such${i}`, en: 'Text' }))
    const file = new File([json(many)], 'texts.json')
    take(file)
    expect(await screen.findByText(/2,011/)).toBeVisible()
    expect(screen.getAllByText(ar.desk.refused.unknown_key)).toHaveLength(50)
  })

  it('is added to what was written while it was read', async () => {
    const held = open()
    toChanges()
    const file = new File([rows], 'texts.json')
    let go: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    file.arrayBuffer = async () => {
      await gate
      return new TextEncoder().encode(rows).buffer
    }
    take(file)
    act(() => {
      held.change((now) =>
        withEdit(now, published, { language: 'ar', key: 'view.method', text: 'نص' }),
      )
    })
    act(go)
    await screen.findByText(desk.files.refused)
    expect(held.work.edits.map(({ text }) => text)).toEqual(['نص', 'Theirs', 'Numbers'])
  })

  it('that could not be read is not one that could not be made', async () => {
    open()
    toChanges()
    const file = new File([rows], 'texts.json')
    file.arrayBuffer = () => Promise.reject(new Error('gone'))
    take(file)
    expect(await screen.findByText(desk.files.unread)).toBeVisible()
  })
})
