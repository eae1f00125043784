import { describe, expect, it } from 'vitest'

import { type Answer, isKnown } from '../../../../src/domain/ask/answer'
import { byAttack } from '../../../../src/domain/panels/byAttack'
import { byGovernorate } from '../../../../src/domain/panels/byGovernorate'
import { byVictim } from '../../../../src/domain/panels/byVictim'
import { byYear } from '../../../../src/domain/panels/byYear'
import type { Figure } from '../../../../src/domain/data/figure'
import { overTime, undatedIn, unsaidOverTime } from '../../../../src/domain/panels/overTime'
import { askedBy } from '../../../../src/domain/panels/shown'
import { EVERYTHING, type Selection } from '../../../../src/domain/ask/selection'
import {
  describeAttacks,
  describePlaces,
  describeTotals,
  describeVictims,
  describeYears,
} from '../../../../src/features/overview/parts/descriptions'
import { createI18n } from '../../../../src/i18n/createI18n'
import type { Language } from '../../../../src/i18n/language'
import ar from '../../../../src/i18n/messages/ar.json'
import en from '../../../../src/i18n/messages/en.json'
import { wordsOf } from '../../../../src/i18n/Words'
import { plain } from '../../../fixtures/inLanguage'
import { shippedTable as table } from '../../../fixtures/shippedTable'

const messages = { en, ar }

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
]

describe('a chart in words', () => {
  it('says the largest, the smallest, the calculated and the source, in English', () => {
    expect(chartsIn('en', {}).years.text).toBe(
      'Killed by year: civilians killed by Russian forces in Syria, 30 September 2015 to 30 September 2020. ' +
        '5 years are shown. Largest known number: 3,564 (Year 1). Smallest known number: 343 (Year 5). ' +
        'Children: Largest known number: 1,027 (Year 1). Smallest known number: 79 (Year 4). ' +
        'Women: Largest known number: 404 (Year 1). Smallest known number: 47 (Year 4). ' +
        'Men: Largest known number: 2,133, calculated (Year 1). ' +
        'Smallest known number: 175, calculated (Year 5). ' +
        'Calculated from published numbers of one report: Year 1, Year 2, Year 3, Year 4 and Year 5. ' +
        'Published by: SNHR, fifth annual report.',
    )
  })

  it('says of what figures only limit that it has no number, in Arabic', () => {
    expect(chartsIn('ar', { years: [1], governorates: ['SY-HL'] }).places.text).toBe(
      'القتلى بحسب المحافظة: المدنيون الذين قُتلوا على يد القوات الروسية في محافظة حلب. ' +
        'المدة: من 30 أيلول 2015 إلى 30 أيلول 2016. تُعرض هنا محافظة واحدة. ' +
        'لا رقم معروفًا هنا. لم يُعثر على رقم: حلب. ' +
        'بُحث عن الأرقام في: الشبكة السورية لحقوق الإنسان، التقرير السنوي الخامس.',
    )
  })

  it('says the shares and the ranks that a report printed, and that they are its own', () => {
    const { text } = chartsIn('en', { report: 'snhr-annual-08' }).places
    expect(text).toContain('Published shares of the total: about 41% (Aleppo) and 38% (Idlib).')
    expect(text).toContain('Published by: SNHR, eighth annual report.')
    expect(chartsIn('ar', { report: 'snhr-annual-08' }).places.text).toContain(
      'النسب المنشورة من الإجمالي: قرابة 41% (حلب) و38% (إدلب).',
    )
    expect(chartsIn('en', { report: 'snhr-annual-04' }).places.text).toContain(
      'Published order: first in rank (Aleppo), second in rank (Idlib) and third in rank (Deir ez-Zor).',
    )
  })

  it('says that a zone holds people of the governorates beside it', () => {
    const report = 'snhr-2020-04-11'
    expect(chartsIn('en', { report }).places.text).toContain(
      'Those killed there are also counted in these governorates',
    )
    expect(chartsIn('en', { report, governorates: ['SY-ID'] }).places.text).not.toContain(
      'Those killed there',
    )
  })

  it('names the report of each number under the latest of each', () => {
    const { text } = chartsIn('en', { basis: 'latest' }).years
    expect(text).toContain('3,564 (Year 1; ninth annual report)')
    expect(text).toContain('numbers of different reports are not added')
    expect(text).toMatch(/Published by: SNHR\.$/)
  })

  it('says that a report of less than a year counts by none', () => {
    const { text } = chartsIn('en', { report: 'snhr-2020-04-11' }).years
    expect(text).toContain(en.byYear.short)
    expect(text).not.toContain('are shown')
  })

  it('adds no lists that overlap', () => {
    expect(chartsIn('en', {}).victims.text).toContain(en.byVictim.plain)
    expect(chartsIn('ar', {}).attacks.text).toContain(ar.byAttack.read)
  })
})

describe.each(['en', 'ar'] as const)('every chart in words, in %s', (language) => {
  it.each(STATES.map((state) => [JSON.stringify(state), state] as const))(
    'under %s holds no number but of its answers',
    (_, state) => {
      for (const { text: whole, answers, shares } of Object.values(chartsIn(language, state))) {
        // A percentage is one that a report printed, and no other.
        const text = shares.reduce((rest, share) => rest.replace(`${String(share)}%`, '…'), whole)
        const own = new Set(answers.flatMap(numbersOf))
        const strange = numbersIn(withoutDates(text)).filter((value) => !own.has(value))
        // Counts of rows, of reports and of others stand besides, and the numbers of years.
        expect(strange.filter((value) => value > 30)).toEqual([])
        expect(text).not.toMatch(/ {2}|undefined|\{\{|described\.|NaN|%|Infinity| [.,،]/)
        expect(text).toMatch(/\.$/)
      }
    },
  )
})

function chartsIn(language: Language, state: Partial<Selection>) {
  const words = wordsOf(createI18n(language, messages[language]).getFixedT(language), language)
  const selection = { ...EVERYTHING, ...state }
  const context = { words, table, selection }
  const chart = (
    text: string,
    answers: readonly Answer[],
    printed: readonly (Figure | null)[] = [],
  ) => {
    const shares = printed.flatMap((share) => (share ? [share.value] : []))
    // The spaces are judged: only the marks of direction are taken away.
    expect(text).toBe(text.trim())
    return { text: text.replaceAll(/[\u2066-\u2069]/g, ''), answers, shares }
  }
  const years = byYear(table, selection)
  const places = byGovernorate(table, selection)
  const victims = byVictim(table, selection)
  const attacks = byAttack(table, selection)
  const totals = overTime(table, selection)
  const unsaid = unsaidOverTime(table, selection)
  const undated = undatedIn(table, askedBy('total-over-time', selection))
  return {
    years: chart(
      describeYears(context, years),
      years.rows.flatMap(({ whole, parts }) => [whole, ...parts.map(({ answer }) => answer)]),
    ),
    places: chart(
      describePlaces(context, places),
      [
        ...places.rows.map(({ answer }) => answer),
        ...(places.others ? [places.others.answer] : []),
      ],
      places.rows.map(({ share }) => share),
    ),
    victims: chart(
      describeVictims(context, victims),
      [...victims.ageSex, ...victims.profession].map(({ answer }) => answer),
    ),
    attacks: chart(describeAttacks(context, attacks), [
      ...[
        ...attacks.total,
        ...attacks.target,
        ...attacks.weapon,
        ...attacks.outcome,
        ...attacks.outgrown,
      ].map(({ answer }) => answer),
      ...(attacks.unnamed ? [attacks.unnamed] : []),
    ]),
    totals: chart(
      describeTotals(context, { told: totals, undated, unsaid }),
      [...totals, ...undated, ...unsaid].map(({ answer }) => answer),
    ),
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
