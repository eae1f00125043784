import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { slideLine, viewName } from '../../../src/modes/presentation/viewWords'
import { both } from '../../fixtures/both'
import { plain } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const step = { id: '', panel: 'headline', mode: null, query: '', name: '', notes: '' } as const

const named = (language: 'en' | 'ar', chosen: Partial<Selection>) => {
  const selection = { ...EVERYTHING, ...chosen }
  return plain(viewName(both[language], table, { step, selection }))
}

it('names a step of the headline figures by what its first number counts', () => {
  expect(named('en', { attacks: ['school'] })).toBe(
    'Headline figures, Attacks on schools by Russian forces in Syria, all five years',
  )
  expect(named('ar', { attacks: ['school'] })).toBe(
    'أبرز الأرقام، حوادث الاعتداء على مدارس على يد القوات الروسية في سوريا، السنوات الخمس',
  )
  expect(named('en', { attacks: ['school'], victims: ['children'] })).toBe(
    'Headline figures, Children, People killed in attacks on schools, all of Syria, all five years',
  )
  expect(named('en', {})).toBe('Headline figures, All of Syria, all five years')
})

it('says over charts by year whose numbers they show', () => {
  const line = (panel: 'attacks-by-type' | 'killed-by-victim') => {
    const shown = { step: { ...step, panel, mode: 'years' as const }, selection: EVERYTHING }
    return plain(slideLine(both.en, table, shown))
  }
  expect(line('attacks-by-type')).toBe(
    'Attacks by Russian forces in Syria, each calendar year separately. SNHR, the toll of each year',
  )
  expect(line('killed-by-victim')).toContain('SNHR, fifth annual report, each year’s own toll')
})

it('says over the facts who did it, where and when, as they count people and attacks', () => {
  const line = (language: 'en' | 'ar', chosen: Partial<Selection>) => {
    const shown = { ...step, mode: 'facts' as const }
    return plain(
      slideLine(both[language], table, { step: shown, selection: { ...EVERYTHING, ...chosen } }),
    )
  }
  expect(line('en', {})).toBe(
    'By Russian forces in Syria, 30 September 2015 to 30 September 2020. SNHR, fifth annual report',
  )
  expect(line('ar', {})).toMatch(/^على يد القوات الروسية في سوريا، من 30 أيلول 2015/)
  expect(line('en', { governorates: ['SY-ID'] })).toMatch(
    /^By Russian forces in Idlib governorate,/,
  )
  expect(line('en', { attacks: ['school', 'market'] })).toMatch(/^Attacks on schools and markets/)
})
