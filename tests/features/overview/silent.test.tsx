// @vitest-environment jsdom
import { expect, it } from 'vitest'

import { EVERYTHING } from '../../../src/domain/ask/selection'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

it.each([
  ['en', '3,564 (SNHR, ninth annual report)'],
  ['ar', '3,564 (الشبكة السورية، التقرير السنوي التاسع)'],
] as const)('a line with a figure of another report names that report, in %s', (language, text) => {
  const selection = { ...EVERYTHING, report: 'snhr-annual-10' }
  const { container } = renderIn(
    language,
    <OverviewPanel
      {...{ table, selection, panel: 'killed-by-year', mode: null }}
      choose={() => undefined}
      hrefOf={() => '#'}
    />,
  )
  expect(plain(container.querySelector('#killed-by-year a')!.textContent)).toContain(text)
})
