// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'

import { App } from '../src/app/App'
import { DATASET_KEY } from '../src/dataset/useDataset'
import { createI18n, type Messages } from '../src/i18n/createI18n'
import arFirst from '../src/i18n/messages/ar.json?first'
import ar from '../src/i18n/messages/ar.json'
import enFirst from '../src/i18n/messages/en.json?first'
import en from '../src/i18n/messages/en.json'
import { assemble } from '../src/dataset/assemble'
import { linkPicture, panelFiles, renderMethod, renderOverview } from '../src/prerender'
import { shippedEdition } from './fixtures/shippedEdition'
import { shippedTable, shippedTexts } from './fixtures/shippedTable'

const messages = { en, ar }
/** What the script that takes the page over has. */
const first = { en: enFirst as Messages, ar: arFirst as Messages }
const dataset = { ...shippedEdition, table: shippedTable }

it.each(['en', 'ar'] as const)(
  'the overview in %s stands with its numbers and charts before any script, and is taken over as it is',
  (language) => {
    history.replaceState(null, '', `/${language}/`)
    document.body.innerHTML = `<div id="root">${renderOverview(language, messages[language], dataset)}</div>`
    const root = document.getElementById('root')!
    expect(root.querySelector('h1 data')?.textContent).toBe('6,859')
    expect(root.querySelectorAll('[data-drawing] [data-drawn]').length).toBeGreaterThan(40)
    // The content policy lets no style stand in the page.
    expect(root.querySelectorAll('[style]')).toHaveLength(0)
    const before = [...root.querySelectorAll('data, [data-drawn], section, button')]

    const queryClient = new QueryClient()
    queryClient.setQueryData(DATASET_KEY, dataset)
    const noticed: unknown[] = []
    render(
      <App
        language={language}
        i18n={createI18n(language, first[language])}
        queryClient={queryClient}
      />,
      {
        container: root,
        hydrate: true,
        reactStrictMode: true,
        onRecoverableError: (error) => noticed.push(error),
      },
    )
    expect(noticed).toEqual([])
    expect(before.filter((element) => !element.isConnected)).toEqual([])
  },
)

it.each(['en', 'ar'] as const)(
  'sources and method in %s stand whole without a script: every source by its link, nothing to press open',
  (language) => {
    document.body.innerHTML = renderMethod(language, messages[language], dataset)
    const targets = new Set([...document.querySelectorAll('a')].map(({ href }) => href))
    const { sources } = shippedTable.vocabulary
    const links = sources.flatMap(({ url }) => (url ? [new URL(url).href] : []))
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((link) => !targets.has(link))).toEqual([])
    expect(document.querySelectorAll('button, [style], [popover]')).toHaveLength(0)
    expect(document.querySelector('h1')?.textContent).toBe(messages[language].methodView.heading)
    expect(document.querySelectorAll('section')).toHaveLength(18)
  },
)

it('each panel stands as files with its numbers, their sources and what it is', () => {
  const files = panelFiles(messages, dataset)
  expect(Object.keys(files)).toHaveLength(12)
  const years = JSON.parse(files['panels/killed-by-year.json']!) as {
    about: { title: string; address: string; data_version: string }
    figures: { value: number | null }[]
  }
  expect(years.about).toMatchObject({
    title: 'Killed by year',
    address: '/en/?panel=killed-by-year',
    data_version: shippedEdition.version,
  })
  expect(years.figures.map(({ value }) => value)).toContain(3564)
  expect(files['panels/killed-by-victim.csv']).toContain('6859')
  // The same data gives the same bytes.
  expect(panelFiles(messages, dataset)).toEqual(files)
})

it.each(['en', 'ar'] as const)(
  'a link is shown with the number, its qualifier and its source, and bars as long as their numbers, in %s',
  (language) => {
    document.body.innerHTML = linkPicture(language, messages[language], dataset)
    const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
    const said = texts.join('|').replace(/[\u202a-\u202c]/gu, '')
    for (const text of {
      en: ['At least|6,859|', '2015', 'fifth annual report', 'Children 2,005'],
      ar: ['ما لا يقل عن|6,859|', 'أيلول 2015', 'التقرير السنوي الخامس', 'أطفال 2,005'],
    }[language])
      expect(said).toContain(text)
    const longOf = (id: string) =>
      Number(document.querySelector(`[data-drawn="${id}"]`)!.getAttribute('width'))
    expect(longOf('children') / longOf('all')).toBeCloseTo(2005 / 6859, 6)
    expect(longOf('women') / longOf('all')).toBeCloseTo(969 / 6859, 6)
    expect(document.querySelectorAll('[data-drawn]')).toHaveLength(3)
  },
)

it('the picture of a link has no number that could run out of it', () => {
  const texts = shippedTexts()
  const observations = texts.observations.replaceAll(
    /^(.*snhr-annual-05,.*,women,_T,)969,/gmu,
    '$14000,',
  )
  const table = assemble({ ...texts, observations })
  const picture = linkPicture('en', en, { ...dataset, table })
  expect(picture).toContain('2,005')
  expect(picture).not.toContain('4,000')
})
