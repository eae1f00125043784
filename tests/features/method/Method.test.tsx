// @vitest-environment jsdom
import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Method } from '../../../src/features/method/Method'
import { languageName, formatDate } from '../../../src/i18n/format/format'
import type { Language } from '../../../src/i18n/language'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedEdition as edition } from '../../fixtures/shippedEdition'
import { shippedTable as table } from '../../fixtures/shippedTable'

const messages = { en, ar }
const { sources } = table.vocabulary

const anchors = [
  ...['counted', 'not-counted', 'attribution', 'found-in-words', 'floors', 'readings'],
  ...['answers', 'not-found'],
  ...['definitions', 'glossary', 'sources', 'publications', 'cite', 'errors', 'data', 'changes'],
  ...['privacy', 'accessibility'],
]

describe.each(['en', 'ar'] as const)('sources and method, in %s', (language) => {
  it('has every section under its anchor, and a link to each', () => {
    const page = show(language)
    for (const id of anchors) {
      expect(byId(page, id).querySelector('h2')?.textContent).not.toBe('')
      expect(page.querySelectorAll(`nav a[href="#${id}"]`)).toHaveLength(1)
    }
    expect(page.querySelectorAll('nav a')).toHaveLength(anchors.length)
  })

  it('leads nowhere within itself where nothing stands, and gives no anchor twice', () => {
    const page = show(language)
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const links = [...page.querySelectorAll('a[href^="#"]')]
    expect(links.length).toBeGreaterThan(90)
    const lost = links.map((a) => a.getAttribute('href')?.slice(1) ?? '')
    expect(lost.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('prints its examples from the figures, each with its kind', () => {
    const page = show(language)
    const printed = (id: string) =>
      [...byId(page, id).querySelectorAll('data')]
        .filter((data) => data.closest('[popover]') === null)
        .map((data) => `${data.value} ${data.dataset.answer ?? ''}`)
    expect(printed('counted')).toEqual(['3885 derived'])
    expect(printed('attribution')).toEqual(['4500000 published'])
    expect(printed('floors')).toEqual([
      '6859 published',
      ...['3264 published', '3734 published', '3564 published'],
      ...['992 published', '642 published'],
    ])
    expect(printed('readings')).toEqual(['6859 published'])
    expect(printed('answers')).toEqual([
      '6859 published',
      ...['3885 derived', '6859 published', '2005 published', '969 published'],
    ])
    // What is said to have no number and no limit has none.
    const kinds = [...byId(page, 'answers').querySelectorAll('dd [data-answer]')]
    expect(kinds.at(-1)?.getAttribute('data-answer')).toBe('unpublished')
    expect(printed('not-found')).toEqual([
      ...['2843 published', '2537 published', '1479 derived'],
      ...['1217 published', '730 derived'],
    ])
    expect(printed('cite')).toEqual(['6859 published'])
  })

  it('keeps "at least" with the number, says "not published", and strikes a misprint out', () => {
    const page = show(language)
    const { at_least: atLeast, notPublished } = messages[language].answer
    expect(plain(byId(page, 'floors').textContent)).toContain(`${atLeast} 6,859`)
    expect(plain(byId(page, 'cite').textContent)).toContain(`${atLeast} 6,859`)
    const unpublished = byId(page, 'answers').querySelector('[data-answer="unpublished"]')
    expect(unpublished).toHaveTextContent(notPublished)
    expect(byId(page, 'readings').querySelector('s')).toHaveTextContent('6,589')
  })

  it('lists every source with its publisher, language, date and link', () => {
    const page = show(language)
    expect(page.querySelectorAll('tr[id^="source-"]')).toHaveLength(sources.length)
    const { noPage, noDate } = messages[language].methodView.sources
    for (const { id, publisher, language: written, published, url } of sources) {
      const row = byId(page, `source-${id}`)
      const text = plain(row.textContent)
      expect(text).toContain(publisher.label[language])
      expect(text).toContain(languageName(written, { language, digits: 'latn' }))
      expect(text).toContain(
        published ? formatDate(published, { language, digits: 'latn' }, 'long') : noDate,
      )
      const link = row.querySelector('a[rel]')
      if (url === null) expect(text).toContain(noPage)
      else expect(link).toHaveAttribute('href', url)
      expect(link === null).toBe(url === null)
    }
  })

  it('names, for each source, the numbers that are not taken', () => {
    const page = show(language)
    const numbers = (id: string) => plain(byId(page, `source-${id}`).lastElementChild!.textContent)
    expect(numbers('syria-tv-2020-09')).toBe(
      `17${{ en: '1 rejected', ar: 'المرفوض: 1' }[language]}`,
    )
    expect(numbers('zaman-al-wasl-2017-04')).toBe(
      `14${{ en: '14 not verified', ar: 'ما لم يُتحقق منه: 14' }[language]}`,
    )
    expect(numbers('snhr-2015-12')).toBe('3')
  })

  it('names the sources that take a side, and how many figures rest on them alone', () => {
    const partisan = new Set(
      sources.filter(({ publisher }) => publisher.isPartisan).map(({ id }) => id),
    )
    const figures = [...table.reports.values()].flatMap((report) => report.figures)
    const alone = figures.filter((figure) =>
      figure.observations.every(({ source }) => partisan.has(source)),
    )
    expect(partisan.size).toBeGreaterThan(20)
    expect(alone.length).toBeGreaterThan(50)
    const text = plain(byId(show(language), 'sources').textContent)
    expect(text).toContain(
      { en: `${alone.length} of ${figures.length}`, ar: `${alone.length} من ${figures.length}` }[
        language
      ],
    )
    for (const { publisher } of sources.filter(({ id }) => partisan.has(id)))
      expect(text).toContain(publisher.label[language])
  })

  it('lists every publication', () => {
    const page = show(language)
    expect(page.querySelectorAll('tr[id^="report-"]')).toHaveLength(table.reports.size)
    for (const id of table.reports.keys()) byId(page, `report-${id}`)
  })

  it('defines every term of the data in its words', () => {
    const page = show(language)
    const { victims, attacks, zones } = table.vocabulary
    const terms = [...victims, ...attacks, ...zones].filter(({ code }) => !code.startsWith('_'))
    for (const { code, label, definition } of terms) {
      const term = within(byId(page, `definition-${code}`))
      expect(term.getByRole('term', { hidden: true })).toHaveTextContent(label[language])
      expect(term.getByRole('definition', { hidden: true })).toHaveTextContent(definition[language])
    }
    byId(page, 'definition-intervention_year')
    byId(page, 'definition-place')
  })

  it('shows the version, the date and the whole hash, and leads to every file', () => {
    const page = show(language)
    const data = byId(page, 'data')
    const text = plain(data.textContent)
    expect(text).toContain(edition.version)
    expect(text).toContain(formatDate(edition.gathered, { language, digits: 'latn' }, 'long'))
    expect(text).toContain(edition.files[0]?.sha256)
    expect(text).toContain('sha256sum observations.csv')
    const files = [...data.querySelectorAll('a[download]')].map((a) => a.getAttribute('href'))
    expect(files).toEqual(
      [...edition.files.map(({ path }) => path), 'datapackage.json'].map((p) => `/data/${p}`),
    )
    expect(plain(byId(page, 'cite').textContent)).toContain(edition.version)
  })

  it('has no number of the prose in its messages: only dates and the names of things', () => {
    const said = texts(messages[language].methodView)
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter(holdsFigure)).toEqual([])
  })
})

describe('a number typed into a message', () => {
  it.each(['At least 6,859 were killed', 'من 550 رقمًا', '4.5 million', 'about 2000000'])(
    'is found: %s',
    (text) => {
      expect(holdsFigure(text)).toBe(true)
    },
  )

  it.each(['30 September 2015', 'year 1', 'من 30 أيلول 2015', 'the five years'])(
    'is no date: %s',
    (text) => {
      expect(holdsFigure(text)).toBe(false)
    },
  )
})

/** Three digits or more, or a decimal, that are no year of a date. */
function holdsFigure(text: string): boolean {
  return /\d{3,}|\d[.,]\d/.test(text.replaceAll(/\b20[12]\d\b(?![.,]\d)/g, ''))
}

function texts(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? texts(value) : [String(value)],
  )
}

const shown = new Map<Language, HTMLElement>()

/** The view as it was first drawn: nothing here changes it. */
function show(language: Language): HTMLElement {
  const page =
    shown.get(language) ??
    (renderIn(
      language,
      <Method table={table} edition={edition} oneFile={null} />,
    ).container.cloneNode(true) as HTMLElement)
  shown.set(language, page)
  return page
}

/** By its anchor: to look through so large a page once for each takes longest of all. */
const anchored = new WeakMap<HTMLElement, ReadonlyMap<string, HTMLElement>>()

function byId(page: HTMLElement, id: string): HTMLElement {
  const all =
    anchored.get(page) ??
    new Map([...page.querySelectorAll<HTMLElement>('[id]')].map((one) => [one.id, one]))
  anchored.set(page, all)
  const found = all.get(id)
  if (!found) throw new Error(`nothing stands at #${id}`)
  return found
}
