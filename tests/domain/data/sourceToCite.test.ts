import { expect, it } from 'vitest'

import { entriesOf } from '../../../src/domain/data/entry'
import { sourceToCite } from '../../../src/domain/data/sourceToCite'
import { shippedTable as table } from '../../fixtures/shippedTable'

const figures = entriesOf(table).flatMap(({ figure }) => figure ?? [])

it('the text to cite is SNHR’s own, then a copy of it, then one that can be opened and misprints nothing', () => {
  const { sources } = table.vocabulary
  for (const figure of figures) {
    const cited = sourceToCite(figure, table.vocabulary)
    const read = sources.filter(({ id }) => figure.observations.some(({ source }) => source === id))
    const kinds = read.map(({ kind }) => kind)
    if (kinds.includes('primary')) expect(cited?.kind).toBe('primary')
    else if (kinds.includes('mirror')) expect(cited?.kind).toBe('mirror')
    const isGood = ({ id, url }: (typeof read)[number]) =>
      url !== null && !figure.rejected.some(({ source }) => source === id)
    if (read.filter(({ kind }) => kind === cited?.kind).some(isGood)) {
      expect(cited && isGood(cited), figure.report).toBe(true)
    }
  }
})

it('6,859 is cited from the press release, and not from the text that misprints it and has no address', () => {
  const total = figures.find(({ report, value }) => report === 'snhr-annual-05' && value === 6859)
  expect(total && sourceToCite(total, table.vocabulary)?.id).toBe('snhr-press-release-2020-09')
})

it('of texts that are as good, one that says "at least" is cited for a figure that does', () => {
  const floors = figures.filter(({ qualifier }) => qualifier === 'at_least')
  const worded = floors.filter((figure) => {
    const cited = sourceToCite(figure, table.vocabulary)
    return figure.observations.some(
      ({ source, qualifier }) => source === cited?.id && qualifier === 'at_least',
    )
  })
  expect(worded.length).toBeGreaterThan(floors.length / 2)
})
