import fc from 'fast-check'
import { expect, it } from 'vitest'

import {
  countFigures,
  countInAll,
  countInReport,
  countUnder,
  matches,
} from '../../../src/domain/ask/facets'
import {
  EVERYTHING,
  FILTERS,
  type Selection,
  toggled,
  without,
} from '../../../src/domain/ask/selection'
import { shippedTable as table } from '../../fixtures/shippedTable'

const { vocabulary, reports } = table
const codes = (list: readonly { readonly code: string }[]) =>
  fc.subarray(list.map(({ code }) => code))

const selections: fc.Arbitrary<Selection> = fc.record({
  report: fc.constantFrom(...reports.keys()),
  basis: fc.constant('report' as const),
  years: fc.oneof(fc.subarray([1, 2, 3, 4, 5]), fc.subarray([2015, 2017, 2019])),
  governorates: fc.oneof(fc.constant([]), codes([...vocabulary.governorates, ...vocabulary.zones])),
  victims: fc.oneof(fc.constant([]), codes(vocabulary.victims)),
  attacks: fc.oneof(fc.constant([]), codes(vocabulary.attacks)),
})

it('so many figures are counted as lie within what is chosen, one by one', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      const located = reports.get(selection.report)!.located.map(({ figure }) => figure)
      const all = [...reports.values()].flatMap(({ figures }) => figures)
      const count = (figures: typeof all, own: Selection) =>
        figures.filter(({ cell }) => matches(vocabulary, cell, own)).length
      expect(countInReport(table, selection, selection.report)).toBe(count(located, selection))
      expect(countUnder(table, selection)).toBe(count(located, selection))
      expect(countInAll(table, selection)).toBe(count(all, selection))
      for (const filter of FILTERS) {
        const code = { years: '2', governorates: 'SY-ID', victims: 'women', attacks: 'school' }[
          filter
        ]
        const option = toggled(without(selection, [filter]), filter, code)
        expect(countFigures(table, selection, filter, code)).toBe(count(located, option))
      }
    }),
  )
})

it('a report that there is not has no figures', () => {
  expect(countInReport(table, EVERYTHING, 'none')).toBe(0)
  expect(countUnder(table, { ...EVERYTHING, report: 'none' })).toBe(0)
})
