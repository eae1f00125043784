// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { EVERYTHING } from '../../../src/domain/ask/selection'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import { renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const common = { table, choose: () => undefined, hrefOf: () => '#' }

describe('the key of a chart in percent', () => {
  it.each([
    ['killed-by-year', ['Calculated']],
    ['killed-by-victim', ['Calculated']],
    ['killed-by-governorate', ['Calculated', 'No figure found']],
    // Weapons and outcomes stay numbers beside the shares of targets.
    ['attacks-by-type', ['Published', 'Calculated']],
  ] as const)('is of the shares that %s draws', async (panel, kinds) => {
    renderIn('en', <OverviewPanel panel={panel} selection={EVERYTHING} {...common} />)
    const region = screen.getByRole('region')
    await userEvent.click(within(region).getByRole('button', { name: 'Percentages' }))
    const key = [...region.querySelectorAll('p.legend > .kind')].map(({ textContent }) =>
      textContent.trim(),
    )
    expect(key).toEqual(kinds)
  })
})
