// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { panelModel } from '../../../src/domain/panels/panelModel'
import { Lead } from '../../../src/features/overview/headline/Lead'
import type { Language } from '../../../src/i18n/language'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

/** The heading over a number of children, as if the fifth report had printed it so. */
function heading(language: Language, value: number, qualifier: 'exact' | 'at_least') {
  const selection = { ...EVERYTHING, victims: ['children'] }
  const model = panelModel(table, { panel: 'headline', mode: null, selection })
  const [chart] = model.charts
  const [list] = chart?.lists ?? []
  const [row] = list?.rows ?? []
  if (!chart || !list || row?.answer.kind !== 'published') throw new Error('no number of children')
  const answer = { ...row.answer, value, qualifier }
  const told = {
    ...model,
    charts: [{ ...chart, lists: [{ ...list, rows: [{ ...row, answer }] }] }],
  }
  const { container } = renderIn(
    language,
    <Lead {...{ table, selection, model: told }} choose={() => undefined} hrefOf={() => '#'} />,
  )
  const data = container.querySelector('h1 data')
  expect(data).toHaveAttribute('value', String(value))
  return plain(container.querySelector('h1')?.textContent ?? '')
}

describe('the heading over a number', () => {
  it.each<[number, 'exact' | 'at_least', string]>([
    [1, 'exact', 'مقتل طفل واحد على يد القوات الروسية في سوريا'],
    [2, 'exact', 'مقتل طفلين على يد القوات الروسية في سوريا'],
    [2, 'at_least', 'مقتل ما لا يقل عن طفلين على يد القوات الروسية في سوريا'],
    [3, 'exact', '3 أطفال قُتلوا على يد القوات الروسية في سوريا'],
    [2005, 'exact', '2,005 أطفال قُتلوا على يد القوات الروسية في سوريا'],
  ])('has no digit beside a dual or a single one in Arabic: %i, %s', (value, qualifier, text) => {
    expect(heading('ar', value, qualifier)).toBe(text)
  })

  it('has its digit in English', () => {
    expect(heading('en', 2, 'at_least')).toBe(
      'At least 2 children killed by Russian forces in Syria',
    )
    expect(heading('en', 1, 'exact')).toBe('1 child killed by Russian forces in Syria')
  })
})

it('over calendar years of which one has a number says that none is of them together', () => {
  const said = (chosen: Partial<Selection>) => {
    const selection: Selection = { ...EVERYTHING, basis: 'latest', ...chosen }
    const model = panelModel(table, { panel: 'headline', mode: null, selection })
    const { container } = renderIn(
      'en',
      <Lead {...{ table, selection, model }} choose={() => undefined} hrefOf={() => '#'} />,
    )
    return plain(container.textContent)
  }
  expect(said({ years: [2019, 2020], victims: ['medical'] })).toMatch(/^No combined figure found /)
  expect(said({ years: [2019, 2020], governorates: ['SY-RD'] })).toMatch(/^No figure found /)
  // Which of them has one is said, and no year is offered that has none.
  expect(said({ years: [2015, 2016] })).toContain('Years with a figure for this choice: 2016.')
  expect(said({ years: [2016, 2017] })).toContain(
    'Years with a figure for this choice: 2016 and 2017.',
  )
  expect(said({ years: [2016, 2017], victims: ['medical'] })).toContain(
    'No figure was found for this choice (2016 and 2017; Medical workers) in the texts consulted',
  )
})

it('says that another report has a figure only where that is more than a sum of nothing', () => {
  const said = (chosen: Partial<Selection>) => {
    const selection: Selection = { ...EVERYTHING, ...chosen }
    const model = panelModel(table, { panel: 'headline', mode: null, selection })
    const { container } = renderIn(
      'en',
      <Lead {...{ table, selection, model }} choose={() => undefined} hrefOf={() => '#'} />,
    )
    return plain(container.textContent)
  }
  const another = 'another report has one'
  // In the sixth report all journalists killed are counted in other places: none is left for Quneitra.
  expect(said({ governorates: ['SY-QU'], victims: ['media'] })).not.toContain(another)
  expect(said({ governorates: ['SY-DY'] })).toContain(another)
})

it('over a place without a number has no rank among its sentences, which the panel of places says', () => {
  const selection: Selection = { ...EVERYTHING, governorates: ['SY-DY'] }
  const model = panelModel(table, { panel: 'headline', mode: null, selection })
  const { container } = renderIn(
    'en',
    <Lead {...{ table, selection, model }} choose={() => undefined} hrefOf={() => '#'} />,
  )
  const said = plain(container.textContent)
  expect(said).toContain('No figure found')
  expect(said).not.toContain('third in rank')
})
