import { expect, it } from 'vitest'

import { nearestOfRows } from '../../../src/domain/ask/nearest'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { panelModel, rowsOf } from '../../../src/domain/panels/panelModel'
import type { PanelId } from '../../../src/domain/panels/panels'
import { shippedTable as table } from '../../fixtures/shippedTable'

const near = (panel: PanelId, chosen: Partial<Selection>) => {
  const selection = { ...EVERYTHING, ...chosen }
  const rows = rowsOf(panelModel(table, { panel, mode: null, selection }))
  const found = nearestOfRows(table, selection, rows)
  const { report, years, governorates, victims, attacks } = found?.question ?? EVERYTHING
  return { report, years, governorates, victims, attacks, value: found?.answer.value }
}

it('nearest to the attacks of a year are those of that year in another report', () => {
  expect(near('attacks-by-type', { years: [1] })).toMatchObject({
    report: 'snhr-annual-08',
    years: [1],
    attacks: ['facility'],
    value: 452,
  })
  expect(near('attacks-by-type', { years: [3] })).toMatchObject({
    report: 'snhr-annual-03',
    years: [3],
  })
})

it('nearest to children by governorate is a number of a governorate', () => {
  expect(near('killed-by-governorate', { victims: ['children'] })).toMatchObject({
    governorates: ['SY-HL'],
    victims: [],
    value: 2843,
  })
})

it('nearest to media workers by year is a number of a year, of all Syria never', () => {
  expect(near('killed-by-year', { victims: ['media'] })).toMatchObject({ years: [1] })
})

it('of a report that gives no years, the nearest that does comes first', () => {
  expect(near('killed-by-year', { report: 'snhr-annual-10' })).toMatchObject({
    report: 'snhr-annual-09',
    years: [1],
    value: 3564,
  })
})
