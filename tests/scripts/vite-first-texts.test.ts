// The first script asks for no text that comes later, and what comes later is everything else.
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { picked, reached } from '../../scripts/vite-first-texts'
import { placesOf } from '../../scripts/vite-message-places'
import { createI18n, learn } from '../../src/i18n/createI18n'
import type { Messages } from '../../src/i18n/createI18n'
import arFirst from '../../src/i18n/messages/ar.json?first'
import arLater from '../../src/i18n/messages/ar.json?later'
import ar from '../../src/i18n/messages/ar.json'
import enFirst from '../../src/i18n/messages/en.json?first'
import enLater from '../../src/i18n/messages/en.json?later'
import en from '../../src/i18n/messages/en.json'
import { textsIn } from '../../src/i18n/createI18n'

const flat = (tree: object, above = ''): string[] =>
  Object.entries(tree).flatMap(([name, own]) =>
    typeof own === 'string' ? [`${above}${name}: ${own}`] : flat(own as object, `${above}${name}.`),
  )

it.each([
  [en, enFirst, enLater],
  [ar, arFirst, arLater],
])('two halves make up the texts of a language', (whole, first, later) => {
  expect([...flat(first), ...flat(later)].sort()).toEqual(flat(whole).sort())
  expect(Math.min(flat(first).length, flat(later).length)).toBeGreaterThan(300)
})

it('what is imported before a script runs is followed, types and what comes later are not', () => {
  const modules = [...reached(join('src', 'main.tsx')).keys()]
  expect(modules).toContain(join('src', 'features', 'overview', 'Overview.tsx'))
  expect(modules).not.toContain(join('src', 'features', 'method', 'Method.tsx'))
  expect(modules).not.toContain(join('src', 'modes', 'translation', 'frames', 'FrameContent.ts'))
})

it('a text is first where a first module names it, with all its forms', () => {
  const texts = { a: { one_one: '1', one_other: 'n', two: '2' }, b: { x: 'x' }, c: 'c' }
  const places = placesOf(['a.one', 'a.two', 'b.x', 'c'], [{ part: 'first', text: "t('a.one')" }])
  const isFirst = (key: string) => (places[key.replace(/_\w+$/, '')] ?? []).length > 0
  expect(picked(texts, isFirst)).toEqual({ a: { one_one: '1', one_other: 'n' } })
  expect(picked(texts, (key) => !isFirst(key))).toEqual({ a: { two: '2' }, b: { x: 'x' }, c: 'c' })
})

it('learning a language brings the rest, in the digits that were chosen too, and changes no text', async () => {
  const page = createI18n('ar', { ...arFirst, brand: { ...ar.brand, name: 'changed' } } as Messages)
  const writing = { language: 'ar', digits: 'arab' } as const
  expect(textsIn(page, writing)('methodView.heading')).toBe('…')
  await learn(page, 'ar')
  expect(textsIn(page, writing)('methodView.heading')).toBe(ar.methodView.heading)
  expect(page.t('brand.name')).toBe('changed')
})
