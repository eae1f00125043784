import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Answer, figuresOf } from '../../src/domain/ask/answer'
import { ask } from '../../src/domain/ask/ask'
import { entriesOf } from '../../src/domain/data/entry'
import { MODES } from '../../src/domain/panels/panel'
import { PANELS } from '../../src/domain/panels/panels'
import { EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import { sentenceOf, sentenceOfEntry } from '../../src/exports/sentenceOf'
import { panelModel, type PanelView } from '../../src/domain/panels/panelModel'
import { sentencesOfPanel } from '../../src/exports/sentencesOfPanel'
import { cases } from '../fixtures/cases'
import { both } from '../fixtures/both'
import { LITTER } from '../fixtures/litter'
import { selections } from '../fixtures/selections'
import { shippedTable as table } from '../fixtures/shippedTable'

const LANGUAGES = ['en', 'ar'] as const
const QUALIFIERS = { en: ['at least', 'about'], ar: ['ما لا يقل عن', 'قرابة'] } as const
const aleppo = { ...EVERYTHING, governorates: ['SY-HL'] }
const children = { ...EVERYTHING, victims: ['children'] }

function told(language: 'en' | 'ar', view: PanelView): string {
  return sentencesOfPanel(both[language], table, panelModel(table, view))
}

function sentence(language: 'en' | 'ar', selection: typeof EVERYTHING): string {
  const question = questionOf(selection, 'killed')
  const answer = ask(table, question)
  return sentenceOf(both[language], table, { question, unit: 'persons', answer })
}

describe('the sentence of a figure', () => {
  it('says who says so, how many at least, who, by whom, where and when', () => {
    expect(sentence('en', EVERYTHING)).toBe(
      'The Syrian Network for Human Rights, in its fifth annual report, documented that at least 6,859 ' +
        'civilians were killed by Russian forces in Syria between 30 September 2015 and 30 September 2020, ' +
        'as read in SNHR press release (mirror on syrianeyes.com).',
    )
    expect(sentence('ar', EVERYTHING)).toBe(
      'وثّقت الشبكة السورية لحقوق الإنسان، في التقرير السنوي الخامس، مقتل ما لا يقل عن 6,859 ' +
        'مدنيًا على يد القوات الروسية في سوريا من 30 أيلول 2015 إلى 30 أيلول 2020، ' +
        'كما ورد في بيان صحفي للشبكة السورية لحقوق الإنسان (نسخة في syrianeyes.com).',
    )
  })

  it('says that a number is calculated, and of which', () => {
    expect(sentence('en', { ...children, years: [1, 3] })).toBe(
      'Tawthiq calculates from the fifth annual report of the Syrian Network for Human Rights ' +
        '(1,027 + 354, as reported by Baladi News): 1,381 children were killed by Russian forces in Syria between 30 September 2015 ' +
        'and 30 September 2016 and between 30 September 2017 and 30 September 2018.',
    )
    expect(sentence('ar', { ...EVERYTHING, victims: ['men'] })).toContain(
      '(ما لا يقل عن 6,859 ناقص 2,005 ناقص 969، كما ورد في بيان صحفي للشبكة السورية لحقوق الإنسان ' +
        '(نسخة في syrianeyes.com) وبلدي نيوز): مقتل ما لا يقل عن 3,885 رجلًا',
    )
  })

  it('says that no figure was found, and no limit', () => {
    expect(sentence('en', { ...aleppo, years: [2], victims: ['children'] })).toBe(
      'No figure was found in the texts consulted on the fifth annual report of the Syrian Network for ' +
        'Human Rights for children killed by Russian forces in Aleppo governorate between 30 September 2016 and ' +
        '30 September 2017; that does not mean zero.',
    )
    expect(sentence('ar', { ...aleppo, years: [2], victims: ['children'] })).toMatch(
      /^لم يُعثر في النصوص التي رُوجعت عن التقرير السنوي الخامس، /,
    )
    expect(
      sentence('en', { ...children, attacks: ['cluster_munition'], report: 'snhr-annual-10' }),
    ).toMatch(/^No figure was found/)
  })

  it.each(LANGUAGES)(
    'holds every number printed, with its qualifier and report (%s)',
    (language) => {
      const words = both[language]
      for (const entry of entriesOf(table)) {
        const said = sentenceOfEntry(words, table, entry)
        expect(said === null, entry.id).toBe(entry.figure === null)
        if (said === null || !entry.figure) continue
        const { value, qualifier } = entry.figure
        const report = table.reports.get(entry.report)?.report
        expect(said, entry.id).toContain(report && plain(words.report(report)))
        expect(said).not.toMatch(LITTER)
        const [atLeast, about] = QUALIFIERS[language]
        expect(said.includes(atLeast), entry.id).toBe(qualifier === 'at_least')
        expect(said.includes(about), entry.id).toBe(qualifier === 'approximate')
        expect(
          holds(said, words.sayFigure({ ...entry.figure, qualifier: 'exact' }), value),
          said,
        ).toBe(true)
      }
    },
  )

  it('has the form of Arabic for every count', () => {
    const [figure] = figuresOf(ask(table, questionOf(EVERYTHING, 'killed')))
    if (!figure) throw new Error('no figure')
    const said = (value: number, qualifier: 'exact' | 'at_least' = 'exact') => {
      const answer: Answer = { kind: 'published', value, qualifier, figure }
      const question = questionOf(children, 'killed')
      return sentenceOf(both.ar, table, { question, unit: 'persons', answer })
    }
    expect(said(0)).toContain('مقتل 0 من الأطفال على')
    expect(said(1)).toContain('مقتل طفل واحد على')
    expect(said(2)).toContain('مقتل طفلين على')
    expect(said(2, 'at_least')).toContain('مقتل ما لا يقل عن طفلين على')
    expect(said(7)).toContain('مقتل 7 أطفال على')
    expect(said(11)).toContain('مقتل 11 طفلًا على')
    expect(said(100)).toContain('مقتل 100 طفل على')
  })

  it('names targets and weapons together as incidents, and the places of none as Syria', () => {
    const selection = { ...EVERYTHING, attacks: ['services', 'cluster_munition'] }
    const question = questionOf(selection, 'attacks')
    const answer = ask(table, question)
    expect(sentenceOf(both.en, table, { question, unit: 'incidents', answer })).toContain(
      'incidents attributed to Russian forces (service facilities and cluster munitions) in Syria',
    )
    expect(
      told('en', {
        panel: 'killed-by-victim',
        mode: 'places',
        selection: EVERYTHING,
      }),
    ).toContain('killed by Russian forces in Syria between')
  })
})

describe('the sentence of a panel', () => {
  it('says who reported it, once where sentences follow one another, and nobody for SNHR’s own text', () => {
    const women: typeof EVERYTHING = { ...EVERYTHING, victims: ['women'], years: [2] }
    expect(sentence('en', women)).toMatch(/30 September 2017, as reported by Baladi News\.$/u)
    expect(sentence('ar', women)).toMatch(/، نقلًا عن بلدي نيوز\.$/u)
    const facts = told('en', { panel: 'headline', mode: null, selection: women })
    expect(facts.match(/Baladi News/g)?.length).toBe(1)
    const own = entriesOf(table).find(({ figure }) =>
      figure?.observations.some(({ source }) => source === 'snhr-2016-10-2'),
    )
    expect(own && sentenceOfEntry(both.en, table, own)).toMatch(/14 October 2016\.$/u)
    const years = told('en', { panel: 'killed-by-year', mode: null, selection: EVERYTHING })
    expect(years).toMatch(/ Read in .*Baladi News.*\./u)
  })

  it('says nothing of limits where no number was found, though they follow from its figures', () => {
    const idlib = { ...children, governorates: ['SY-ID'] }
    expect(ask(table, questionOf(idlib, 'killed')).kind).toBe('bounded')
    expect(sentence('en', idlib)).not.toContain('follows')
    expect(sentence('ar', idlib)).not.toContain('يُستنتج')
  })

  it('speaks of no scale of a chart, and says a note of a report once', () => {
    const massacres = { ...EVERYTHING, report: 'snhr-annual-03', attacks: ['massacre'] }
    const byYear = told('en', { panel: 'attacks-by-type', mode: 'years', selection: massacres })
    expect(byYear).toContain('172')
    expect(byYear).not.toContain('scale')
    const selection: typeof EVERYTHING = { ...EVERYTHING, basis: 'latest' }
    for (const panel of PANELS) {
      const said = told('en', { panel, mode: null, selection })
      expect(said.match(/two say December 2024/g)?.length ?? 0, panel).toBeLessThan(2)
    }
  })

  it('gives each toll by itself, and says that they are counted apart and which are "suspected"', () => {
    const years = told('en', { panel: 'killed-by-year', mode: 'calendar', selection: children })
    expect(years).toContain('children killed by Russian forces in Syria, by calendar year')
    expect(years).toContain('2017: 439; 2018: 169; 2019: 112;')
    expect(years).toContain('never added')
    const months = told('en', { panel: 'killed-by-year', mode: 'months', selection: EVERYTHING })
    expect(months).toContain('October 2015 (“suspected”): 263; ')
    expect(months).toContain('January 2016: 679; ')
    expect(months).toContain('attributed to “suspected”, “believed” or “alleged” Russian forces')
  })

  it('names the people among those killed, and the calculated ones by themselves, last', () => {
    const said = (language: 'en' | 'ar') =>
      told(language, { panel: 'headline', mode: null, selection: EVERYTHING })
    expect(said('en')).toContain(
      'at least 6,859 civilians, among them 2,005 children and 969 women (adult females), were killed by',
    )
    expect(said('en')).toMatch(
      /Tawthiq calculates from the fifth annual report [^:]*: at least 3,885 men were killed [^.]*\.$/u,
    )
    expect(said('ar')).toContain(
      'مقتل ما لا يقل عن 6,859 مدنيًا، بينهم 2,005 أطفال و969 سيدة (أنثى بالغة)، على يد',
    )
    expect(said('ar')).toMatch(/«توثيق».* 3,885 [^.]*\.$/u)
  })

  it('says of figures that do not add up that they do not', () => {
    const selection = { ...EVERYTHING, report: 'snhr-2016-01-31' }
    const said = told('en', { panel: 'headline', mode: null, selection })
    expect(said).toContain('among them 94 children')
    expect(said).toMatch(/The report’s own figures do not add up: [^.]*\./u)
    expect(told('en', { panel: 'headline', mode: null, selection: EVERYTHING })).not.toContain(
      'do not add up',
    )
  })

  it('puts no calculated number into the mouth of SNHR', () => {
    const said = told('en', { panel: 'killed-by-victim', mode: null, selection: EVERYTHING })
    expect(said).toContain('Men: at least 3,885 (calculated by Tawthiq)')
  })

  it('names no one report where the latest of each was looked for and none gives a number', () => {
    const selection: typeof EVERYTHING = {
      ...EVERYTHING,
      basis: 'latest',
      victims: ['media'],
      attacks: ['school'],
    }
    const said = told('en', { panel: 'headline', mode: null, selection })
    expect(said).toContain(
      'No figure was found in the texts consulted for media workers killed by Russian forces in Syria ' +
        'in attacks on schools as each report counted to its own date in the reports of the',
    )
    expect(said).not.toContain('tenth annual report')
  })

  it('gives the number of a report that is shorter than a year, and says that it has no years', () => {
    const selection = { ...EVERYTHING, report: 'snhr-undated-2015-11' }
    const said = told('en', {
      panel: 'killed-by-year',
      mode: null,
      selection,
    })
    expect(said).toContain('526')
    expect(said).not.toMatch(/^No figure was found/)
  })

  it('says what has no place in time, and when two texts end the tenth report', () => {
    const said = told('en', { panel: 'total-over-time', mode: null, selection: EVERYTHING })
    expect(said).toContain('526 civilians were killed by Russian forces in Syria from 30 September')
    expect(said).toContain('end not stated')
    expect(said.match(/two say December 2024/g)).toHaveLength(1)
  })

  it('says a printed share once', () => {
    const said = told('en', {
      panel: 'killed-by-year',
      mode: 'percent',
      selection: { ...EVERYTHING, report: 'snhr-annual-08' },
    })
    expect(said.match(/Year 1: published share/g)).toHaveLength(1)
  })

  it('holds every share with both of its numbers', () => {
    const said = told('en', {
      panel: 'killed-by-victim',
      mode: 'percent',
      selection: EVERYTHING,
    })
    expect(said).toContain(
      'Children: 29.2%, calculated by Tawthiq (2,005 of at least 6,859 documented)',
    )
  })

  it('has a source, no litter, and no number that the page does not show, whatever is chosen', () => {
    fc.assert(
      fc.property(
        selections,
        fc.constantFrom(...PANELS),
        fc.constantFrom(null, ...MODES),
        fc.constantFrom(...LANGUAGES),
        (selection, panel, mode, language) => {
          const words = both[language]
          const said = told(language, { panel, mode, selection })
          expect(said).not.toMatch(LITTER)
          expect(said.endsWith('.')).toBe(true)
          if (said !== words.t('overTime.none')) expect(said).toContain(words.t('report.publisher'))
          // A number that a source calls a floor is never said without "at least".
          for (const bare of ['6,859', '1,217']) {
            const before = said.split(bare).slice(0, -1)
            const floor = QUALIFIERS[language][0]
            if (selection.report === EVERYTHING.report && mode === null) {
              expect(before.every((text) => text.endsWith(`${floor} `))).toBe(true)
            }
          }
        },
      ),
      { numRuns: cases(60) },
    )
  })
})

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '')
}

/** In digits, or, for one and two, in the word that Arabic has for so many. */
function holds(said: string, digits: string, value: number): boolean {
  if (said.includes(plain(digits))) return true
  return value === 1 ? /واحدة?/.test(said) : value === 2 && /(?:ين|تين)(?: |$)/.test(said)
}
