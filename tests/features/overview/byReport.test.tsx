// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { ByAttackPanel } from '../../../src/features/overview/ByAttackPanel'
import { ByGovernoratePanel } from '../../../src/features/overview/place/ByGovernoratePanel'
import { ByVictimPanel } from '../../../src/features/overview/ByVictimPanel'
import { ByYearPanel } from '../../../src/features/overview/year/ByYearPanel'
import type { Language } from '../../../src/i18n/language'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const panels = { ByAttackPanel, ByGovernoratePanel, ByVictimPanel, ByYearPanel }

const texts = {
  en: {
    eighth: 'Eighth annual',
    share: 'published share of the total: about 41%',
    rank: 'second in rank',
    unpublished: /^No figure found: Damascus, .+ and 6 others$/m,
    zone: 'Those killed there are also counted in the governorate figures',
    years: '30 September 2015 to 30 September 2017',
    sinceStart: 'From 30 September 2015 to each report’s date',
    atLeast: '“At least” is the documented minimum.',
    source: 'Published by: SNHR.',
    filter: 'in Aleppo governorate',
    silent: /\d+ reports for which no figure was found here: .+ and \d+ others\./,
  },
  ar: {
    eighth: 'السنوي الثامن',
    share: 'النسبة المنشورة من الإجمالي: قرابة 41%',
    rank: 'في المرتبة الثانية',
    unpublished: /^لم يُعثر على رقم: دمشق .+ و6 غيرها$/m,
    zone: 'مُحصَون أيضًا ضمن أرقام المحافظات',
    years: 'من 30 أيلول 2015 إلى 30 أيلول 2017',
    sinceStart: 'من 30 أيلول 2015 إلى نهاية الإحصاء في كل تقرير',
    atLeast: '«ما لا يقل عن» هو الحد الأدنى الموثَّق.',
    source: 'المصدر: الشبكة السورية.',
    filter: 'في محافظة حلب',
    silent: /لم يُعثر لها على رقم هنا: .+ و\d+ غيرها\./,
  },
} as const

it.each(['ByAttackPanel', 'ByYearPanel'] as const)(
  'small charts by report have no empty list: %s',
  (panel) => {
    expectFullLists(show('en', panel).container)
  },
)

describe.each(['en', 'ar'] as const)('small charts by report, in %s', (language) => {
  const text = texts[language]

  it('of governorates keep shares, ranks and zones, and name what is silent', () => {
    const rendered = show(language, 'ByGovernoratePanel')
    const { container } = rendered
    const chart = chartOf(text.eighth)
    expect(plain(chart.textContent)).toContain(text.share)
    expect(plain(container.textContent)).toContain(text.rank)
    expect(plain(container.textContent)).toContain(text.zone)

    expectFullLists(container)
    const said = [...container.querySelectorAll('p[data-answer="unpublished"]')]
    expect(said.map((one) => plain(one.textContent)).join('\n')).toMatch(text.unpublished)
    expect(descriptionOf(rendered)).toContain('41%')

    // On paper the reports that say nothing are named.
    const details = container.querySelector('details')!
    expect(details.open).toBe(false)
    act(() => {
      dispatchEvent(new Event('beforeprint'))
    })
    expect(details.open).toBe(true)
    act(() => {
      dispatchEvent(new Event('afterprint'))
    })
    expect(details.open).toBe(false)
  })

  it('stand under the years asked for, where years are chosen', () => {
    show(language, 'ByVictimPanel', { years: [1, 2] })
    const headings = [...document.querySelectorAll('h3')].map((h) => plain(h.textContent))
    // Under the name of the panel, which may be out of sight.
    expect(headings).toEqual([expect.stringMatching(new RegExp(`: ${text.years}$`))])
    expect(headings.join()).not.toContain(text.sinceStart)
  })

  it('are described with their filters, times, floors, source and silence', () => {
    const described = descriptionOf(show(language, 'ByVictimPanel', { governorates: ['SY-HL'] }))
    expect(described).toContain(text.filter)
    expect(described).toContain(text.source)
    expect(described).toMatch(text.silent)
    const all = show(language, 'ByVictimPanel')
    expect(descriptionOf(all)).toContain(text.atLeast)
    expect(descriptionOf(all)).toMatch(/2020.*2020/)
    expectFullLists(all.container)
  })
})

function expectFullLists(container: Element): void {
  const lists = [...container.querySelectorAll('ul[data-marks]')]
  expect(lists.length).toBeGreaterThan(2)
  for (const list of lists) expect(list.children).not.toHaveLength(0)
}

function show(language: Language, panel: keyof typeof panels, selection: Partial<Selection> = {}) {
  const Panel = panels[panel]
  return renderIn(
    language,
    <Panel
      hrefOf={() => ''}
      table={table}
      selection={{ ...EVERYTHING, ...selection }}
      choose={() => undefined}
      initial="reports"
    />,
  )
}

function chartOf(report: string): HTMLElement {
  return screen
    .getByText(new RegExp(report), { selector: 'h4 button' })
    .closest<HTMLElement>('[role=group]')!
}

function descriptionOf({ container }: { readonly container: HTMLElement }): string {
  const id = container
    .querySelector('[role="group"][aria-describedby]')
    ?.getAttribute('aria-describedby')
  return plain(document.getElementById(id ?? '')?.textContent ?? container.textContent)
}
