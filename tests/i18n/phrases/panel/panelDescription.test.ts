import { describe, expect, it } from 'vitest'

import { type Answer, isKnown } from '../../../../src/domain/ask/answer'
import type { Selection } from '../../../../src/domain/ask/selection'
import { isCalendarYear } from '../../../../src/domain/data/period'
import { yearsReported } from '../../../../src/domain/data/table'
import { isTollMode, type Mode } from '../../../../src/domain/panels/panel'
import { rowsOf } from '../../../../src/domain/panels/panelModel'
import { timeOfToll } from '../../../../src/domain/panels/killedInTolls'
import { modesOf, type PanelId, PANELS } from '../../../../src/domain/panels/panels'
import type { Language } from '../../../../src/i18n/language'
import ar from '../../../../src/i18n/messages/ar.json'
import en from '../../../../src/i18n/messages/en.json'
import { panelDescription } from '../../../../src/i18n/phrases/panel/panelDescription'
import { both } from '../../../fixtures/both'
import { plain } from '../../../fixtures/inLanguage'
import { modelIn } from '../../../fixtures/rowsIn'
import { shippedTable as table } from '../../../fixtures/shippedTable'

const CHARTS = PANELS.filter((panel) => panel !== 'headline')

const STATES: readonly Partial<Selection>[] = [
  {},
  { years: [1] },
  { years: [1, 3] },
  { years: [1], governorates: ['SY-HL'] },
  { governorates: ['SY-HL', 'SY-ID'] },
  { victims: ['children'] },
  { victims: ['children'], attacks: ['school'] },
  { report: 'snhr-annual-01' },
  { report: 'snhr-annual-03' },
  { report: 'snhr-annual-08' },
  { report: 'snhr-2020-04-11' },
  { basis: 'latest' },
  { basis: 'latest', years: [1], governorates: ['SY-HL'] },
  { basis: 'latest', years: [2018] },
  { basis: 'latest', years: [2017, 2020], attacks: ['massacre'] },
]

describe('a chart in words', () => {
  it('says the largest, the smallest, the calculated and the source, in English', () => {
    expect(describedIn('en', 'killed-by-year', {}).text).toBe(
      'Killed by year: civilians killed by Russian forces in Syria, 30 September 2015 to 30 September 2020. ' +
        '5 years are shown. Largest number: 3,564 (Year 1). Smallest number: 343 (Year 5). ' +
        'Children: Largest number: 1,027 (Year 1). Smallest number: 79 (Year 4). ' +
        'Women: Largest number: 404 (Year 1). Smallest number: 47 (Year 4). ' +
        'Men: Largest number: 2,133, calculated by Tawthiq (Year 1). ' +
        'Smallest number: 175, calculated by Tawthiq (Year 5). ' +
        'Calculated by Tawthiq from published figures of one report: Year 1, Year 2, Year 3, Year 4 and Year 5. ' +
        'Published by: SNHR, fifth annual report.',
    )
  })

  it('of the headline figures begins with what the first number counts, and names what was not found', () => {
    expect(describedIn('en', 'headline', { attacks: ['school'] }).text).toBe(
      'Headline figures: attacks on schools by Russian forces in Syria, ' +
        '30 September 2015 to 30 September 2020. 1 category is shown. ' +
        'Number: 222 (Attacks on schools by Russian forces in Syria). ' +
        'Published by: SNHR, fifth annual report.',
    )
    const missing = describedIn('en', 'headline', { report: 'snhr-2015-10-31' }).text
    expect(missing).toContain('No figure found: Civilians killed by Russian forces in Syria.')
    expect(missing).toContain('No figure found: Displaced.')
  })

  it('says of what figures only limit that it has no number, in Arabic', () => {
    const place = { years: [1], governorates: ['SY-HL'] }
    expect(describedIn('ar', 'killed-by-governorate', place).text).toBe(
      'القتلى بحسب المحافظة: المدنيون الذين قُتلوا على يد القوات الروسية في محافظة حلب. ' +
        'المدة: من 30 أيلول 2015 إلى 30 أيلول 2016. تُعرض هنا محافظة واحدة. ' +
        'لم يُعثر هنا على رقم. لم يُعثر على رقم: حلب. ' +
        'بُحث عن الأرقام في: الشبكة السورية، التقرير السنوي الخامس.',
    )
  })

  it('says the shares and the ranks that a report printed, and that they are its own', () => {
    const { text } = describedIn('en', 'killed-by-governorate', { report: 'snhr-annual-08' })
    expect(text).toContain('Published shares of the total: about 41% (Aleppo) and 38% (Idlib).')
    expect(text).toContain('Published by: SNHR, eighth annual report.')
    expect(describedIn('ar', 'killed-by-governorate', { report: 'snhr-annual-08' }).text).toContain(
      'النسب المنشورة من الإجمالي: قرابة 41% (حلب) و38% (إدلب).',
    )
    expect(describedIn('en', 'killed-by-governorate', { report: 'snhr-annual-04' }).text).toContain(
      'Published order: first in rank (Aleppo), second in rank (Idlib) and third in rank (Deir ez-Zor).',
    )
  })

  it('says that a zone holds people of the governorates beside it', () => {
    const report = 'snhr-2020-04-11'
    expect(describedIn('en', 'killed-by-governorate', { report }).text).toContain(
      'Those killed there are also counted in the governorate figures',
    )
    expect(
      describedIn('en', 'killed-by-governorate', { report, governorates: ['SY-ID'] }).text,
    ).not.toContain('Those killed there')
  })

  it('names the report of each number under the latest of each', () => {
    const { text } = describedIn('en', 'killed-by-year', { basis: 'latest' })
    expect(text).toContain('3,564 (Year 1; ninth annual report)')
    expect(text).toContain('numbers of different reports are not added')
    expect(text).toMatch(/Published by: SNHR\.$/)
  })

  it('names the toll of a calendar year, and says that it was compiled at the time', () => {
    const { text } = describedIn('en', 'killed-by-victim', { basis: 'latest', years: [2018] })
    expect(text).toContain('51 (Women; toll of the calendar year 2018)')
    expect(text).toContain(en.tolls.read.year.replace('{{year}}', '2018'))
    expect(text).not.toContain('annual report')
  })

  it('says each category by year, what has no number, and which years come after the report', () => {
    const third = { report: 'snhr-annual-03' }
    const { text } = describedIn('en', 'attacks-by-type', third, 'years')
    expect(text).toContain('Schools: Largest number: 74 (Year 1). Smallest number: 34 (Year 3).')
    expect(text).toContain('27 (2018; toll of the calendar year 2018: massacres)')
    expect(text).toContain('No figure found: 2016 and 2021.')
    expect(text).toContain(
      'This report counts to 30 September 2018, so it does not cover later years.',
    )
    const arabic = describedIn('ar', 'attacks-by-type', third, 'years').text
    expect(arabic).toContain('مدارس: أكبر رقم هو 74 (السنة الأولى). أصغر رقم هو 34 (السنة الثالثة).')
  })

  it('says that a report of less than a year counts by none', () => {
    const { text } = describedIn('en', 'killed-by-year', { report: 'snhr-2020-04-11' })
    expect(text).toContain(en.byYear.short)
    expect(text).not.toContain('are shown')
  })

  it('adds no lists that overlap', () => {
    expect(describedIn('en', 'killed-by-victim', {}).text).toContain(en.byVictim.plain)
    expect(describedIn('ar', 'attacks-by-type', {}).text).toContain(ar.byAttack.read)
  })
})

describe.each(['en', 'ar'] as const)('every chart in words, in %s', (language) => {
  it.each(STATES.map((state) => [JSON.stringify(state), state] as const))(
    'under %s holds no number but of its answers',
    (_, state) => {
      const all = CHARTS.flatMap((panel) =>
        // By report it names many reports by their years.
        [null, ...modesOf(panel).filter((mode) => mode !== 'reports')].map((mode) =>
          describedIn(language, panel, state, mode),
        ),
      )
      for (const { text: whole, answers, shares, times } of all) {
        // A percentage is one that a report printed, and no other.
        const text = shares.reduce((rest, share) => rest.replace(`${String(share)}%`, '…'), whole)
        // Tolls of calendar years are called by them.
        const own = new Set([...answers.flatMap(numbersOf), ...times])
        const strange = numbersIn(withoutDates(text)).filter((value) => !own.has(value))
        // Counts of rows, of reports and of others stand besides, and the numbers of years.
        expect(strange.filter((value) => value > 30)).toEqual([])
        expect(text).not.toMatch(/ {2}|undefined|\{\{|described\.|NaN|%|Infinity| [.,،]/)
        expect(text).toMatch(/\.$/)
      }
    },
  )
})

function describedIn(
  language: Language,
  panel: PanelId,
  state: Partial<Selection> = {},
  mode: Mode | null = null,
) {
  const model = modelIn(panel, state, mode)
  const text = panelDescription(both[language], table, model)
  // The spaces are judged: only the marks of direction are taken away.
  expect(text).toBe(text.trim())
  const rows = [...rowsOf(model), ...model.omittedTotals]
  return {
    text: text.replaceAll(/[\u2066-\u2069]/g, ''),
    answers: [...rows.map(({ answer }) => answer), ...(model.whole ? [model.whole] : [])],
    times: [
      ...model.charts.flatMap(({ lists }) =>
        lists.flatMap((list) =>
          list.by === 'calendar' ? list.rows.map(({ id }) => Number(timeOfToll(table, id))) : [],
        ),
      ),
      ...rows.flatMap(({ question }) => question.years.filter(isCalendarYear)),
      ...model.selection.years,
      ...(model.mode === 'calendar' ? yearsReported(table) : []),
      // Times without a toll, and how many they are.
      ...(isTollMode(mode) ? [...model.withoutChart.map(Number), model.withoutChart.length] : []),
    ],
    shares: rows.flatMap(({ printedShare }) => (printedShare ? [printedShare.value] : [])),
  }
}

function numbersOf(answer: Answer): readonly number[] {
  if (isKnown(answer)) return [answer.value]
  if (answer.kind === 'unpublished') return []
  return [answer.lowest, answer.highest].flatMap((limit) => (limit ? [limit.value] : []))
}

/** "30 September 2015", "31 تموز 2016": a day and a year around a name without digits. */
function withoutDates(text: string): string {
  return plain(text).replaceAll(/(?:\d{1,2} )?\p{L}+(?: \p{L}+)? 20[12]\d\b/gu, '')
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) =>
    Number(digits.replace(/,+$/, '').replaceAll(',', '')),
  )
}
