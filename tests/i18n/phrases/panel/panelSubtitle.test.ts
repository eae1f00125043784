import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../../src/domain/ask/selection'
import { panelModel, type PanelView } from '../../../../src/domain/panels/panelModel'
import { tollReading } from '../../../../src/i18n/phrases/panel/calendarTolls'
import { panelSubtitle } from '../../../../src/i18n/phrases/panel/panelSubtitle'
import { both } from '../../../fixtures/both'
import { plain } from '../../../fixtures/inLanguage'
import { shippedTable as table } from '../../../fixtures/shippedTable'

type View = Pick<PanelView, 'panel' | 'mode'>

const over = (language: 'en' | 'ar', view: View, chosen: Partial<Selection>) => {
  const selection = { ...EVERYTHING, ...chosen }
  return plain(panelSubtitle(both[language], table, panelModel(table, { ...view, selection })))
}
const overHeadline = (language: 'en' | 'ar', chosen: Partial<Selection>) =>
  over(language, { panel: 'headline', mode: null }, chosen)

it('says attacks over a headline that counts attacks, and people killed over one of people', () => {
  const third = 'snhr-annual-03'
  for (const report of [EVERYTHING.report, third]) {
    const schools = { report, attacks: ['school'] }
    expect(overHeadline('en', schools)).toMatch(
      /^Attacks on schools by Russian forces in Syria, 30 September 2015/,
    )
    expect(overHeadline('ar', schools)).toMatch(
      /^حوادث الاعتداء على مدارس على يد القوات الروسية في سوريا،/,
    )
  }
  expect(overHeadline('en', { report: third, attacks: ['massacre'] })).toMatch(
    /^Massacres by Russian forces in Syria,/,
  )
  expect(overHeadline('ar', { attacks: ['massacre'] })).toMatch(/^المجازر على يد القوات الروسية/)
  expect(overHeadline('en', { attacks: ['school'], victims: ['children'] })).toMatch(
    /^Children killed by Russian forces in Syria in attacks on schools,/,
  )
  expect(overHeadline('en', {})).toMatch(/^Civilians killed by Russian forces in Syria, 30/)
})

it('names the only calendar year that is chosen as that of its toll, and several as each of its own', () => {
  const one = { basis: 'latest', years: [2018] } as const
  const two = { ...one, years: [2018, 2019] }
  for (const mode of [null, 'calendar'] as const) {
    const byYear = { panel: 'killed-by-year', mode } as const
    expect(over('en', byYear, one)).toMatch(/2018[;.] SNHR, the toll of the calendar year 2018$/)
    expect(over('ar', byYear, one)).toMatch(/حصيلة سنة 2018 الميلادية$/)
    expect(over('en', byYear, two)).toMatch(/SNHR, the toll of each year$/)
    expect(over('ar', byYear, two)).toMatch(/حصيلة كل سنة$/)
  }
})

it('speaks of adding calendar years to one another only where there are several', () => {
  expect(plain(tollReading(both.en, { years: [2018] }))).toMatch(/^2018 as given.*that calendar/)
  expect(tollReading(both.en, { years: [2018] })).not.toContain('never added')
  expect(tollReading(both.ar, { years: [2018] })).not.toContain('فلا تُجمع')
  expect(tollReading(both.en, { years: [2018, 2019] })).toContain('never added')
  expect(tollReading(both.en, { years: [] })).toContain('never added')
})
