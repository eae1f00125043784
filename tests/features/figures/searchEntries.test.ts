import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { entriesOf, type Entry } from '../../../src/domain/data/entry'
import { matcherOf, searchIndexOf } from '../../../src/features/figures/searchEntries'
import { createI18n } from '../../../src/i18n/createI18n'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { wordsOf } from '../../../src/i18n/Words'
import { shippedTable as table } from '../../fixtures/shippedTable'

const english = wordsOf(createI18n('en', en).t, 'en')
const arabic = wordsOf(createI18n('ar', ar).t, 'ar')
const entries = entriesOf(table)
const index = searchIndexOf(entries, table, [english, arabic])
const found = (query: string) => entries.filter(matcherOf(index, query))
const idsOf = (query: string) => found(query).map(({ id }) => id)
const all = (query: string, holds: (entry: Entry) => boolean) => {
  const rows = found(query)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter((entry) => !holds(entry)).map(({ id }) => id)).toEqual([])
}

describe('the search in all figures', () => {
  it.each([
    ['إدلب', 'ادلب'],
    ['حماة', 'حماه'],
    ['حمص', 'Homs'],
    ['إدلب', 'IDLIB'],
    ['6,859', '6859'],
    ['6859', '٦٨٥٩'],
    ['6859', '٦٬٨٥٩'],
    ['أطفال', 'اطفال'],
    ['at least', 'ما لا يقل عن'],
    ['السنوي الخامس', 'fifth annual'],
    ['4.5 million', '4500000'],
  ])('finds the same rows by %s and by %s', (one, other) => {
    expect(found(one).length).toBeGreaterThan(0)
    expect(idsOf(one)).toEqual(idsOf(other))
  })

  it('finds places, categories, reports and outlets, and nothing else', () => {
    all(
      'حلب',
      ({ cell, accepted, rejected }) =>
        cell.governorate.includes('SY-HL') ||
        cell.governorate === 'zone:eastern_aleppo' ||
        [...accepted, ...rejected].some(({ source }) => source.includes('halab')),
    )
    all('SY-ID', ({ cell }) => cell.governorate.includes('SY-ID'))
    // One record of a month is of massacres and of facilities, by its name.
    all(
      'massacres',
      ({ cell, report }) => cell.attack === 'massacre' || report === 'snhr-2016-11-30',
    )
    all('snhr-annual-05', ({ report }) => report === 'snhr-annual-05')
    all('baladi', ({ accepted, rejected }) =>
      [...accepted, ...rejected].some(({ source }) => source.includes('baladi')),
    )
  })

  it('finds a wrong number as it was printed, in the row of the right one', () => {
    const rows = found('6589')
    expect(rows.map(({ figure }) => figure?.value)).toEqual([6859])
  })

  it('looks for digits at the beginning of numbers', () => {
    all('685', ({ accepted, rejected }) =>
      [...accepted, ...rejected].some(({ value }) => String(value).startsWith('685')),
    )
    expect(found('859')).toEqual([])
  })

  it('takes several words together, in any order and language', () => {
    all('children حلب', ({ cell }) => cell.victim.includes('children'))
    expect(found('حلب, children')).toEqual(found('children حلب'))
    expect(found('children zzz')).toEqual([])
  })

  it('finds everything for nothing, less for more, and never throws', () => {
    expect(found('  ')).toEqual(entries)
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('حلب', '5'),
        (a, b) => {
          const both = found(`${a} ${b}`)
          const one = new Set(found(b))
          expect(both.filter((entry) => !one.has(entry))).toEqual([])
        },
      ),
    )
  })

  it('folds each word once, not for each row', () => {
    expect(index.texts.length).toBeLessThan(1000)
    expect(index.textsOf.size).toBe(entries.length)
  })
})
