import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import type { Language } from '../../src/i18n/language'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']
const FORMS_OF: Readonly<Record<Language, readonly string[]>> = { en: ['one', 'other'], ar: FORMS }
const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(flat(en)),
  ar: new Map(flat(ar)),
}

/** Forms that leave out a value which the other forms hold, and why that is right. */
const SAYS_LESS: Readonly<Record<string, string>> = {
  'ar filter.all.years_many': 'no report covers eleven years',
  'ar filter.all.years_other': 'no report covers a hundred years',
  'ar byGovernorate.some_zero': 'there is nothing to list',
  'ar nearest.removes_zero': 'there is nothing to list',
  'ar where.places_zero': 'there is nothing to list',
}

/** Texts without a word, which are the same in every language. */
const SAME_IN_BOTH: Readonly<Record<string, string>> = {
  'answer.percent': 'a number and a sign',
  'page.titleOf': 'two names and a sign',
  'limit.named': 'a description in brackets',
  'marks.name': 'a name and an answer',
  'answer.said.exact': 'a number alone',
  'described.changed': 'three texts and signs',
  'described.item': 'an answer and a name',
  'described.of': 'a name and sentences',
  'settings.set': 'two names and a sign',
  'takeaway.heading': 'two names and a sign',
  'shares.silentNamed': 'a name and a list',
  'desk.stateCount': 'a name and a number',
}

/** Arabic texts that name a key of the keyboard, a kind of file or a column by its Latin letters. */
const NAMES_IN_LATIN = [
  'desk.pointing',
  'desk.files.unreadable.unknown_type',
  'desk.files.unreadable.not_utf8',
  'desk.files.unreadable.no_columns',
]

/** The glossary: words that the product does not use, and why. */
const FORBIDDEN: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/casualt/i, 'counts the injured too: say killed'],
    [/martyr/i, 'takes a side'],
    [/[\u0660-\u0669]/, 'digits of the other script'],
  ],
  ar: [
    [/شهيد|شهداء|استشه/, 'takes a side: say قتلى'],
    [/يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/, 'not Levantine'],
    [/[\u0660-\u0669\u06f0-\u06f9]/, 'Syrian human-rights texts use Latin digits'],
  ],
}

describe.each(['en', 'ar'] as const)('the messages in %s', (language) => {
  const texts = TEXTS[language]

  it('are many, and none is empty or has blanks at its ends', () => {
    expect(texts.size).toBeGreaterThan(200)
    expect([...texts].filter(([, text]) => text.trim() === '' || text.trim() !== text)).toEqual([])
  })

  it('have all plural forms of the language wherever they have one, and no others', () => {
    const plurals = new Map<string, string[]>()
    for (const key of texts.keys()) {
      const form = formOf(key)
      if (form !== null) plurals.set(baseOf(key), [...(plurals.get(baseOf(key)) ?? []), form])
    }
    expect(plurals.size).toBeGreaterThan(15)
    const wrong = [...plurals].filter(
      ([, forms]) => [...forms].sort().join() !== [...FORMS_OF[language]].sort().join(),
    )
    expect(wrong).toEqual([])
    expect([...plurals.keys()].filter((base) => texts.has(base))).toEqual([])
  })

  it('have the plural forms that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    expect([...pluralCategories].sort()).toEqual([...FORMS_OF[language]].sort())
  })

  it('use no word that the glossary forbids', () => {
    const found = [...texts].flatMap(([key, text]) =>
      FORBIDDEN[language].filter(([word]) => word.test(text)).map(([, why]) => `${key}: ${why}`),
    )
    expect(found).toEqual([])
  })

  it('close every bracket and quotation mark that they open', () => {
    const pairs = ['()', '{}', '«»', '“”', '‘’'] as const
    const open = [...texts].filter(([, text]) =>
      pairs.some((pair) => text.split(pair[0] ?? '').length !== text.split(pair[1] ?? '').length),
    )
    expect(open.filter(([, text]) => !/\w’\w/.test(text))).toEqual([])
  })
})

describe('the messages of both languages', () => {
  it('have the same keys', () => {
    const keys = (language: Language) => [...new Set([...TEXTS[language].keys()].map(baseOf))]
    expect(missing(keys('en'), keys('ar'))).toEqual([])
    expect(missing(keys('ar'), keys('en'))).toEqual([])
  })

  it('hold the same values in every form', () => {
    const wrong = (['en', 'ar'] as const).flatMap((language) =>
      [...TEXTS[language]].flatMap(([key, text]) => {
        const wanted = valuesOf(TEXTS.en.get(key) ?? TEXTS.en.get(`${baseOf(key)}_other`) ?? '')
        const held = valuesOf(text)
        const lost = missing(wanted, held).filter(
          (value) => !(value === 'number' && ['zero', 'one', 'two'].includes(formOf(key) ?? '')),
        )
        const strange = missing(held, wanted)
        const id = `${language} ${key}`
        const isExcused = strange.length === 0 && id in SAYS_LESS
        return (lost.length > 0 || strange.length > 0) && !isExcused
          ? [`${id}: lost ${lost.join()}, strange ${strange.join()}`]
          : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('say less only where that is still so', () => {
    const idle = Object.keys(SAYS_LESS).filter((id) => {
      const [language, key] = id.split(' ') as [Language, string]
      const text = TEXTS[language].get(key)
      const whole = TEXTS.en.get(`${baseOf(key)}_other`) ?? ''
      return text === undefined || missing(valuesOf(whole), valuesOf(text)).length === 0
    })
    expect(idle).toEqual([])
  })

  it('differ, except where there is no word in them', () => {
    const same = [...TEXTS.en].filter(([key, text]) => TEXTS.ar.get(key) === text)
    expect(same.map(([key]) => key).sort()).toEqual(Object.keys(SAME_IN_BOTH).sort())
  })

  it('are each written in their own script', () => {
    const letters = (text: string) => text.replace(/\{\{\w+\}\}/g, '')
    const arabic = [...TEXTS.en].filter(([, text]) => /\p{Script=Arabic}/u.test(letters(text)))
    const latin = [...TEXTS.ar].filter(([, text]) => /\p{Script=Latin}/u.test(letters(text)))
    expect(arabic.map(([key]) => key)).toEqual(['brand.otherScript', 'language.other'])
    expect(latin.map(([key]) => key)).toEqual([
      'brand.otherScript',
      'language.other',
      // names of keys and of kinds of files
      ...NAMES_IN_LATIN,
    ])
  })
})

describe('the code', () => {
  const files = ['vite.config.ts', ...sourcesIn('src')]
  const sources = files.map((file) => readFileSync(file, 'utf8'))
  const keys = [...new Set([...TEXTS.en.keys()].map(baseOf))]

  it('uses every message', () => {
    const words = sources.flatMap(wordsIn)
    const literals = new Set(words)
    // A template that begins with a part of a key; `${a}.${b}` would stand for all of them.
    const patterns = words.filter((word) => /^\w+\.[\w.]*\$\{/.test(word)).map(patternOf)
    expect(patterns.length).toBeGreaterThan(5)
    const unused = keys.filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    )
    expect(unused).toEqual([])
  })

  it('asks for no message that does not exist', () => {
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(
        ([, literal, template]) => literal ?? template ?? '',
      ),
    )
    expect(asked.length).toBeGreaterThan(100)
    const unknown = asked.filter((key) =>
      key.includes('${') ? !keys.some((known) => patternOf(key).test(known)) : !keys.includes(key),
    )
    expect(unknown).toEqual([])
  })
})

function flat(tree: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, [...path, name])
      : [[[...path, name].join('.'), String(value)] satisfies [string, string]],
  )
}

function formOf(key: string): string | null {
  const form = key.slice(key.lastIndexOf('_') + 1)
  return key.includes('_') && FORMS.includes(form) ? form : null
}

function baseOf(key: string): string {
  return formOf(key) === null ? key : key.slice(0, key.lastIndexOf('_'))
}

/** The values that a text holds; a count is a number in digits or in words. */
function valuesOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
  return [...new Set(names.map((name) => (['count', 'words'].includes(name) ? 'number' : name)))]
}

function missing(wanted: readonly string[], held: readonly string[]): string[] {
  return wanted.filter((value) => !held.includes(value))
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
}

/** Everything in quotation marks, and names with dots (`page.title` in the build). */
function wordsIn(source: string): string[] {
  const quoted = [...source.matchAll(/'([\w.]+)'|"([\w.]+)"|`([^`]+)`/g)]
  const named = [...source.matchAll(/\b((?:page|single)\.\w+)\b/g)]
  return [
    ...quoted.map(([, single, double, template]) => single ?? double ?? template ?? ''),
    ...named.map(([, name = '']) => name),
  ]
}

/** What a template can become: every `${…}` is one part of a key. */
function patternOf(template: string): RegExp {
  const literal = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
  return new RegExp(`^${literal.map((part) => part.replace(/[^\w]/g, '\\$&')).join('\\w+')}$`)
}
