// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { type Box, entriesIn } from '../../../src/domain/data/boxes'
import { countOfFigures, entriesOf } from '../../../src/domain/data/entry'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { Figures } from '../../../src/features/figures/Figures'
import type { Language } from '../../../src/i18n/language'
import { buttonNamed } from '../../fixtures/buttonNamed'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { readCsvFile } from '../../fixtures/readExport'
import { shippedTable as table } from '../../fixtures/shippedTable'

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60)
  Element.prototype.scrollTo = () => undefined
  history.replaceState(null, '', '/')
})

const show = (language: Language, part: Partial<Selection> = {}, start: Box | null = null) =>
  renderIn(language, <Boxed selection={{ ...EVERYTHING, ...part }} start={start} />)

function Boxed(props: { readonly selection: Selection; readonly start: Box | null }) {
  const [box, setBox] = useState(props.start)
  return (
    <Figures
      {...{ table, setBox }}
      selection={props.selection}
      viewState={{ search: '', sort: null, box, onlyReport: false }}
      refine={() => undefined}
    />
  )
}

const NAMES = {
  en: {
    fold: 'Where figures were found',
    table: /^How many figures/,
    aleppo: /^Aleppo, 2016: \d+ figures$/,
    all: 'Show all places and years',
  },
  ar: {
    fold: 'أين عُثر على أرقام',
    table: /^عدد الأرقام/,
    aleppo: /^حلب، 2016: (\d+ أرقام|\d+ رقمًا)$/,
    all: 'عرض كل الأماكن والسنوات',
  },
} as const

const press = (name: string | RegExp) => fireEvent.click(buttonNamed(name))
const unfold = (language: Language) => press(NAMES[language].fold)
const boxTable = (language: Language) => screen.getByRole('table', { name: NAMES[language].table })
const shown = () => Number(/^\d+/.exec(plain(screen.getByRole('status').textContent))?.[0])

describe.each(['en', 'ar'] as const)('where figures were found, in %s', (language) => {
  const { fold, aleppo, all } = NAMES[language]

  it('is folded at first, and open where the address names a box', () => {
    const { unmount } = show(language)
    expect(screen.getAllByRole('table')).toHaveLength(1)
    unfold(language)
    expect(boxTable(language)).toBeVisible()
    unmount()
    show(language, {}, { place: 'SY-HL', year: null })
    expect(buttonNamed(fold)).toHaveAttribute('aria-expanded', 'true')
  })

  it('is a table with headers, the two kinds of years apart, and empty where nothing was found', () => {
    show(language)
    unfold(language)
    const own = within(boxTable(language))
    const scopes = own.getAllByRole('columnheader').map((head) => head.getAttribute('scope'))
    expect(scopes.filter((scope) => scope === 'colgroup')).toHaveLength(2)
    expect(scopes.filter((scope) => scope === 'col')).toHaveLength(2 + 10 + 11)
    for (const head of own.getAllByRole('rowheader')) expect(head).toHaveAttribute('scope', 'row')
    // Has an empty box where nothing was found, and never a 0.
    const cells = [...boxTable(language).querySelectorAll('td')]
    const texts = cells.map(({ textContent }) => textContent)
    expect(texts.filter((text) => text === '').length).toBeGreaterThan(50)
    expect(texts.filter((text) => /^[0٠]/.test(text))).toEqual([])
  })

  it('narrows the rows to a box that is pressed, says so, and lets them go again', () => {
    show(language)
    const before = shown()
    unfold(language)
    press(aleppo)
    const left = entriesIn(table.vocabulary, entriesOf(table), { place: 'SY-HL', year: 2016 })
    expect(shown()).toBe(countOfFigures(left))
    const button = buttonNamed(aleppo)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(Number(button.textContent)).toBe(shown())
    press(aleppo)
    expect(shown()).toBe(before)
    press(aleppo)
    press(all)
    expect(shown()).toBe(before)
    expect(screen.queryByRole('button', { name: all })).toBeNull()
  })

  it('is one stop for Tab, and arrows go on from box to box', () => {
    show(language)
    unfold(language)
    const buttons = [...boxTable(language).querySelectorAll('button')]
    const stops = buttons.filter(({ tabIndex }) => tabIndex === 0)
    expect(stops).toHaveLength(1)
    stops[0]!.focus()
    fireEvent.keyDown(stops[0]!, { key: language === 'en' ? 'ArrowRight' : 'ArrowLeft' })
    expect(document.activeElement).not.toBe(stops[0])
    expect(boxTable(language)).toContainElement(document.activeElement as HTMLElement)
  })
})

it('where figures were found names the places of which there is none', () => {
  show('en')
  unfold('en')
  expect(screen.getByText(/^No figure found for .*Quneitra/)).toBeVisible()
})

it('a search that leaves nothing in the chosen box says so, and offers all places and years', () => {
  show('en', { victims: ['media'] }, { place: 'zone:jabal_zawiya', year: null })
  expect(shown()).toBe(0)
  expect(plain(screen.getByRole('status').textContent)).toContain('Jabal al-Zawiya')
  press('Show all places and years')
  expect(shown()).toBeGreaterThan(0)
})

it('a box leaves as many figures as it says, under filters too', () => {
  show('en', { victims: ['children'] })
  unfold('en')
  const buttons = [...boxTable('en').querySelectorAll('button')]
  const names = buttons.map((button) => button.getAttribute('aria-label') ?? '')
  expect(names.length).toBeGreaterThan(20)
  for (const name of names.filter((_, i) => i % 11 === 0)) {
    const button = buttonNamed(name)
    fireEvent.click(button)
    expect(shown(), name).toBe(Number(button.textContent))
  }
})

it('where figures were found is saved as it is shown, with what narrows it and no 0', async () => {
  const address = vi.fn((_: Blob) => 'blob:saved')
  const revoke = () => undefined
  const Urls = Object.assign(class extends URL {}, {
    createObjectURL: address,
    revokeObjectURL: revoke,
  })
  vi.stubGlobal('URL', Urls)
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  show('en', { victims: ['children'] })
  unfold('en')
  press('Save this table (CSV)')
  await waitFor(() => expect(address).toHaveBeenCalledOnce())
  const [[blob]] = address.mock.calls as [[Blob]]
  const [name] = names
  expect(name).toMatch(/^tawthiq-where-found-en-\d{4}-\d\d-\d\d\.csv$/)
  const lines = readCsvFile(await textOf(blob))
  expect(lines.map(({ Place }) => Place)).toContain('Idlib')
  const idlib = lines.find(({ Place }) => Place === 'Idlib')!
  const shownOf = (box: string) => buttonNamed(new RegExp(`^Idlib, ${box}: `)).textContent
  expect([idlib['any time'], idlib['2020']]).toEqual([shownOf('any time'), shownOf('2020')])
  expect(idlib).toMatchObject({ '2025': '', Selection: 'Children' })
  expect(lines.flatMap((line) => Object.values(line))).not.toContain('0')
})

/** jsdom's Blob has no text(), and a reader of texts leaves the byte order mark out. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer))
    }
    reader.readAsArrayBuffer(blob)
  })
}
