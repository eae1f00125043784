// @vitest-environment jsdom
import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { Overview } from '../../../src/features/overview/Overview'
import { DEFAULT_VIEW, NO_TARGET } from '../../../src/state/addressState'
import { writeAddress } from '../../../src/state/address'
import { ViewHrefContext } from '../../../src/ui/ViewHrefContext'
import { renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const pinned = { ...NO_TARGET, pin: '1.2.3' }
const ways = [{ panel: 'killed-by-victim', as: 'percent', table: false }] as const

it.each<readonly [string, Partial<Selection>]>([
  ['everything', {}],
  ['an attack type', { attacks: ['massacre'] }],
  ['what no figure was found of', { attacks: ['school'], victims: ['children'] }],
  ['figures that do not add up', { report: 'snhr-annual-02' }],
  ['calendar years', { basis: 'latest', years: [2016, 2017] }],
])(
  'every link of the overview of %s keeps what was chosen, the version and the ways',
  (_, chosen) => {
    const selection = { ...EVERYTHING, ...chosen }
    const { container } = renderIn(
      'en',
      <ViewHrefContext
        value={(view) => `/en/${writeAddress(selection, { ...DEFAULT_VIEW, view }, pinned)}`}
      >
        <Overview
          {...{ table, selection, ways }}
          choose={() => undefined}
          hrefOf={(next) => `/en/${writeAddress(next, DEFAULT_VIEW, { ...pinned, ways })}`}
        />
      </ViewHrefContext>,
    )
    const links = [...container.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('http'))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      const { pathname, searchParams } = new URL(link, 'https://example.org/en/')
      expect([link, pathname, searchParams.get('pin')]).toEqual([link, '/en/', '1.2.3'])
      if (searchParams.has('view')) expect(searchParams.get('report')).toBe(reportIn(selection))
      else expect(searchParams.get('ways')).toContain('killed-by-victim.percent')
    }
  },
)

/** As an address names it. */
function reportIn({ report }: Selection): string | null {
  return report === EVERYTHING.report ? null : report
}

it('where the chosen report counts no attacks by year, a link leads to the report with most types', () => {
  const selection = EVERYTHING
  const byYear = [{ panel: 'attacks-by-type', as: 'years', table: false }] as const
  const { container } = renderIn(
    'en',
    <Overview
      {...{ table, selection, ways: byYear }}
      choose={() => undefined}
      hrefOf={(next) => `/en/${writeAddress(next, DEFAULT_VIEW, NO_TARGET)}`}
    />,
  )
  const links = [...container.querySelectorAll('#attacks-by-type a[href*="attacks-by-type.years"]')]
  expect(
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('report')),
  ).toEqual(['snhr-annual-03'])
})
