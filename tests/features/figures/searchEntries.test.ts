import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { entriesOf, type Entry } from '../../../src/domain/data/entry'
import type { Governorate } from '../../../src/domain/data/vocabulary'
import { fold } from '../../../src/i18n/format/fold'
import { matcherOf, searchIndexOf } from '../../../src/features/figures/searchEntries'
import { createI18n } from '../../../src/i18n/createI18n'
import ar from '../../../src/i18n/messages/ar.json'
import en from '../../../src/i18n/messages/en.json'
import { wordsOf } from '../../../src/i18n/Words'
import { findersOf, searchable } from '../../../src/wording/search'
import { SAME_WORDS } from '../../../src/wording/search'
import { anyText } from '../../fixtures/anyText'
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

const named = ({ label }: Governorate) => searchable(`${label.en} | ${label.ar}`)

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

  it.each<readonly [string, readonly string[], number, (entry: Entry) => boolean]>([
    // One record of a month is of massacres and of facilities, by its name.
    [
      'massacres',
      ['مجزرة', 'المجازر', 'مجازر', 'مجزرتين', 'وللمجازر', 'massacre', 'massacres'],
      116,
      ({ cell, report }) => cell.attack === 'massacre' || report === 'snhr-2016-11-30',
    ],
    [
      'children',
      ['طفل', 'طفلين', 'الأطفال', 'أطفال', 'والأطفال', 'child', 'kids', 'children killed'],
      106,
      ({ cell }) => cell.victim.includes('children') && cell.measure === 'killed',
    ],
    [
      'women',
      ['امرأة', 'امرأتان', 'المرأة', 'نساء', 'سيدة', 'سيدات', 'woman', 'women killed'],
      98,
      ({ cell }) => cell.victim.includes('women'),
    ],
    [
      'schools, and what they are counted in',
      ['مدرسة', 'المدارس', 'مدرستين', 'مدارس', 'school', 'schools', 'attacks on schools'],
      15,
      ({ cell }) => cell.attack === 'school' || cell.attack === 'educational',
    ],
    [
      'hospitals, and what they are counted in',
      ['hospital', 'hospitals', 'clinic', 'مشفى', 'مشافي', 'المستشفيات', 'مشفيين'],
      20,
      ({ cell }) => cell.attack === 'hospital' || cell.attack === 'medical_facility',
    ],
    [
      'medical workers',
      ['medics', 'doctors', 'healthcare workers', 'medical staff', 'طواقم طبية', 'أطباء'],
      21,
      ({ cell }) => cell.victim.includes('medical'),
    ],
    [
      'refugee camps',
      ['camps', 'IDP camps', 'displacement camps', 'مخيمات', 'مخيمات النازحين'],
      3,
      ({ cell }) => cell.attack === 'refugee_camp',
    ],
    [
      'civil defence',
      ['Civil defense', 'civil defence', 'White Helmets', 'الدفاع المدني', 'الخوذ البيضاء'],
      9,
      ({ cell }) =>
        cell.victim.includes('civil_defence') || cell.attack.startsWith('civil_defence'),
    ],
    [
      'Deir ez-Zor',
      [
        'Deir Ezzor',
        'Deir ez-Zor',
        'Deir al-Zour',
        'Deir ez-Zur',
        'Deir el-Zor',
        'deir-ezzor',
        'دير الزور',
        'SY-DY',
      ],
      8,
      ({ cell }) => cell.governorate === 'SY-DY',
    ],
    [
      'Rural Damascus and what lies in it',
      ['Rural Damascus', 'ريف دمشق', 'الغوطة الشرقية', 'Ghouta', 'Douma', 'دوما', 'حرستا'],
      7,
      ({ cell }) => cell.governorate === 'SY-RD' || cell.governorate === 'zone:eastern_ghouta',
    ],
    [
      'Idlib and what lies in it',
      ['Idlib', 'Edleb', 'إدلب', 'Idlib countryside', 'ريف إدلب'],
      59,
      ({ cell }) => cell.governorate.includes('SY-ID') || cell.governorate === 'zone:jabal_zawiya',
    ],
    [
      'north-west Syria',
      ['north-west Syria', 'Northwest Syria', 'northwestern Syria', 'شمال غربي سوريا'],
      25,
      ({ cell }) => cell.governorate === 'zone:north_west',
    ],
    [
      'Hama and no parts of other words',
      ['Hama', 'hamah', 'حماة', 'حماه', 'في حماة', 'the Hama', 'SY-HM'],
      13,
      ({ cell }) => cell.governorate.includes('SY-HM'),
    ],
    [
      'Aleppo and no outlets named after it',
      ['Aleppo'],
      41,
      ({ cell }) => cell.governorate.includes('SY-HL') || cell.governorate.includes('aleppo'),
    ],
  ])('finds %s, by each of the words for it', (_name, queries, count, holds) => {
    for (const query of queries) {
      all(query, holds)
      expect([query, found(query).length]).toEqual([query, count])
    }
  })

  it.each([
    ['Dar’a', 'Daraa'],
    ["Dera'a", 'Daraa'],
    ['Al-Raqqah', 'Raqqah'],
    ['al hasakah', 'Hassakeh'],
    ['paramedics', 'مسعفين'],
    ['photographers', 'journalists'],
    ['internally displaced', 'تهجير'],
    ['1771 طفلًا', '1771 children'],
    ['مدنيًا', 'civilians'],
    ['دور العبادة', 'places of worship'],
    ['البنية التحتية', 'infrastructure'],
    ['residential areas', 'مربعات سكنية'],
    ['factories', 'industrial'],
    ['kindergartens', 'educational'],
    ['white phosphorus', 'أسلحة حارقة'],
    ['aerial attacks', 'غارات'],
    ['حادثة', 'incidents'],
    ['percentage', 'percent'],
    ['ترتيب', 'rank'],
    ['Russian attacks on schools', 'schools'],
    ['غارات الطيران الروسي', 'airstrikes'],
  ])('finds by %s what it finds by %s', (one, other) => {
    expect(found(one).length).toBeGreaterThan(0)
    expect(found(one).filter((entry) => !found(other).includes(entry))).toEqual([])
  })

  it('finds every row by what every row is of', () => {
    expect(found('Russian forces')).toEqual(entries)
    expect(found('القوات الروسية')).toEqual(entries)
  })

  it('finds words while they are typed, and none by their middle or end', () => {
    expect(idsOf('hosp')).toEqual(idsOf('hospital'))
    expect(idsOf('المجاز')).toEqual(idsOf('مجزرة'))
    for (const part of ['ospital', 'assacre', 'amakar', 'جازر', 'طفال', 'men']) {
      expect([part, idsOf(part)]).toEqual([part, []])
    }
  })

  it.each(SAME_WORDS)('knows no words in vain: %s', (line) => {
    const forms = line.split(', ')
    const folded = forms.map(fold)
    expect(new Set(folded).size).toBe(folded.length)
    // Of some governorates no figure was found; their names are looked for all the same.
    const texts = [...index.texts, ...table.vocabulary.governorates.map(named)]
    const isFound = (form: string) => {
      const finders = findersOf(form)
      return texts.some((text) => finders.every((isIn) => isIn(text)))
    }
    expect(forms.filter((form) => !isFound(form))).toEqual([])
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
    const ones = ['حلب', '5'].map((word) => ({ word, one: new Set(found(word)) }))
    fc.assert(
      fc.property(anyText, fc.constantFrom(...ones), (more, { word, one }) => {
        const both = found(`${more} ${word}`)
        expect(both.filter((entry) => !one.has(entry))).toEqual([])
      }),
    )
  })

  it('folds each word once, not for each row', () => {
    expect(index.texts.length).toBeLessThan(1000)
    expect(index.textsOf.size).toBe(entries.length)
  })
})
