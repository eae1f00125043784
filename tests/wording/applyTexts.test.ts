import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { labelsOf } from '../../src/wording/textsOf'
import {
  LABEL_FILES,
  textsIn,
  withAllReviewed,
  withReviews,
  withTexts,
} from '../../src/wording/applyTexts'
import { shippedTable } from '../fixtures/shippedTable'
import { shippedTexts } from '../fixtures/shippedTexts'

const read = (path: string) => readFileSync(path, 'utf8')
const files = {
  messages: { en: read('src/i18n/messages/en.json'), ar: read('src/i18n/messages/ar.json') },
  tables: Object.fromEntries(LABEL_FILES.map((name) => [name, read(`public/data/${name}.csv`)])),
  reviewed: '{}\n',
}
const edit = (language: 'en' | 'ar', key: string, text: string) => ({ language, key, text })

describe('the files of the texts', () => {
  it('hold every text that the app shows, under the same keys', () => {
    const held = textsIn(files)
    for (const language of ['en', 'ar'] as const) {
      expect(
        [...shippedTexts[language]].filter(([key, text]) => held[language].get(key) !== text),
      ).toEqual([])
      const names = new Set(labelsOf(shippedTable.vocabulary).map(({ key }) => key))
      expect(
        [...held[language].keys()].filter((key) => !shippedTexts[language].has(key)).sort(),
      ).toEqual(
        [...held[language].keys()]
          .filter((key) => key.startsWith('data.') && !names.has(key))
          .sort(),
      )
    }
  })

  it('are the same to the byte when every text is written again', () => {
    const texts = textsIn(files)
    const edits = (['en', 'ar'] as const).flatMap((language) =>
      [...texts[language]].map(([key, text]) => edit(language, key, text)),
    )
    expect(edits.length).toBeGreaterThan(2000)
    expect(withTexts(files, edits)).toEqual(files)
    expect(withTexts(files, [])).toEqual(files)
  })

  it('change where they were asked to, and nowhere else', () => {
    const changed = withTexts(files, [
      edit('en', 'view.checks', 'Proofs'),
      edit('ar', 'data.governorates.SY-HL.label', 'مدينة "حلب"، وما حولها'),
      edit('en', 'data.victims._T.definition', 'All, of them'),
      edit('en', 'data.attacks._T.definition', 'No comma'),
    ])
    expect(changed.messages.ar).toBe(files.messages.ar)
    expect(differing(files.messages.en, changed.messages.en)).toEqual(['    "checks": "Proofs",'])
    expect(differing(files.tables.governorates!, changed.tables.governorates!)).toEqual([
      'SY-HL,SY02,Aleppo,"مدينة ""حلب""، وما حولها",1,3',
    ])
    const [victims = ''] = differing(files.tables.victims!, changed.tables.victims!)
    expect(victims.startsWith('_T,,total,All civilians,كل المدنيين,"All, of them",جميع')).toBe(true)
    expect(changed.tables.attacks).toContain('_T,,total,All attacks,كل الهجمات,No comma,')
    expect(changed.tables.reasons).toBe(files.tables.reasons)
    expect(textsIn(changed).ar.get('data.governorates.SY-HL.label')).toBe('مدينة "حلب"، وما حولها')
  })

  it('take a form that was missing among the others, in their order', () => {
    const key = 'filter.figures_few'
    const text = textsIn(files).ar.get(key)!
    const line = files.messages.ar.split('\n').find((some) => some.includes('"figures_few"'))!
    const lacking = {
      ...files,
      messages: { ...files.messages, ar: files.messages.ar.replace(`${line}\n`, '') },
    }
    expect(textsIn(lacking).ar.has(key)).toBe(false)
    expect(withTexts(lacking, [edit('ar', key, text)])).toEqual(files)
  })

  it('hold what was read, in order, until it says something else', () => {
    const all = withAllReviewed(files)
    const prints = JSON.parse(all.reviewed) as Record<string, string>
    expect(Object.keys(prints)).toEqual(Object.keys(prints).sort())
    expect(Object.keys(prints).length).toBeGreaterThan(1000)
    expect(withReviews(all, {})).toEqual(all)
    const changed = withReviews(withTexts(all, [edit('en', 'view.checks', 'Proofs')]), {})
    const { 'view.checks': _, ...rest } = prints
    expect(JSON.parse(changed.reviewed)).toEqual(rest)
    const one = { 'view.checks': prints['view.checks']!, 'view.figures': '00000000' }
    expect(JSON.parse(withReviews(files, one).reviewed)).toEqual({
      'view.checks': prints['view.checks'],
    })
  })
})

/** The lines of `after` that are not in `before` at their place. */
function differing(before: string, after: string): readonly string[] {
  const old = before.split('\n')
  const lines = after.split('\n')
  expect(lines.length).toBe(old.length)
  return lines.filter((line, i) => line !== old[i])
}
