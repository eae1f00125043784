// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { isKnown, reportOf } from '../../../src/domain/ask/answer'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import { panelModel } from '../../../src/domain/panels/panelModel'
import { sentencesOfPanel } from '../../../src/exports/sentencesOfPanel'
import { both } from '../../fixtures/both'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { rowsIn } from '../../fixtures/rowsIn'
import { shippedTable as table } from '../../fixtures/shippedTable'

const LATEST: Selection = { ...EVERYTHING, basis: 'latest' }

const drawn = (panel: 'headline' | 'attacks-by-type' | 'killed-by-year', selection: Selection) =>
  renderIn(
    'en',
    <OverviewPanel
      {...{ table, selection, panel, mode: null }}
      choose={() => undefined}
      hrefOf={() => ''}
    />,
  ).container

describe('the head of the page under the latest report of each number', () => {
  const chosen: readonly Partial<Selection>[] = [
    {},
    { years: [1] },
    { years: [6] },
    { attacks: ['school'] },
    { governorates: ['SY-DI'] },
    { governorates: ['SY-DY'] },
    { years: [1], governorates: ['SY-HL'] },
    { victims: ['media'], governorates: ['SY-ID'] },
  ]

  it.each(chosen)('names just the report that gives its number: %j', (some) => {
    const selection = { ...LATEST, ...some }
    const { answer } = rowsIn('headline', selection)[0]!
    const container = drawn('headline', selection)
    const names = [...table.reports.values()].map(({ report }) => both.en.report(report))
    const who = plain(container.querySelector('h1')?.previousElementSibling?.textContent ?? '')
    const own = table.reports.get(reportOf(answer) ?? '')?.report
    const named = names.filter((name) => who.includes(plain(name)))
    expect(named).toEqual(isKnown(answer) && own ? [both.en.report(own)] : [])
  })
})

it('attacks by type say what they leave out, with its report, in the panel and to be copied', () => {
  const text = plain(drawn('attacks-by-type', LATEST).textContent)
  expect(text).toContain('because their parts come from other reports')
  expect(text).toContain('138 (All attacks; report to 17 December 2015), 143 (Educational')
  const model = panelModel(table, { panel: 'attacks-by-type', mode: null, selection: LATEST })
  expect(plain(sentencesOfPanel(both.en, table, model))).toContain(
    '138 (All attacks; report to 17 December 2015)',
  )
})

it('years of several reports are said to be whole years, on one scale and never added', () => {
  const text = plain(drawn('killed-by-year', LATEST).textContent)
  expect(text).toContain(
    'For each year, the latest report that gives it, all on one scale. Years of different reports are not added.',
  )
  expect(text).toContain('years from 30 Sep to 30 Sep')
  expect(text).not.toContain('each report to its own date')
})
