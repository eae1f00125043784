// The whole app renders to a string without a browser: the pages will be prerendered.
import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { App } from '../../src/app/App'
import { DATASET_KEY } from '../../src/dataset/useDataset'
import { createI18n } from '../../src/i18n/createI18n'
import type { Language } from '../../src/i18n/language'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { shippedTable } from '../fixtures/shippedTable'

const messages = { en, ar }

const expected = {
  en: {
    loading: 'Loading the figures…',
    counted: 'civilians killed by Russian forces in Syria',
    headings: ['Killed by year', 'Killed by governorate', 'Attacks by type', 'Total over time'],
    gathered: 'gathered on 23 November 2026',
  },
  ar: {
    loading: 'يجري تحميل الأرقام…',
    counted: 'مدنيًا قُتلوا على يد القوات الروسية في سوريا',
    headings: [
      'القتلى بحسب السنة',
      'القتلى بحسب المحافظة',
      'الهجمات بحسب النوع',
      'الحصيلة عبر الزمن',
    ],
    gathered: 'جُمعت في 23 تشرين الثاني 2026',
  },
} as const

describe.each(['en', 'ar'] as const)('the app without a browser, in %s', (language) => {
  it('has no page around it', () => {
    expect(typeof document).toBe('undefined')
  })

  it('says that the figures are loading, and shows none', () => {
    const html = render(language, null)
    expect(html).toContain(expected[language].loading)
    expect(html).not.toContain('<data')
    expectClean(html)
  })

  it('shows the figures of a dataset that is there beforehand', () => {
    const html = render(language, shippedTable)
    expect(html).toContain('<data value="6859" data-answer="published" translate="no">6,859</data>')
    expect(html).toContain('<data value="3885" data-answer="derived" translate="no">3,885</data>')
    expect(html).not.toContain('data-answer="bounded" translate')
    expect(html).toContain(expected[language].counted)
    for (const heading of expected[language].headings) expect(html).toContain(heading)
    expect(html).toContain(expected[language].gathered)
    expect(html).not.toContain(expected[language].loading)
    expectClean(html)
  })

  it('speaks no word of the other language but the name of the switch and of the product', () => {
    const html = render(language, shippedTable)
    const own = html
      .replace(/<small lang="\w+">[^<]*<\/small>/, '')
      .replace(/<a [^>]*hrefLang="\w+"[^>]*>.*?<\/a>/, '')
    // Names of publishers stand as they are, isolated, and so does a hashtag in its language.
    const text = own.replaceAll(/<bdi[^>]*>[^<]*<\/bdi>/g, '').replaceAll(/<[^>]*>/g, ' ')
    const foreign = language === 'en' ? /\p{Script=Arabic}+/gu : /[A-Za-z]+/gu
    expect(text.match(foreign)).toBeNull()
  })
})

function render(language: Language, table: typeof shippedTable | null): string {
  const queryClient = new QueryClient()
  if (table) {
    const edition = { version: '1.0.0', gathered: '2026-11-23', files: [] }
    queryClient.setQueryData(DATASET_KEY, { table, ...edition })
  }
  const i18n = createI18n(language, messages[language])
  return renderToString(<App language={language} i18n={i18n} queryClient={queryClient} />)
}

/** What no page may hold: a style the content policy refuses, a hole, a key, an unfilled place. */
function expectClean(html: string): void {
  expect(html).not.toMatch(/\sstyle=/)
  expect(html).not.toMatch(/undefined|NaN|\[object/)
  expect(html).not.toMatch(/\{\{|\}\}/)
  const text = html.replaceAll(/<[^>]*>/g, '\n')
  expect(keys(en).filter((key) => text.includes(key))).toEqual([])
}

/** Every message key: `filter.several_one` and, without its plural, `filter.several`. */
function keys(tree: object, path: readonly string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key]
    if (typeof value === 'object' && value !== null) return keys(value, here)
    return here.length > 1 ? [here.join('.').replace(/_(one|other)$/, '')] : []
  })
}
