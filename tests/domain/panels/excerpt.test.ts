import { expect, it } from 'vitest'

import { EVERYTHING } from '../../../src/domain/ask/selection'
import { excerptOf } from '../../../src/domain/panels/excerpt'
import type { Mode } from '../../../src/domain/panels/panel'
import { panelModel } from '../../../src/domain/panels/panelModel'
import type { PanelId } from '../../../src/domain/panels/panels'
import { shippedTable as table } from '../../fixtures/shippedTable'

const of = (panel: PanelId, mode: Mode) => {
  const model = panelModel(table, { panel, mode, selection: EVERYTHING })
  return { model, excerpt: excerptOf(table, model) }
}

it('of reports holds the newest three annual ones, with the list that most of them have', () => {
  const { charts } = of('attacks-by-type', 'reports').excerpt
  expect(charts.map(({ id }) => id)).toEqual(['snhr-annual-06', 'snhr-annual-08', 'snhr-annual-09'])
  expect(charts.flatMap(({ lists }) => lists.map(({ id }) => id))).toEqual([
    'target',
    'target',
    'target',
  ])
})

it('of categories holds the first three, by years of the intervention', () => {
  const { charts } = of('killed-by-victim', 'years').excerpt
  expect(charts.map(({ id }) => id)).toEqual(['children', 'women', 'men'])
  expect(charts.every(({ lists }) => lists.length === 1 && lists[0]?.id === 'intervention')).toBe(
    true,
  )
})

it('is the model itself where that is no more', () => {
  const { model, excerpt } = of('attacks-by-type', 'years')
  expect(excerpt).toBe(model)
})
