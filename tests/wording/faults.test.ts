import { describe, expect, it } from 'vitest'

import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { faultsOf, missingForms } from '../../src/wording/faults'
import { entriesIn, examplesOf, FORMS, keysWanted } from '../../src/wording/texts'
import { messagesWith, textsOf } from '../../src/wording/textsOf'

const published = textsOf({ en, ar }, [])

function kinds(language: 'en' | 'ar', key: string, text: string) {
  return faultsOf(published, language, key, text).map((fault) => fault.kind)
}

describe('the faults of a text', () => {
  it('are none in any text that is published', () => {
    const found = (['en', 'ar'] as const).flatMap((language) =>
      [...published[language]].flatMap(([key, text]) =>
        faultsOf(published, language, key, text).map((fault) => ({ language, key, fault })),
      ),
    )
    expect(published.ar.size).toBeGreaterThan(1000)
    expect(found).toEqual([])
  })

  it('name a value that was lost, and one that nothing gives', () => {
    expect(faultsOf(published, 'en', 'period.range', 'from {{start}} to {{finish}}')).toEqual([
      { kind: 'lost_value', value: 'end' },
      { kind: 'strange_value', value: 'finish' },
    ])
  })

  it('let a form say its count in words, and no other value', () => {
    const key = 'filter.figures_two'
    expect(published.ar.has(key)).toBe(true)
    expect(kinds('ar', key, 'رقمان')).toEqual([])
    expect(kinds('ar', 'filter.figures_many', 'أرقام')).toEqual(['lost_value'])
  })

  it('are a count in words wherever none is given', () => {
    const counted = [...published.ar].filter(([, text]) => text.includes('{{count}}'))
    const passing = counted.filter(
      ([key, text]) => kinds('ar', key, text.replace('{{count}}', '{{words}}')).length === 0,
    )
    expect(counted.length).toBeGreaterThan(100)
    expect(passing).toEqual([])
    const inWords = [...published.ar].filter(([, text]) => text.includes('{{words}}'))
    expect(inWords.length).toBeGreaterThan(0)
    for (const [key, text] of inWords) {
      expect(kinds('ar', key, text.replace('{{words}}', '{{count}}'))).toEqual([])
    }
  })

  it('are an empty text, blanks at its ends and what is not closed', () => {
    expect(kinds('en', 'view.checks', '  ')).toEqual(['empty'])
    expect(kinds('en', 'view.checks', 'Checks ')).toEqual(['blank_ends'])
    expect(kinds('ar', 'view.checks', 'التدقيق (')).toEqual(['unclosed'])
  })

  it('are digits and letters of the other script', () => {
    expect(kinds('ar', 'view.checks', 'التدقيق ٣')).toEqual(['other_digits'])
    expect(kinds('ar', 'view.checks', 'Checks')).toEqual(['other_script'])
    expect(kinds('en', 'language.other', 'العربية')).toEqual([])
  })

  it('are letters that look like Arabic and are not found by those who search for it', () => {
    for (const text of ['التدقیق', 'التدكيک', 'التــدقيق', 'ﺍﻟﺘﺪﻗﻴﻖ', 'ﷲ']) {
      expect([text, kinds('ar', 'view.checks', text)]).toEqual([text, ['other_letters']])
    }
    expect(kinds('ar', 'view.checks', 'التدقيق «والكتابة»')).toEqual([])
  })

  it('are words that the glossary forbids', () => {
    expect(kinds('en', 'view.checks', 'Casualties')).toEqual(['forbidden'])
    expect(kinds('ar', 'view.checks', 'الشهداء في سبتمبر')).toEqual(['forbidden', 'forbidden'])
  })

  it('are the forms that a plural lacks', () => {
    expect(missingForms('ar', 'a', ['a_one', 'a_other', 'b_two'])).toEqual(
      ['zero', 'two', 'few', 'many'].map((form) => ({ kind: 'missing_form', form })),
    )
  })
})

describe('the entries', () => {
  it('hold every text once, and want the forms that there are', () => {
    const entries = entriesIn(published)
    const held = entries.flatMap(({ keys }) => keys.ar)
    expect([...held].sort()).toEqual([...published.ar.keys()].sort())
    for (const entry of entries) expect(entry.keys.ar).toEqual(keysWanted(entry, 'ar'))
    for (const entry of entries) expect(entry.keys.en).toEqual(keysWanted(entry, 'en'))
  })

  it('have forms that the language has, with numbers that take them', () => {
    for (const language of ['en', 'ar'] as const) {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      expect([...pluralCategories].sort()).toEqual([...FORMS[language]].sort())
      for (const form of FORMS[language]) {
        expect(examplesOf(language, form).length).toBeGreaterThan(0)
      }
    }
    expect(examplesOf('ar', 'few')).toEqual([3, 4, 5, 6, 7, 8])
    expect(examplesOf('ar', 'two')).toEqual([2])
  })
})

describe('messages with other texts', () => {
  it('change where they were asked to and nowhere else', () => {
    const changed = messagesWith(en, new Map([['view.checks', 'Proofs']]))
    expect(changed.view).toEqual({ ...en.view, checks: 'Proofs' })
    expect({ ...changed, view: en.view }).toEqual(en)
    expect(en.view.checks).toBe('Checks')
  })
})
