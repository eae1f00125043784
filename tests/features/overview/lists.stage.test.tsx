// @vitest-environment jsdom
// On a slide one list has bars; what counts the same again, or much of it, is told in fewer marks.
import { cleanup, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import type { Mode } from '../../../src/domain/panels/panel'
import type { PanelId } from '../../../src/domain/panels/panels'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import en from '../../../src/i18n/messages/en.json'
import { slideExcerpt } from '../../../src/modes/presentation/viewWords'
import { StageContext } from '../../../src/ui/StageContext'
import { renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const nothing = () => undefined

function slide(panel: PanelId, mode: Mode | null = null, chosen: Partial<Selection> = {}) {
  cleanup()
  return renderIn(
    'en',
    <StageContext value={{ held: null, press: nothing }}>
      <OverviewPanel
        {...{ table, panel, mode, selection: { ...EVERYTHING, ...chosen } }}
        choose={nothing}
        hrefOf={() => ''}
        excerpt={slideExcerpt}
      />
    </StageContext>,
  ).container
}

it.each(['attacks-by-type', 'killed-by-victim'] as const)(
  '%s has bars for its first list',
  (panel) => {
    expect(slide(panel).querySelectorAll('[data-plot]')).toHaveLength(1)
  },
)

it('numbers without bars are those that were found', () => {
  slide('killed-by-victim', null, { report: 'snhr-annual-04' })
  const people = screen.getByRole('list', { name: en.byVictim.profession })
  expect(within(people).getAllByRole('listitem')).toHaveLength(1)
})

it('years have columns and a key, and no table of their parts', () => {
  const columns = slide('killed-by-year').querySelectorAll('[data-marks] > li')
  expect(columns).toHaveLength(5)
  expect(screen.getByText('Children')).toBeVisible()
  expect(screen.queryByText('1,027')).toBeNull()
})

it('shares of years, which are not written in columns, stand in their table', () => {
  expect(slide('killed-by-year', 'percent').textContent).toContain('28.8%')
})

it.each(['attacks-by-type', 'killed-by-victim', 'killed-by-governorate'] as const)(
  'of many reports %s shows three, and says so',
  (panel) => {
    const said = slide(panel, 'reports').textContent
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3)
    expect(said).toMatch(/This slide shows .{0,2}3.{0,2} of .{0,2}\d+.{0,2} charts/)
    expect(said).toContain(en.described.apart)
  },
)
