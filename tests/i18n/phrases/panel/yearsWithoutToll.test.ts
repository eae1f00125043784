import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../../src/domain/ask/selection'
import type { TollMode } from '../../../../src/domain/panels/panel'
import { panelModel } from '../../../../src/domain/panels/panelModel'
import { withoutMarks } from '../../../../src/i18n/format/isolate'
import { yearsWithoutToll } from '../../../../src/i18n/phrases/panel/panelNotes'
import { both } from '../../../fixtures/both'
import { shippedTable as table } from '../../../fixtures/shippedTable'

const notesOf = (language: 'en' | 'ar', mode: TollMode, chosen: Partial<Selection> = {}) => {
  const selection = { ...EVERYTHING, ...chosen }
  const model = panelModel(table, { panel: 'killed-by-year', mode, selection })
  return yearsWithoutToll(both[language], table, model).map(withoutMarks)
}

it('every calendar year without a number is named: before, between and after the others', () => {
  expect(notesOf('en', 'calendar').at(-1)).toBe(
    'No figure found in the texts consulted: 2015, 2024 and 2025.',
  )
  expect(notesOf('ar', 'calendar').at(-1)).toBe(
    'لم يُعثر على رقم في النصوص التي رُوجعت: 2015 و2024 و2025.',
  )
  expect(notesOf('en', 'calendar', { attacks: ['massacre'] }).at(-1)).toBe(
    'No figure found in the texts consulted: 2016, 2017 and 2019 to 2025.',
  )
})

it('of chosen calendar years those without a number are named, and no others', () => {
  const of = (years: readonly number[]) => notesOf('en', 'calendar', { basis: 'latest', years })
  expect(of([2015, 2016]).at(-1)).toBe('No figure found in the texts consulted: 2015.')
  expect(of([2016, 2017])).toEqual([])
})

it('months without a number, of which there are many, are no sentence', () => {
  expect(notesOf('en', 'months')).toEqual([])
})
