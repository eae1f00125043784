// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { Overview } from '../../../src/features/overview/Overview'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import { PanelStartContext } from '../../../src/ui/PanelContexts'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const linking = { choose: () => undefined, hrefOf: () => '#' }

function times(container: HTMLElement, text: string): number {
  return plain(container.textContent).split(text).length - 1
}

describe('what belongs to all numbers of a report is said once', () => {
  const NOTE = { en: 'ost texts say the tenth report', ar: 'تمتد حصيلة التقرير العاشر' }
  const selections: readonly Partial<Selection>[] = [
    {},
    { report: 'snhr-annual-10' },
    { basis: 'latest' },
  ]

  it.each(selections)('on the overview of %j', (chosen) => {
    for (const language of ['en', 'ar'] as const) {
      const selection = { ...EVERYTHING, ...chosen }
      const { container, unmount } = renderIn(
        language,
        <Overview {...{ table, selection, ...linking }} />,
      )
      expect(times(container, NOTE[language])).toBe(1)
      unmount()
    }
  })

  it('and by each panel that stands alone', () => {
    const selection = { ...EVERYTHING, report: 'snhr-annual-10' }
    for (const panel of ['headline', 'killed-by-victim', 'total-over-time'] as const) {
      const { container, unmount } = renderIn(
        'en',
        <OverviewPanel {...{ table, selection, panel, ...linking }} alone />,
      )
      expect(times(container, NOTE.en)).toBe(1)
      unmount()
    }
  })
})

it('one note on two reports is said once', () => {
  const selection: Selection = { ...EVERYTHING, years: [2019, 2020], victims: ['medical'] }
  const { container } = renderIn('en', <Overview {...{ table, selection, ...linking }} />)
  expect(times(container, 'ore medical workers were killed in')).toBe(1)
})

it.each([
  ['killed-by-year', 'reports'],
  ['total-over-time', null],
] as const)('a table of %s does not say aloud what stands over it', (panel, mode) => {
  const { container } = renderIn(
    'en',
    <PanelStartContext value={{ table: true }}>
      <OverviewPanel {...{ table, selection: EVERYTHING, panel, mode, ...linking }} />
    </PanelStartContext>,
  )
  expect(container.querySelector('caption')).toHaveClass('hidden')
})
