// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { assemble } from '../../../src/dataset/assemble'
import type { PanelId } from '../../../src/domain/panels/panels'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { panelModel, rowsOf } from '../../../src/domain/panels/panelModel'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable, shippedTexts } from '../../fixtures/shippedTable'

const texts = shippedTexts()
/** The shipped figures, and that the fifth report says: 29 % of them children. */
const withChildren = assemble({
  ...texts,
  observations: `${texts.observations.trim()}\no9999,snhr-annual-05,syria-tv-2020-09,killed,percent,2015-09-30,2020-09-30,true,since_start,,_T,children,_T,29,exact,accepted,,russian\n`,
})

describe('a share printed for one category', () => {
  const idlib = { ...EVERYTHING, report: 'snhr-annual-09', governorates: ['SY-ID'] }

  it.each<[PanelId, Selection, typeof shippedTable, string, RegExp]>([
    ['killed-by-victim', EVERYTHING, withChildren, 'Children', /share of the total: 29%/],
    ['attacks-by-type', idlib, shippedTable, 'Vital civilian facilities', /of the total: 51%/],
  ])(
    'stands with the category, in chart, table and file: %s',
    (panel, selection, table, name, said) => {
      const { container } = renderIn(
        'en',
        <OverviewPanel
          {...{ table, selection, panel }}
          choose={() => undefined}
          hrefOf={() => ''}
        />,
      )
      expect(plain(container.textContent)).toMatch(said)
      fireEvent.click(screen.getByRole('button', { name: 'Table' }))
      const row = screen.getByRole('rowheader', { name }).closest('tr')
      expect(plain(row?.textContent ?? '')).toMatch(said)
      const lines = [...container.querySelectorAll('tbody tr')]
      expect(lines.filter((one) => said.test(plain(one.textContent)))).toEqual([row])
      const rows = rowsOf(panelModel(table, { panel, mode: null, selection }))
      expect(rows.filter(({ printedShare }) => printedShare)).toHaveLength(1)
    },
  )
})
