// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { EVERYTHING, type Selection } from '../../src/domain/ask/selection'
import { revisionsOf } from '../../src/domain/reports/revisions'
import { seriesOf } from '../../src/domain/reports/series'
import { ComparisonPanel } from '../../src/features/reports/ComparisonPanel'
import { Gaps } from '../../src/features/reports/Gaps'
import { Reports } from '../../src/features/reports/Reports'
import { RevisionList } from '../../src/features/reports/RevisionList'
import type { Language } from '../../src/i18n/language'
import { theReport } from '../../src/i18n/phrases/report/theReport'
import { writeAddress } from '../../src/state/address'
import { both } from '../fixtures/both'
import { plain, renderIn } from '../fixtures/inLanguage'
import { shippedTable as table } from '../fixtures/shippedTable'

const series = (id: string, chosen: Partial<Selection> = {}) =>
  seriesOf(table, { ...EVERYTHING, ...chosen }).find((one) => one.id === id)!

describe('the list of what was revised', () => {
  const said = (language: Language, id: string) => {
    const { container } = renderIn(language, <RevisionList table={table} series={series(id)} />)
    const items = [...container.querySelectorAll('li')].map((item) => plain(item.textContent))
    return { container, items }
  }

  it('says of year 1 what each report gave, what the totals tell, and that no reason is known', () => {
    const { container, items } = said('en', 'killed')
    expect(items).toEqual([
      'Year 1: 3,264 in the first; 3,734 in the third and the fourth; 3,564 in the fifth and the ' +
        'ninth. From the fourth to the fifth the number fell by 170, and the totals ' +
        'agree: 6,686 minus 170 plus 343 for year 5 is at least 6,859. ' +
        'No text consulted gives a reason.',
    ])
    // The difference of two reports is no figure.
    const values = [...container.querySelectorAll('data')].map(({ value }) => value)
    expect(values).toEqual(['3264', '3734', '3564', '6686', '343', '6859'])
  })

  it('says in Arabic the same numbers in the same order', () => {
    const { container, items } = said('ar', 'killed')
    const values = [...container.querySelectorAll('data')].map(({ value }) => value)
    expect(values).toEqual(['3264', '3734', '3564', '6686', '343', '6859'])
    expect(items[0]).toContain(
      'السنة الأولى: 3,264 في التقرير السنوي الأول؛ 3,734 في التقرير السنوي الثالث والتقرير السنوي الرابع؛ 3,564 في التقرير السنوي الخامس',
    )
    expect(items[0]).toContain('ولا تذكر النصوص التي رُوجعت سببًا.')
  })

  it('says of women that 992 fell to 642, and of the reason no more than a reading', () => {
    const { items } = said('en', 'killed-women')
    expect(items[0]).toBe(
      '992 up to 31 December 2017, but 642 up to 1 March 2018. A running total cannot ' +
        'fall, so it was revised. No later total found is as high. Probably a change of coding. ' +
        'This is inferred from the numbers; no text consulted says so.',
    )
    expect(items[1]).toBe(
      'Year 1: 619 in the first; 404 in the fifth. No text consulted gives a reason.',
    )
  })

  it('tells two reports to one day apart', () => {
    for (const { runs } of revisionsOf(table)) {
      const reports = [...new Set(runs.flatMap((run) => run.reports))]
      for (const words of [both.en, both.ar]) {
        const names = reports.map((report) => theReport(words, report))
        expect(new Set(names).size, names.join()).toBe(reports.length)
      }
    }
    expect(said('ar', 'attacks-facility').items[0]).toContain(
      'من 30 أيلول 2015 إلى 15 آذار 2016: 237 في التقرير حتى 15 آذار 2016؛ ما لا يقل عن 243 في ' +
        'التقرير حتى 15 آذار 2016 عن الاعتداءات على المراكز الحيوية المدنية.',
    )
  })

  it('is not there where nothing was revised', () => {
    expect(said('en', 'killed-media').container).toBeEmptyDOMElement()
  })
})

describe('what no report gives', () => {
  it('is named, and has no number', () => {
    const gaps = [series('killed-children', { governorates: ['SY-LA'], victims: ['children'] })]
    const { container } = renderIn('en', <Gaps gaps={gaps} vocabulary={table.vocabulary} />)
    expect(plain(screen.getByRole('listitem').textContent)).toBe('Children killed no figure found')
    expect(container.querySelector('data')).toBeNull()
  })
})

describe('the view of reports', () => {
  const order = (beside: string | null) => {
    const nothing = vi.fn()
    renderIn(
      'en',
      <Reports
        {...{ table, beside, choose: nothing, setBeside: nothing }}
        selection={{ ...EVERYTHING, victims: ['media'] }}
        hrefOf={() => '#'}
      />,
    )
    const heads = screen.getAllByRole('heading', { level: 2 })
    return heads.map(({ textContent }) => plain(textContent))
  }

  it('has two reports side by side before its charts, with a way to these past the table', () => {
    expect(order(null)[0]).toBe('Two reports side by side')
    expect(screen.queryByRole('link', { name: /^To the charts/ })).toBeNull()
    document.body.replaceChildren()
    expect(order('snhr-annual-03').slice(0, 2)).toEqual([
      'Two reports side by side',
      'Media workers',
    ])
    expect(screen.getByRole('link', { name: /^To the charts/ })).toHaveAttribute('href', '#totals')
    expect(document.getElementById('totals')).not.toBeNull()
  })
})

describe('two reports side by side', () => {
  const show = (language: Language, beside: string | null, chosen: Partial<Selection> = {}) => {
    const [choose, setBeside] = [vi.fn(), vi.fn()]
    const selection = { ...EVERYTHING, ...chosen }
    const hrefOf = (next: Selection) => `#${writeAddress(next)}`
    renderIn(
      language,
      <ComparisonPanel {...{ table, selection, choose, hrefOf, beside, setBeside }} />,
    )
    return { choose, setBeside }
  }
  const rowOf = (name: string) => {
    const header = screen
      .getAllByRole('rowheader')
      .find((cell) => plain(cell.firstChild?.textContent ?? null) === name)!
    const row = header.closest('tr')!
    return [header, ...within(row).getAllByRole('cell')].map((cell) => plain(cell.textContent))
  }

  it('begin with one, and ask for the second', async () => {
    const { setBeside } = show('en', null)
    expect(screen.queryByRole('table')).toBeNull()
    const select = screen.getByRole('combobox', { name: 'Second report' })
    expect(within(select).queryByRole('option', { name: 'Fifth annual, 2020' })).toBeNull()
    await userEvent.selectOptions(select, 'Fourth annual, 2019')
    expect(setBeside).toHaveBeenCalledExactlyOnceWith('snhr-annual-04')
  })

  it('say in words what is not the same, what is, and what one of them does not publish', () => {
    show('en', 'snhr-annual-04', { years: [1, 2] })
    const [name, fifth, fourth] = rowOf('Year 1, all civilians')
    expect(name).toMatch(/not the same: lower by 170 in the fifth annual report$/)
    expect([fifth, fourth]).toEqual([
      expect.stringMatching(/^3,564 2 sources/),
      expect.stringMatching(/^3,734 4 sources/),
    ])
    expect(rowOf('Year 2, all civilians')[0]).toMatch(/the same in both$/)
    expect(rowOf('Year 1, women')[2]).toBe('no figure found')
  })

  it.each([
    ['en', 'Year 4, all civilians', 'Year 1, women', 'after this report', 'no figure found'],
    [
      'ar',
      'السنة الرابعة، كل المدنيين',
      'السنة الأولى، نساء',
      'بعد تاريخ هذا التقرير',
      'لم يُعثر على رقم',
    ],
  ] as const)(
    'say in %s of a year that a report could not count that it is after it',
    (language, later, earlier, after, notFound) => {
      show(language, 'snhr-annual-03')
      expect(rowOf(later)[2]).toBe(after)
      expect(rowOf(earlier)[2]).toBe(notFound)
    },
  )

  it('put the whole time of each in one row, with both dates and uncompared', () => {
    show('en', 'snhr-annual-04')
    const [name, fifth, fourth] = rowOf('All civilians')
    expect(name).toMatch(/each to its own date$/)
    expect(fifth).toMatch(/^at least 6,859 up to 30 Sep 2020/)
    expect(fourth).toMatch(/^6,686 up to 30 Sep 2019/)
  })

  it('never show a blank, a dash or a zero for what is missing', () => {
    show('ar', 'snhr-annual-04')
    const cells = screen.getAllByRole('cell').map((cell) => plain(cell.textContent))
    expect(cells.filter((text) => !/\d/.test(text)).length).toBeGreaterThan(10)
    const inWords = ['لم يُعثر على رقم', 'بعد تاريخ هذا التقرير']
    expect(cells.filter((text) => !/\d/.test(text) && !inWords.includes(text))).toEqual([])
    expect(document.querySelector('data[value="0"]')).toBeNull()
  })

  it('keep with each number of the displaced to whom its own texts attribute it', () => {
    show('en', 'snhr-annual-04')
    const [, fifth, fourth] = rowOf('Displaced')
    expect(fifth).toContain('Russian attacks contributed, in parallel with')
    expect(fourth).toContain('could not be established (Hibr Press)')
  })

  it('name a number that is printed but not accepted, and do not show it', () => {
    show('en', 'snhr-2017-03-31')
    expect(rowOf('All civilians')[2]).toBe('published, not accepted')
    expect(document.querySelector('data[value="5211"]')).toBeNull()
  })

  it('read the page by a report whose name is pressed', async () => {
    const { choose } = show('en', 'snhr-annual-04', { years: [1] })
    await userEvent.click(screen.getByRole('link', { name: 'Fourth annual, 2019' }))
    expect(choose).toHaveBeenCalledExactlyOnceWith({
      ...EVERYTHING,
      years: [1],
      report: 'snhr-annual-04',
    })
  })
})
