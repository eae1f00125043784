// @vitest-environment jsdom
import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import { writeAddress } from '../../../src/state/address'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const linksIn = (chosen: Partial<Selection>) => {
  const selection = { ...EVERYTHING, ...chosen }
  const { container } = renderIn(
    'en',
    <OverviewPanel
      {...{ table, selection, panel: 'attacks-by-type', mode: 'years' }}
      choose={() => undefined}
      hrefOf={(next) => `/en/${writeAddress(next)}`}
    />,
  )
  const links = [...container.querySelectorAll('a')]
  return links.map((link) => [plain(link.textContent), link.getAttribute('href')])
}

it('where a report gives no attacks by year of the intervention, one that does is a press away', () => {
  // The third report prints 172, 90 and 59 massacres by year; the fifth prints none.
  expect(linksIn({ attacks: ['massacre'] })).toEqual([
    [
      'By year of the intervention: SNHR, third annual report',
      '/en/?ways=attacks-by-type.years&report=snhr-annual-03&attack=massacre#attacks-by-type',
    ],
  ])
  expect(linksIn({ attacks: ['massacre'], report: 'snhr-annual-03' })).toEqual([])
})
