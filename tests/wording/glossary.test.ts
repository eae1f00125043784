import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import type { Language } from '../../src/i18n/language'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import {
  avoidedFor,
  forbiddenIn,
  GLOSSARY,
  quotedSource,
  type TermId,
  termsIn,
} from '../../src/wording/glossary'
import { baseOf, formOf } from '../../src/wording/texts'
import { labelsOf, textsOf } from '../../src/wording/textsOf'
import { shippedTable } from '../fixtures/shippedTable'

const LANGUAGES = ['en', 'ar'] as const
const texts = textsOf({ en, ar }, labelsOf(shippedTable.vocabulary))

/** Sentences and the words in them that are the term, with particles, plurals and vowel marks. */
const HOLDS: Readonly<
  Record<TermId, Readonly<Record<Language, Readonly<Record<string, string[]>>>>>
> = {
  killed: {
    en: { 'Killed by year, after the killing of a man.': ['Killed', 'killing'] },
    ar: {
      'قُتلوا ومقتل رجل، وللقتلى أسماء': ['قُتلوا', 'ومقتل', 'وللقتلى'],
      'لم يُقتل أحد، ولا قتيلًا واحدًا': ['يُقتل', 'قتيلًا'],
    },
  },
  victim: {
    en: { 'Victim category of the victims': ['Victim', 'victims'] },
    ar: { 'فئة الضحايا، وضحيةٌ ولضحاياها': ['الضحايا', 'وضحيةٌ', 'ولضحاياها'] },
  },
  civilian: {
    en: { 'A civilian among civilians': ['civilian', 'civilians'] },
    ar: {
      'المدنيون وبالمدنيين، مدنيًّا وللمدنيات': ['المدنيون', 'وبالمدنيين', 'مدنيًّا', 'وللمدنيات'],
    },
  },
  woman: {
    en: { 'One woman, two Women': ['woman', 'Women'] },
    ar: { 'امرأةً والمرأة وبالنساء وامرأتين': ['امرأةً', 'والمرأة', 'وبالنساء', 'وامرأتين'] },
  },
  child: {
    en: { 'A child, children': ['child', 'children'] },
    ar: { 'الأطفال وأطفالهم وطفلان، كالطفل': ['الأطفال', 'وأطفالهم', 'وطفلان', 'كالطفل'] },
  },
  massacre: {
    en: { 'Massacres; a massacre': ['Massacres', 'massacre'] },
    ar: { 'المجازر ومجزرةٌ وبمجزرتين': ['المجازر', 'ومجزرةٌ', 'وبمجزرتين'] },
  },
  vital_facility: {
    en: { 'On vital civilian facilities': ['vital civilian facilities'] },
    ar: {
      'على المراكز الحيوية المدنية وبمركز حيوي مدني': [
        'المراكز الحيوية المدنية',
        'وبمركز حيوي مدني',
      ],
    },
  },
  attack: {
    en: { 'Attacks: attacked in one attack': ['Attacks', 'attacked', 'attack'] },
    ar: { 'الهجمات وهجومين، وبهجومٍ، واعتداءات': ['الهجمات', 'وهجومين', 'وبهجومٍ', 'واعتداءات'] },
  },
  cluster_munition: {
    en: { 'Cluster munitions': ['Cluster munitions'] },
    ar: { 'بذخائر عنقودية وبالذخيرة العنقودية': ['بذخائر عنقودية', 'وبالذخيرة العنقودية'] },
  },
  incendiary_weapon: {
    en: { 'An incendiary weapon': ['incendiary weapon'] },
    ar: { 'بأسلحة حارقة والسلاح الحارق': ['بأسلحة حارقة', 'والسلاح الحارق'] },
  },
  governorate: {
    en: { 'Governorates, a governorate': ['Governorates', 'governorate'] },
    ar: {
      'المحافظة ولمحافظتين وبالمحافظات، كل محافظة على حدة': [
        'المحافظة',
        'ولمحافظتين',
        'وبالمحافظات',
        'محافظة',
      ],
    },
  },
  intervention_year: {
    en: {
      'An intervention year; years of the intervention': [
        'intervention year',
        'years of the intervention',
      ],
    },
    ar: { 'سنوات التدخل وبسنة التدخل': ['سنوات التدخل', 'وبسنة التدخل'] },
  },
  displaced: {
    en: { 'Displaced people; displacement': ['Displaced', 'displacement'] },
    ar: { 'المشرّدون وتشريدهم وبتشريد': ['المشرّدون', 'وتشريدهم', 'وبتشريد'] },
  },
  at_least: {
    en: { 'At least {{value}}': ['At least'] },
    ar: { 'ما لا يقل عن ثلاثة، بما لا يقلّ عن': ['ما لا يقل عن', 'بما لا يقلّ عن'] },
  },
  months: {
    en: { 'In September and May 2016': ['September', 'May'] },
    ar: { '30 أيلول، وتشرين الأول، بآب': ['أيلول', 'وتشرين الأول', 'بآب'] },
  },
}

/** What looks like a term and is none. */
const LOOKS_LIKE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'skilled hands',
    'womanly',
    'the civil defence',
    'childhood',
    'least of all',
    'a cluster of dots',
    'it may be read',
    'march on',
    '{{killed}} {{attack}} {{victims}}',
    'a year of the report',
  ],
  ar: [
    'مقاتل واقتتال',
    'تضحية',
    'الدفاع المدني',
    'كوادر الدفاع المدني',
    'المجتمع المدني',
    'مدينة ومدن',
    'مرآة',
    'تطفل',
    'جزر',
    'عناقيد',
    'محافظ',
    'المحافظة على الأرقام',
    'لا يقل عن',
    'السنة',
    'أب',
    'شريط',
    '{{killed}}',
  ],
}

/** Sentences with what looks like a word that is not said, and is said. */
const SAID: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Airstrikes',
    'struck out',
    'Refugee camps',
    'adult female',
    'a minority',
    'no fewer than',
    'vital civilian facilities',
    'no deadline',
    'boycott',
    'Hama and Homs',
    '{{deaths}} {{strikes}}',
  ],
  ar: [
    'الغارات الجوية',
    'غارتين جويتين',
    'مخيمات اللاجئين',
    'مخيم اللاجئين',
    'سيدة (أنثى بالغة)',
    'ممارسة',
    'المصرعة',
    'إدلب وحماة والرقة',
    'لا يقل عن',
    'المراكز الحيوية المدنية',
    'قصر',
    'حدّ أدنى',
    'سيدير',
  ],
}

/** Arabic texts that say it without the term which the English has, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'where.places_zero: governorate': 'no place is named, so it says Syria',
}

const SENSITIVE: readonly TermId[] = [
  ...(['killed', 'massacre', 'at_least', 'child', 'woman', 'civilian'] as const),
  ...(['cluster_munition', 'incendiary_weapon', 'governorate'] as const),
]

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  it.each(GLOSSARY)('finds every %s, with where it stands', (term) => {
    for (const [text, wanted] of Object.entries(HOLDS[term][language])) {
      const found = termsIn(text, language).filter((one) => one.term === term)
      expect(found.map((one) => one.found)).toEqual(wanted)
      for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.found)
    }
  })

  it('finds nothing in what only looks like a term', () => {
    const found = LOOKS_LIKE[language].flatMap((text) => termsIn(text, language))
    expect(found).toEqual([])
  })

  it('finds no term within another', () => {
    const text = { en: 'Vital civilian facilities', ar: 'مراكز حيوية مدنية' }[language]
    expect(termsIn(text, language).map(({ term }) => term)).toEqual(['vital_facility'])
  })

  it.each(GLOSSARY)('forbids every word that it says is not used instead of %s', (term) => {
    for (const word of avoidedFor(term, language)) {
      const bare = word.replace(/ \(.*/, '')
      for (const text of [bare, `… ${bare}, {{count}}`, ...withParticles(bare, language)])
        expect({ text, terms: forbiddenIn(text, language).map((one) => one.term) }).toEqual({
          text,
          terms: expect.arrayContaining([term]) as unknown,
        })
    }
  })

  it('forbids nothing that only looks like such a word', () => {
    expect(SAID[language].flatMap((text) => forbiddenIn(text, language))).toEqual([])
  })

  it('avoids words for every term but the months of English, and none is the term itself', () => {
    const silent = GLOSSARY.filter((term) => avoidedFor(term, language).length === 0)
    expect(silent).toEqual(language === 'en' ? ['months'] : [])
    for (const term of GLOSSARY) {
      const own = termsIn(texts[language].get(`glossary.${term}.term`) ?? '', language)
      if (!(term === 'months')) expect(own.map((one) => one.term)).toContain(term)
    }
  })

  it('is kept to by every message and label that is no quotation', () => {
    const found = [...texts[language]]
      .filter(([key]) => quotedSource(key) === null)
      .flatMap(([key, text]) => forbiddenIn(text, language).map((one) => ({ key, ...one })))
    expect(texts[language].size).toBeGreaterThan(1000)
    expect(found).toEqual([])
  })

  it.each([
    'index.html',
    'public/data/datapackage.json',
    'vite.config.ts',
    'DATA-RIGHTS.md',
    'README.md',
  ])('is kept to by %s', (file) => {
    const text = readFileSync(file, 'utf8').replace(/“?(?:casualties|«شهيد»)”?/g, '')
    expect(forbiddenIn(text, language)).toEqual([])
  })
})

describe('a quotation', () => {
  it('names the source whose words it repeats, and needs words that are not ours', () => {
    const quoted = [...texts.en.keys()].filter((key) => key.startsWith('quote.'))
    expect(quoted.length).toBeGreaterThan(3)
    const known = shippedTable.vocabulary.sources.map(({ id }) => id)
    for (const key of quoted) expect(known).toContain(quotedSource(key))
    const needing = LANGUAGES.map((language) =>
      quoted.some((key) => forbiddenIn(texts[language].get(key) ?? '', language).length > 0),
    )
    expect(needing).toEqual([true, true])
  })

  it.each(['quote.veto', 'quote', 'unquote.syria_tv_2020_09.veto', 'findings.by'])(
    'is not what %s names',
    (key) => {
      expect(quotedSource(key)).toBeNull()
    },
  )
})

describe('a sensitive term', () => {
  it('of an English text stands in the Arabic one, unless a reason says why not', () => {
    const lost = [...texts.ar].flatMap(([key, text]) => {
      const english = englishOf(key)
      const held = termsIn(text, 'ar').map(({ term }) => term)
      return SENSITIVE.filter(
        (term) => termsIn(english, 'en').some((one) => one.term === term) && !held.includes(term),
      ).map((term) => `${key}: ${term}`)
    })
    expect(termsIn(englishOf('byYear.heading'), 'en')).toHaveLength(1)
    expect(lost.sort()).toEqual(Object.keys(OTHERWISE).sort())
  })

  it('has its word in both languages, its reason and its evidence', () => {
    for (const language of LANGUAGES)
      for (const term of GLOSSARY)
        for (const part of ['term', 'reason', 'evidence'])
          expect(texts[language].get(`glossary.${term}.${part}`)).toMatch(/\S/)
    const known = Object.keys(en.glossary).filter(
      (key) => typeof en.glossary[key as 'killed'] === 'object',
    )
    expect(known).toEqual(GLOSSARY)
  })
})

function withParticles(word: string, language: Language): readonly string[] {
  if (language === 'en') return [word.toUpperCase()]
  if (word.startsWith('ال')) return [`و${word}`, `ب${word}`]
  return word.includes(' ') ? [`و${word}`] : [`و${word}`, `بال${word}`, `لل${word}`]
}

/** The English text of an Arabic key: of the same form, or of the fullest. */
function englishOf(key: string): string {
  const base = baseOf(key)
  return texts.en.get(formOf(key) === null ? key : `${base}_other`) ?? texts.en.get(key) ?? ''
}
