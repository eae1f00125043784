// @vitest-environment jsdom
import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import type { PanelId } from '../../../src/domain/panels/panels'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import type { Language } from '../../../src/i18n/language'
import { PanelExtrasContext } from '../../../src/ui/PanelContexts'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const drawn = (language: Language, panel: PanelId, chosen: Partial<Selection>) =>
  renderIn(
    language,
    <OverviewPanel
      {...{ table, selection: { ...EVERYTHING, ...chosen }, panel, mode: null }}
      choose={() => undefined}
      hrefOf={() => '#'}
    />,
  ).container

it.each([
  ['en', '3,564 (SNHR, ninth annual report)'],
  ['ar', '3,564 (الشبكة السورية، التقرير السنوي التاسع)'],
] as const)('a line with a figure of another report names that report, in %s', (language, text) => {
  const page = drawn(language, 'killed-by-year', { report: 'snhr-annual-10' })
  expect(plain(page.querySelector('#killed-by-year a')!.textContent)).toContain(text)
})

it('a line of people killed never leads to a number of attacks', () => {
  // 222 attacks on schools, and 354 massacres, are what the head of the page says.
  for (const attacks of [['school'], ['massacre'], ['cluster_munition']]) {
    const page = drawn('en', 'killed-by-governorate', { attacks })
    expect(page.querySelectorAll('[data-answer="unpublished"]').length).toBeGreaterThan(0)
    for (const { value } of page.querySelectorAll('data'))
      expect(value).not.toMatch(/^(222|354|236)$/)
  }
})

it('a line without a figure ends with what stands at the end of every panel, and tells that it is silent', () => {
  const { container } = renderIn(
    'en',
    <PanelExtrasContext value={({ id, isSilent }) => `${id}: ${String(isSilent)}`}>
      <OverviewPanel
        {...{ table, selection: { ...EVERYTHING, governorates: ['SY-LA'] }, mode: null }}
        panel="killed-by-year"
        choose={() => undefined}
        hrefOf={() => '#'}
      />
    </PanelExtrasContext>,
  )
  expect(container.querySelector('footer')?.textContent).toBe('killed-by-year: true')
})
