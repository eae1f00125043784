import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { type Answer, type Known, answerOf, UNPUBLISHED } from '../../src/domain/ask/answer'
import { ask } from '../../src/domain/ask/ask'
import type { Figure } from '../../src/domain/data/figure'
import type { Qualifier } from '../../src/domain/data/observation'
import { interventionYear } from '../../src/domain/data/period'
import { EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import type { Report } from '../../src/domain/data/vocabulary'
import { createI18n } from '../../src/i18n/createI18n'
import { countedWords } from '../../src/i18n/phrases/question/countedWords'
import { formatLarge } from '../../src/i18n/format/format'
import { isolate, withoutMarks } from '../../src/i18n/format/isolate'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { questionPeriod } from '../../src/i18n/phrases/question/questionPeriod'
import { reportOption } from '../../src/i18n/phrases/report/reportOption'
import { rich } from '../../src/i18n/rich'
import { panelSubtitle } from '../../src/i18n/phrases/panel/panelSubtitle'
import { lowered } from '../../src/i18n/format/casing'
import { yearName } from '../../src/i18n/phrases/question/yearName'
import { wordsOf } from '../../src/i18n/Words'
import { shippedTable as table } from '../fixtures/shippedTable'
import { Tally } from '../fixtures/Tally'

const english = wordsOf(createI18n('en', en).t, 'en')
const arabic = wordsOf(createI18n('ar', ar).t, 'ar')

const OPEN = '\u2068'
const CLOSE = '\u2069'

describe('the name of a report', () => {
  it.each([english, arabic])('is of one report alone, long and short, in $language', (words) => {
    const { reports } = table.vocabulary
    for (const name of [words.report, words.source, (of: Report) => reportOption(words, of)]) {
      expect(new Set(reports.map(name)).size).toBe(reports.length)
    }
  })
})

describe('a period', () => {
  it('of one day says it once', () => {
    const day = { start: '2016-07-31', end: '2016-07-31', kind: 'window' } as const
    expect(withoutMarks(english.period(day))).toBe('31 July 2016')
    expect(withoutMarks(arabic.period(day, 'short'))).toBe('31 تموز 2016')
  })
})

describe('a date', () => {
  it.each([
    ['2015-09-30', '30 September 2015', '30 Sep 2015', '30 أيلول 2015'],
    ['2020-04-11', '11 April 2020', '11 Apr 2020', '11 نيسان 2020'],
    ['2019-01-01', '1 January 2019', '1 Jan 2019', '1 كانون الثاني 2019'],
    ['2015-12-17', '17 December 2015', '17 Dec 2015', '17 كانون الأول 2015'],
    ['2024-02-29', '29 February 2024', '29 Feb 2024', '29 شباط 2024'],
    ['2015-11', 'November 2015', 'Nov 2015', 'تشرين الثاني 2015'],
    ['2018', '2018', '2018', '2018'],
  ])('%s is %s, %s and %s', (iso, long, short, inArabic) => {
    expect(english.date(iso)).toBe(long)
    expect(english.date(iso, 'short')).toBe(short)
    expect(arabic.date(iso)).toBe(inArabic)
    // Arabic has no short names of months.
    expect(arabic.date(iso, 'short')).toBe(inArabic)
  })

  it('has the names of the Levant for all twelve months', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2018-${String(i + 1).padStart(2, '0')}`)
    expect(months.map((month) => arabic.date(month).replace(' 2018', ''))).toEqual([
      ...['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران'],
      ...['تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'],
    ])
  })
})

describe('a period', () => {
  it('has both its days, or says that its end is not stated', () => {
    const year = interventionYear(1)
    expect(english.period(year)).toBe('30 September 2015 to 30 September 2016')
    expect(english.period(year, 'short')).toBe('30 Sep 2015 to 30 Sep 2016')
    expect(arabic.period(year)).toBe('من 30 أيلول 2015 إلى 30 أيلول 2016')
    const open = { ...year, end: null }
    expect(english.period(open)).toBe('from 30 September 2015, end not stated')
    expect(arabic.period(open)).toBe('من 30 أيلول 2015، ولم تُذكر نهاية المدة')
  })
})

describe('an answer in words', () => {
  it.each<[Qualifier, number, string, string]>([
    ['exact', 0, '0', '0'],
    ['exact', 222, '222', '222'],
    ['at_least', 6859, 'at least 6,859', 'ما لا يقل عن 6,859'],
    ['approximate', 4_500_000, 'about 4.5 million', 'قرابة 4.5 مليون'],
    ['exact', 2_000_000, '2 million', '2 مليون'],
    ['exact', 4_512_345, '4,512,345', '4,512,345'],
    ['exact', 11_100_000, '11.1 million', '11.1 مليون'],
    ['exact', 1_000_000_000, '1,000,000,000', '1,000,000,000'],
    ['exact', 999_900, '999,900', '999,900'],
  ])('published, %s, %i', (qualifier, value, inEnglish, inArabic) => {
    expect(english.say(published(value, qualifier))).toBe(inEnglish)
    expect(arabic.say(published(value, qualifier))).toBe(inArabic)
  })

  it('says that it was calculated, and keeps its qualifier', () => {
    const { answer } = derived()
    expect(english.say(answer)).toBe('at least 3,885, calculated by Tawthiq')
    expect(arabic.say(answer)).toBe('ما لا يقل عن 3,885، من احتساب «توثيق»')
  })

  it('has no digit where no figure was found, whatever limits the figures set', () => {
    const limit = { value: 1479, receipt: { plus: [figure(1479, 'exact')], minus: [] } }
    const bounded: Answer = { kind: 'bounded', lowest: limit, highest: limit }
    const overlap: Answer = { kind: 'unpublished', reason: 'overlap' }
    for (const answer of [UNPUBLISHED, overlap, bounded]) {
      expect(english.say(answer)).toBe('no figure found')
      expect(arabic.say(answer)).toBe('لم يُعثر على رقم')
    }
  })

  it('never loses its qualifier, its kind or a digit', () => {
    const tally = new Tally()
    const qualifiers: Qualifier[] = ['exact', 'approximate', 'at_least']
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(),
          fc.integer({ min: 1, max: 999 }).map((n) => n * 100_000),
        ),
        fc.constantFrom(...qualifiers),
        (value, qualifier) => {
          for (const words of [english, arabic]) {
            const said = words.say(published(value, qualifier))
            const { digits, unit } = formatLarge(value, words)
            const plain = Number(digits.replaceAll(',', ''))
            expect(Math.round(unit === null ? plain : plain * 1_000_000)).toBe(value)
            expect(said.endsWith([digits, unit].filter(Boolean).join(' '))).toBe(true)
            const other = words.say(published(value, 'exact'))
            expect(said === other).toBe(qualifier === 'exact')
            tally.count(unit === null ? 'plain' : 'with a unit')
          }
        },
      ),
    )
    tally.expectAtLeast({ plain: 30, 'with a unit': 30 })
  })

  it('of a share is a percentage, with its qualifier', () => {
    const share: Figure = {
      ...figure(41, 'approximate'),
      cell: { ...figure(41, 'approximate').cell, unit: 'percent' },
    }
    expect(english.sayFigure(share)).toBe('about 41%')
    expect(plain(arabic.sayFigure(share))).toBe('قرابة 41%')
    // The sign must not wander to the other side of its number.
    expect(arabic.sayFigure(share)).toContain(`${OPEN}41%${CLOSE}`)
  })
})

describe('a list', () => {
  it('joins as the language does', () => {
    expect(english.list(['Aleppo'])).toBe('Aleppo')
    expect(english.list(['Aleppo', 'Idlib'])).toBe('Aleppo and Idlib')
    expect(english.list(['Aleppo', 'Idlib', 'Hama'])).toBe('Aleppo, Idlib and Hama')
    expect(english.list(['schools', 'markets'], 'disjunction')).toBe('schools or markets')
    expect(arabic.list(['حلب', 'إدلب'])).toBe('حلب وإدلب')
    expect(arabic.list(['حلب', 'إدلب', 'حماة'])).toBe('حلب وإدلب وحماة')
    expect(arabic.list(['مدارس', 'أسواق'], 'disjunction')).toBe('مدارس أو أسواق')
    expect([english.list([]), arabic.list([])]).toEqual(['', ''])
  })
})

describe('what stands between two parts', () => {
  it('is what the texts of the language put there', () => {
    expect([english.between('pair'), english.between('clauses')]).toEqual([', ', '; '])
    expect([arabic.between('pair'), arabic.between('clauses')]).toEqual(['، ', '؛ '])
  })
})

describe('a report', () => {
  it('is named by its number, or by its date, and with who published it', () => {
    const fifth = table.reports.get('snhr-annual-05')!.report
    const interim = table.reports.get('snhr-2015-12-17')!.report
    expect(english.report(fifth)).toBe('fifth annual report')
    expect(english.source(fifth)).toBe('SNHR, fifth annual report')
    expect(arabic.source(fifth)).toBe('الشبكة السورية، التقرير السنوي الخامس')
    expect(english.report(interim)).toBe('report to 17 December 2015')
    expect(arabic.report(interim)).toBe('التقرير حتى 17 كانون الأول 2015')
  })

  it('that is a toll or a record is named by its time and by what it counts', () => {
    const named = (id: string) => english.report(table.reports.get(id)!.report)
    expect(named('snhr-2016-12-31')).toBe('toll of the calendar year 2016')
    expect(named('snhr-2017-12-31c')).toBe('toll of the calendar year 2017: massacres')
    expect(named('snhr-2018-06-30f')).toBe('toll of January to June 2018: attacks on facilities')
    expect(named('snhr-2015-10-31k')).toBe('toll of October 2015')
    expect(named('snhr-2015-10-31f')).toBe('toll of October 2015: attacks on facilities')
    const record = table.reports.get('snhr-2016-02-29m')!.report
    expect(arabic.report(record)).toBe('حصيلة شباط 2016: المجازر')
  })

  it('is called like no other, in sentences and in the list to choose from', () => {
    const reports = [...table.reports.values()].map(({ report }) => report)
    for (const words of [english, arabic]) {
      for (const name of [words.report, (report: Report) => reportOption(words, report)]) {
        expect(repeated(reports.map(name))).toEqual([])
      }
    }
  })

  it('has a name in both languages, whichever it is', () => {
    for (const { report } of table.reports.values()) {
      for (const words of [english, arabic]) {
        expect(words.report(report)).not.toMatch(/report\.|undefined|NaN|Invalid/)
      }
      expect(plain(arabic.report(report))).not.toMatch(/\p{Script=Latin}/u)
    }
  })
})

describe('an isolated value', () => {
  it('is the value itself when the isolates are taken away, in any language', () => {
    const tally = new Tally()
    const text = fc
      .array(fc.constantFrom('حلب', 'SNHR', '41', '%', ' ', '،', '.', ':', 'é', '+', '١'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'ar' as const), (value, language) => {
        const isolated = isolate(value, language)
        expect(plain(isolated)).toBe(value)
        expect([value, `${OPEN}${value}${CLOSE}`]).toContain(isolated)
        const isForeign =
          language === 'en' ? /\p{Script=Arabic}/u.test(value) : /\p{Script=Latin}/u.test(value)
        if (isForeign) expect(isolated).not.toBe(value)
        tally.count(`${language}, ${isForeign ? 'foreign' : 'own'}`)
      }),
      { numRuns: 500 },
    )
    tally.expectAtLeast({ 'en, foreign': 20, 'en, own': 20, 'ar, foreign': 20, 'ar, own': 20 })
  })

  it.each([
    ['SNHR', true],
    ['SY24', true],
    ['41%', true],
    ['3564 + 1547', true],
    ['حلب', false],
    ['حلب وإدلب', false],
    ['6,859', false],
    ['4.5 مليون', false],
    ['30 أيلول 2015', false],
    ['بلدي نيوز (عن SNHR)', true],
  ])('in Arabic, %s: %s', (value, isIsolated) => {
    expect(isolate(value, 'ar') !== value).toBe(isIsolated)
  })

  it.each([
    ['حلب', true],
    ['Aleppo (حلب)', true],
    ['SNHR', false],
    ['41%', false],
    ['6,859', false],
    ['“about” – 4.5 million', false],
  ])('in English, %s: %s', (value, isIsolated) => {
    expect(isolate(value, 'en') !== value).toBe(isIsolated)
  })

  it('is what every text gets that is put into a message', () => {
    expect(arabic.t('filter.remove', { name: 'SNHR' })).toBe(`إزالة ${OPEN}SNHR${CLOSE}`)
    expect(arabic.t('filter.remove', { name: 'حلب' })).toBe('إزالة حلب')
    expect(english.t('filter.remove', { name: 'حلب' })).toBe(`Remove ${OPEN}حلب${CLOSE}`)
    expect(english.t('filter.remove', { name: '<b>&' })).toBe('Remove <b>&')
  })
})

/** As a Syrian editor writes it after the number: ما لا يقل عن 6,859 … */
describe('what was counted, in Arabic', () => {
  const tail = 'على يد القوات الروسية في سوريا'

  it.each([
    [1, `مدني قُتل ${tail}`],
    [2, `مدنيان قُتلا ${tail}`],
    [3, `مدنيين قُتلوا ${tail}`],
    [11, `مدنيًا قُتلوا ${tail}`],
    [100, `مدني قُتلوا ${tail}`],
    [343, `مدنيًا قُتلوا ${tail}`],
    [447, `مدنيًا قُتلوا ${tail}`],
    [958, `مدنيًا قُتلوا ${tail}`],
    [3564, `مدنيًا قُتلوا ${tail}`],
    [6859, `مدنيًا قُتلوا ${tail}`],
  ])('civilians: %i %s', (count, expected) => {
    expect(counted([], count)).toBe(expected)
  })

  it.each([
    [1, `طفل قُتل ${tail}`],
    [2, `طفلان قُتلا ${tail}`],
    [3, `أطفال قُتلوا ${tail}`],
    [11, `طفلًا قُتلوا ${tail}`],
    [100, `طفل قُتلوا ${tail}`],
    [1027, `طفلًا قُتلوا ${tail}`],
    [2005, `أطفال قُتلوا ${tail}`],
  ])('children: %i %s', (count, expected) => {
    expect(counted(['children'], count)).toBe(expected)
  })

  it.each([
    [1, `سيدة (أنثى بالغة) قُتلت ${tail}`],
    [2, `سيدتان (أنثيان بالغتان) قُتلتا ${tail}`],
    [3, `سيدات (إناث بالغات) قُتلن ${tail}`],
    [11, `سيدة (أنثى بالغة) قُتلن ${tail}`],
    [100, `سيدة (أنثى بالغة) قُتلن ${tail}`],
    [969, `سيدة (أنثى بالغة) قُتلن ${tail}`],
  ])('women: %i %s', (count, expected) => {
    expect(counted(['women'], count)).toBe(expected)
  })

  it('chooses the form by the last two digits, for every subject', () => {
    const forms = { 3: 'few', 10: 'few', 11: 'many', 99: 'many', 100: 'other', 102: 'other' }
    for (const [count, form] of Object.entries(forms)) {
      for (const thousands of [0, 2000]) {
        const number = Number(count) + thousands
        expect(new Intl.PluralRules('ar').select(number)).toBe(form)
        for (const subject of ['all', 'children', 'women', 'men', 'media', 'medical'] as const) {
          const text = arabic.t(`lead.killed.${subject}`, { count: number, circumstances: '' })
          const key = `${subject}_${form}` as keyof typeof ar.lead.killed
          expect(text).toBe(ar.lead.killed[key].replace(/\{\{\w+\}\}/g, ''))
        }
      }
    }
  })

  it('is one civilian or several in English', () => {
    const question = questionOf(EVERYTHING, 'killed')
    const text = (count: number) => countedWords(english, table.vocabulary, question, count)
    expect(text(1)).toBe('civilian killed by Russian forces in Syria')
    expect([text(0), text(2), text(6859)]).toEqual(
      Array.from({ length: 3 }, () => 'civilians killed by Russian forces in Syria'),
    )
  })

  function counted(victims: readonly string[], count: number): string {
    const question = questionOf({ ...EVERYTHING, victims }, 'killed')
    return countedWords(arabic, table.vocabulary, question, count)
  }
})

describe('elements laid into a text', () => {
  const markup = (node: ReactNode) => renderToStaticMarkup(<>{node}</>)

  it('stand where the language puts them', () => {
    const nodes = { whole: <b>W</b>, part: <i>P</i> }
    const half = (words: typeof english) =>
      markup(
        rich(
          (names) =>
            words.t('byYear.half', { year: lowered(yearName(words, 1), words.language), ...names }),
          nodes,
        ),
      )
    expect(half(english)).toBe(
      'More than half were killed in year 1: <i>P</i> of <b>W</b> documented.',
    )
    expect(half(arabic)).toBe(
      'قُتل أكثر من النصف في السنة الأولى: <i>P</i> من أصل <b>W</b> وُثّق مقتلهم.',
    )
  })

  it('follow the order of the text and not that of the nodes', () => {
    const text = (names: { a: string; b: string }) => `${names.b} – ${names.a}`
    expect(markup(rich(text, { a: <i>A</i>, b: <b>B</b> }))).toBe('<b>B</b> – <i>A</i>')
  })

  it('are never made of what a value holds: it stays text', () => {
    const year = '{{part}} <part/> <b>1</b> $t(view.checks)'
    const text = markup(
      rich((names) => english.t('byYear.half', { year, ...names }), { whole: 'W', part: <i>P</i> }),
    )
    expect(text).toBe(
      'More than half were killed in {{part}} &lt;part/&gt; ' +
        '&lt;b&gt;1&lt;/b&gt; $t(view.checks): <i>P</i> of W documented.',
    )
  })

  it('leave no mark and no isolate behind', () => {
    const text = markup(
      rich((names) => arabic.t('overTime.version', { ...names }), {
        value: <b>3,264</b>,
        reports: 'SNHR',
      }),
    )
    expect(text).toBe('<b>3,264</b> في SNHR')
    expect(text).not.toMatch(/[\ue000\ue001\u2066-\u2069]/)
  })
})

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}

function figure(value: number, qualifier: Qualifier): Figure {
  const answer = ask(table, questionOf(EVERYTHING, 'killed'))
  if (answer.kind !== 'published') throw new Error('The fifth report has no total')
  return { ...answer.figure, value, qualifier }
}

function published(value: number, qualifier: Qualifier): Known {
  return answerOf({ plus: [figure(value, qualifier)], minus: [] })
}

function derived(): { readonly answer: Known } {
  const whole = figure(6859, 'at_least')
  return {
    answer: answerOf({ plus: [whole], minus: [figure(2005, 'exact'), figure(969, 'exact')] }),
  }
}

describe('years that do not touch', () => {
  const chosen = { ...EVERYTHING, years: [2, 4] }

  it.each([
    [english, '30 September 2016 to 30 September 2017 and 30 September 2018 to 30 September 2019'],
    [arabic, 'من 30 أيلول 2016 إلى 30 أيلول 2017 ومن 30 أيلول 2018 إلى 30 أيلول 2019'],
  ])('name the days of each', (words, period) => {
    expect(withoutMarks(questionPeriod(words, table, chosen))).toBe(period)
    const scope = { mode: null, question: questionOf(chosen, 'killed'), isOfEachReport: false }
    expect(withoutMarks(panelSubtitle(words, table, scope))).toContain(period)
  })

  it('are never one span over the gap, whichever are chosen', () => {
    const years = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 1 })
    fc.assert(
      fc.property(years, (some) => {
        const text = questionPeriod(english, table, { ...EVERYTHING, years: some })
        const spans = [...text.matchAll(/September (\d{4}) to 30 September (\d{4})/g)]
        const told = spans.flatMap(([, from, to]) =>
          Array.from({ length: Number(to) - Number(from) }, (_, i) => Number(from) - 2014 + i),
        )
        expect(told).toEqual(some)
      }),
    )
  })
})

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.indexOf(name) !== i)
}
