import { describe, expect, it } from 'vitest'

import { createI18n } from '../../src/i18n/createI18n'
import { LANGUAGES } from '../../src/i18n/language'
import { learnCounted, learnOwnFile } from '../../src/i18n/learnOwnFile'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import ownAr from '../../src/i18n/messages/ownFile.ar.json'
import ownEn from '../../src/i18n/messages/ownFile.en.json'
import { faultsOf } from '../../src/wording/faults'
import { entriesIn, keysWanted } from '../../src/wording/texts'
import { textsOf } from '../../src/wording/textsOf'

type Tree = Parameters<typeof textsOf>[0]['en']
const published = textsOf({ en, ar }, [])
const instead = textsOf({ en: ownEn.instead as Tree, ar: ownAr.instead as Tree }, [])
const counted = textsOf({ en: ownEn.counted as never, ar: ownAr.counted as never }, [])
const said = textsOf(
  { en: { ownFile: ownEn.ownFile } as never, ar: { ownFile: ownAr.ownFile } as never },
  [],
)

/** What no page of a reader's own file shows: the method and its glossary, the desk, frames, the stage. */
const ELSEWHERE =
  /^(?:methodView|glossary|definitions|quote|findings|desk|compare|single|present|takeaway\.(?:share|pinned|changes|embed))\./

/** Who publishes the figures of the page, and how these are spoken of. */
const OURS = {
  en: /SNHR|Syrian Network|texts? consulted|\bthe texts\b|outlet|data version|\btolls?\b/i,
  ar: /الشبكة|النصوص|نصوص|إصدار البيانات|منشور|نُشر/u,
}

/** A part of a year of which a file has no report of its own, and the words of the device. */
const UNUSED = /half_year_toll|^settings\./

describe('what is said of a reader’s own file', () => {
  it.each(LANGUAGES)('names nobody who published ours: %s', (language) => {
    const shown = [
      ...new Map([...published[language], ...instead[language], ...counted[language]]),
    ].filter(([key]) => !ELSEWHERE.test(key) && !UNUSED.test(key))
    expect(shown.length).toBeGreaterThan(800)
    expect(shown.filter(([, text]) => OURS[language].test(text))).toEqual([])
  })

  it.each(LANGUAGES)(
    'stands in the place of what is said there, with its values: %s',
    (language) => {
      const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)
      const strange = [...instead[language], ...counted[language]].filter(([key, text]) => {
        const now = published[language].get(key) ?? said[language].get(key)
        const given = [...names(now ?? ''), ...(key.startsWith('report.') ? ['name'] : [])]
        return now === undefined || names(text).some((name) => !given.includes(name))
      })
      expect(strange).toEqual([])
    },
  )

  it.each([
    ['instead', instead],
    ['counted', counted],
    ['said', said],
  ] as const)('is whole in both languages: %s', (_, texts) => {
    const missing = entriesIn(texts).flatMap((entry) =>
      LANGUAGES.flatMap((language) =>
        keysWanted(entry, language).filter((key) => !texts[language].has(key)),
      ),
    )
    expect(missing).toEqual([])
    const faults = LANGUAGES.flatMap((language) =>
      [...texts[language]].flatMap(([key, text]) =>
        faultsOf(texts, language, key, text).map((fault) => ({ language, key, fault })),
      ),
    )
    expect(faults).toEqual([])
  })

  it('leaves the texts of the page as they are', async () => {
    const page = createI18n('en', en)
    const own = await learnOwnFile(page)
    expect(own.getFixedT('ar')('report.short')).toBe('ملفك')
    expect(own.getFixedT('en')('report.short')).toBe('your file')
    expect(page.getFixedT('en')('report.short')).toBe('SNHR')
    expect(page.getFixedT('en')('ownFile.bar.close')).toBe('Close the file')
    expect('ownFile' in en).toBe(false)
  })

  it('of counted incidents stays so while another file is looked for, which says nothing of counting', async () => {
    const shown = await learnOwnFile(createI18n('en', en))
    await learnCounted(shown)
    const said = () => shown.getFixedT('en')('ownFile.method.checked')
    expect(said()).toBe(ownEn.counted.ownFile.method.checked)
    const next = await learnOwnFile(shown)
    expect(said()).toBe(ownEn.counted.ownFile.method.checked)
    expect(next.getFixedT('en')('ownFile.method.checked')).toBe(ownEn.ownFile.method.checked)
  })
})
