import { expect, it } from 'vitest'

import { EVERYTHING } from '../../../../src/domain/ask/selection'
import { panelModel } from '../../../../src/domain/panels/panelModel'
import { yearNotes } from '../../../../src/i18n/phrases/panel/panelNotes'
import { both } from '../../../fixtures/both'
import { shippedTable as table } from '../../../fixtures/shippedTable'

const notes = (panel: 'attacks-by-type' | 'killed-by-victim') =>
  yearNotes(
    both.en,
    table,
    panelModel(table, { panel, mode: 'years', selection: EVERYTHING }),
  ).join(' ')

it('says to when a report counts only of charts of that report', () => {
  expect(notes('killed-by-victim')).toContain('so it does not cover later years')
  expect(notes('attacks-by-type')).not.toContain('so it does not cover later years')
})
