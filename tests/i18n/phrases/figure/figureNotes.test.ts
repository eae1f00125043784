import { describe, expect, it } from 'vitest'

import { figureNotes } from '../../../../src/i18n/phrases/figure/figureNotes'
import { shippedTable as table } from '../../../fixtures/shippedTable'
import { both } from '../../../fixtures/both'

const ALLIES = 'the Syrian-Iranian alliance or the regime'

function notes(report: string, measure: string, language: 'en' | 'ar' = 'en') {
  const figures = table.reports.get(report)!.figures.filter(({ cell }) => cell.measure === measure)
  return figures.map((figure) =>
    figureNotes(both[language], table.vocabulary, [figure]).join(' | '),
  )
}

describe('people displaced', () => {
  it.each([
    [
      'snhr-annual-01',
      /^attributed to Russian forces \| from the governorates of Aleppo, Homs, Idlib and Lattakia$/,
    ],
    ['snhr-annual-02', /^attributed to Russian forces$/],
    ['snhr-2018-03-01', /^attributed to Russian forces$/],
    [
      'snhr-2017-12-31',
      /^attributed to Russian attacks together with those of the Syrian-Iranian alliance/,
    ],
    [
      'snhr-annual-05',
      /^Russian attacks contributed, in parallel with those of the Syrian-Iranian/,
    ],
    ['snhr-annual-09', /^attributed to the intervention or its operations in general$/],
  ])('are attributed as their own texts do: %s', (report, said) => {
    expect(notes(report, 'displaced')).toEqual([expect.stringMatching(said)])
  })

  it('are attributed text by text where these differ', () => {
    expect(notes('snhr-annual-03', 'displaced')).toEqual([
      `attributed to Russian forces (SMART News Agency); Russian attacks contributed, in parallel with those of ${ALLIES} (The Syrian Observer)`,
    ])
    const [fourth] = notes('snhr-annual-04', 'displaced')
    expect(fourth?.split('; ')).toHaveLength(4)
  })

  it('are said in Arabic to have been contributed to', () => {
    expect(notes('snhr-annual-05', 'displaced', 'ar')).toEqual([
      expect.stringMatching(/^أسهمت في ذلك الهجمات الروسية/),
    ])
  })

  it('never stand without whom their texts hold responsible', () => {
    for (const { report } of table.reports.values()) {
      for (const note of notes(report.id, 'displaced')) expect(note).not.toBe('')
    }
  })
})

describe('other numbers', () => {
  it('are said to be of suspected forces where their texts say so, and nothing where they do not', () => {
    const [killed] = notes('snhr-2018-01-31', 'killed')
    expect(killed).toMatch(/“suspected”/)
    expect(new Set(notes('snhr-annual-05', 'killed'))).toEqual(new Set(['']))
  })

  it('are told apart by what they count, where one text attributes them differently', () => {
    const { figures } = table.reports.get('snhr-2016-10-14')!
    const attacks = figures.filter(({ cell }) => cell.measure === 'attacks')
    expect(figureNotes(both.en, table.vocabulary, attacks)).toEqual([
      'Incendiary weapons: attributed to “suspected”, “believed” or “alleged” Russian forces',
    ])
  })

  it('carry what the data notes of them: the end of the tenth report, the medical workers', () => {
    expect(notes('snhr-annual-10', 'killed')[0]).toMatch(/two say December 2024/)
    expect(notes('snhr-annual-08', 'killed').filter((note) => note !== '')).toEqual(
      Array.from({ length: 2 }, () =>
        expect.stringMatching(/^more medical workers were killed in Aleppo/),
      ),
    )
  })
})
