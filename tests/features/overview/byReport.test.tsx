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
    unpublished: /^Not published: Damascus, .+ and 6 others$/m,
    zone: 'Those killed there are also counted in these governorates',
    years: 'Chosen years: 30 September 2015 to 30 September 2017',
    sinceStart: 'From 30 September 2015 to each report’s date',
    atLeast: '“At least” marks a floor.',
    source: 'Published by: SNHR.',
    filter: 'in Aleppo governorate',
    silent: /\d+ reports give no number here: .+ and \d+ others\./,
  },
  ar: {
    eighth: 'السنوي الثامن',
    share: 'النسبة المنشورة من الإجمالي: قرابة 41%',
    rank: 'الثانية ترتيبًا',
    unpublished: /^غير منشور: دمشق .+ و6 غيرها$/m,
    zone: 'يدخلون أيضًا في أعداد هذه المحافظات',
    years: 'السنوات المختارة: من 30 أيلول 2015 إلى 30 أيلول 2017',
    sinceStart: 'من 30 أيلول 2015 إلى نهاية الإحصاء في كل تقرير',
    atLeast: '«ما لا يقل عن» حدّ أدنى.',
    source: 'المصدر: الشبكة السورية لحقوق الإنسان.',
    filter: 'في محافظة حلب',
    silent: /لا تذكر رقمًا هنا: .+ و\d+ غيرها\./,
  },
} as const

describe.each(['en', 'ar'] as const)('small charts by report, in %s', (language) => {
  const text = texts[language]

  it('keep the shares and ranks that a report printed', () => {
    const { container } = show(language, 'ByGovernoratePanel')
    expect(plain(chartOf(text.eighth).textContent)).toContain(text.share)
    expect(plain(container.textContent)).toContain(text.rank)
  })

  it('name what is not published in words, without an empty list', () => {
    for (const panel of Object.keys(panels)) {
      const { container, unmount } = show(language, panel as keyof typeof panels)
      const lists = [...container.querySelectorAll('ul[data-marks]')]
      expect(lists.length).toBeGreaterThan(2)
      for (const list of lists) expect(list.children).not.toHaveLength(0)
      unmount()
    }
    const { container } = show(language, 'ByGovernoratePanel')
    const said = [...container.querySelectorAll('p[data-answer="unpublished"]')]
    expect(said.map((one) => plain(one.textContent)).join('\n')).toMatch(text.unpublished)
  })

  it('stand under the years asked for, where years are chosen', () => {
    show(language, 'ByVictimPanel', { years: [1, 2] })
    const headings = [...document.querySelectorAll('h3')].map((h) => plain(h.textContent))
    expect(headings).toContain(text.years)
    expect(headings).not.toContain(text.sinceStart)
  })

  it('are described with their filters, times, floors, source and silence', () => {
    const described = descriptionOf(show(language, 'ByVictimPanel', { governorates: ['SY-HL'] }))
    expect(described).toContain(text.filter)
    expect(described).toContain(text.source)
    expect(described).toMatch(text.silent)
    const all = descriptionOf(show(language, 'ByVictimPanel'))
    expect(all).toContain(text.atLeast)
    expect(all).toMatch(/2020.*2020/)
    expect(descriptionOf(show(language, 'ByGovernoratePanel'))).toContain('41%')
  })

  it('say that a zone holds people of the governorates beside it', () => {
    const { container } = show(language, 'ByGovernoratePanel')
    expect(plain(container.textContent)).toContain(text.zone)
  })

  it('name on paper the reports that say nothing', () => {
    const { container } = show(language, 'ByGovernoratePanel')
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
})

function show(language: Language, panel: keyof typeof panels, selection: Partial<Selection> = {}) {
  const Panel = panels[panel]
  return renderIn(
    language,
    <Panel
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
  const id = container.querySelector('[aria-describedby]')?.getAttribute('aria-describedby')
  return plain(document.getElementById(id ?? '')?.textContent ?? container.textContent)
}
