import { expect, it } from 'vitest'

import { EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import { yearsUnder } from '../../src/domain/data/table'
import { askRow, type PanelDefinition } from '../../src/domain/panels/panel'
import { modelOf } from '../../src/domain/panels/panelModel'
import { citationText } from '../../src/exports/citationOf'
import { citationsOfPanel } from '../../src/exports/citationsOfPanel'
import { recordsOfPanel } from '../../src/exports/recordsOfPanel'
import { sentencesOfPanel } from '../../src/exports/sentencesOfPanel'
import { panelDescription } from '../../src/i18n/phrases/panel/panelDescription'
import { both } from '../fixtures/both'
import { shippedEdition } from '../fixtures/shippedEdition'
import { shippedTable as table } from '../fixtures/shippedTable'

/** A panel that the product does not have: what is all that one has to write of it. */
const massacresByYear: PanelDefinition = {
  measure: 'attacks',
  read: (figures, selection) => {
    const question = { ...questionOf(selection, 'attacks'), attacks: ['massacre'] }
    const years = yearsUnder(figures, selection)
    const rows = years.map((year) => askRow(figures, year, { ...question, years: [year] }))
    return { lists: [{ id: 'all', by: 'years', rows }] }
  },
  reports: true,
}

const selection = { ...EVERYTHING, report: 'snhr-annual-03' }

it.each([null, 'reports'] as const)(
  'a new panel is one definition: file, citation and sentence follow (%s)',
  (mode) => {
    const view = { panel: 'attacks-by-type', mode, selection } as const
    const model = modelOf(table, view, massacresByYear)
    expect(model.modes).toEqual(['reports'])
    const values = recordsOfPanel(model, table, both).map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining([172, 90, 59]))
    const said = sentencesOfPanel(both.en, table, model)
    const described = panelDescription(both.en, table, model)
    const cited = citationsOfPanel(model, table, shippedEdition, both, 'https://example.org/')
    for (const text of [said, cited.map((one) => citationText(one, 'en')).join(' ')]) {
      for (const number of ['172', '90', '59']) expect(text).toContain(number)
    }
    for (const number of ['172', '59']) expect(described).toContain(number)
    expect(described).toMatch(/by Russian forces in Syria/)
    expect(said).toContain('by year of the intervention')
    expect(sentencesOfPanel(both.ar, table, model)).toContain('172')
  },
)
