// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { answerOf } from '../../src/domain/ask/answer'
import { EVERYTHING } from '../../src/domain/ask/selection'
import { ByYearPanel } from '../../src/features/overview/year/ByYearPanel'
import { OverTimePanel } from '../../src/features/overview/time/OverTimePanel'
import { Tiles } from '../../src/features/overview/place/Tiles'
import type { Language } from '../../src/i18n/language'
import {
  type FormatOptions,
  FormatOptionsContext,
  DEFAULT_FORMAT_OPTIONS,
} from '../../src/i18n/format/FormatOptions'
import { plain, renderIn } from '../fixtures/inLanguage'
import { rowsIn } from '../fixtures/rowsIn'
import { shippedTable as table } from '../fixtures/shippedTable'

const focused = () => (document.activeElement as HTMLElement).dataset.mark

/** Language, how time is set, how it then runs. */
const ways: readonly (readonly [Language, FormatOptions['time'], 'ltr' | 'rtl'])[] = [
  ['en', 'reading', 'ltr'],
  ['ar', 'reading', 'rtl'],
  ['ar', 'ltr', 'ltr'],
]

describe.each(ways)('time in %s, set to %s', (language, time, way) => {
  const [later, earlier] =
    way === 'ltr' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}']
  const show = (Panel: typeof ByYearPanel) =>
    renderIn(
      language,
      <FormatOptionsContext value={{ ...DEFAULT_FORMAT_OPTIONS, time }}>
        <Panel table={table} selection={EVERYTHING} choose={vi.fn()} hrefOf={() => ''} />
      </FormatOptionsContext>,
    )

  it(`runs ${way} in the columns, the table under them and the keys; the text as it is read`, async () => {
    const { container } = show(ByYearPanel)
    const chart = container.querySelector('[dir]')!
    expect(chart).toHaveAttribute('dir', way)
    expect(chart.querySelectorAll('table, ol, ul')).toHaveLength(3)
    const text = language === 'ar' ? 'rtl' : 'ltr'
    for (const cell of chart.querySelectorAll('th, tbody td'))
      expect(cell).toHaveAttribute('dir', text)
    const first = container.querySelector<HTMLElement>('[data-mark="1"]')!
    const user = userEvent.setup()
    first.focus()
    await user.keyboard(later)
    expect(focused()).toBe('2')
    await user.keyboard(`{ArrowDown}${earlier}`)
    expect(focused()).toBe('1 men')
    await user.keyboard(earlier)
    expect(focused()).toBe('1 men')
    expect(screen.getByRole('tooltip')).toHaveAttribute('dir', text)
  })

  it(`runs ${way} in the dots, and passes those who say nothing on the way`, async () => {
    const { container } = show(OverTimePanel)
    expect(container.querySelector('[dir]')).toHaveAttribute('dir', way)
    const user = userEvent.setup()
    container.querySelector<HTMLElement>('[data-mark="snhr-annual-01"]')!.focus()
    await user.keyboard(later)
    const tip = plain(screen.getByRole('tooltip').textContent)
    expect(tip).toContain(language === 'ar' ? 'لم يُعثر على رقم' : 'no figure found')
    await user.keyboard('{End}')
    expect(focused()).toBe('snhr-annual-10')
    expect(document.activeElement).toHaveAccessibleName(/6,993/)
    await user.keyboard('{Home}')
    expect(focused()).toBe('snhr-2015-11-20')
  })
})

describe('the tiles', () => {
  it('frame a calculated number, and only that', () => {
    const figures = [...table.reports.get('snhr-annual-05')!.figures].slice(0, 2)
    const rows = table.vocabulary.governorates.map(({ code }, i) => ({
      ...rowsIn('killed-by-governorate', { governorates: [code] })[0]!,
      answer: answerOf({ plus: figures.slice(0, i === 0 ? 2 : 1), minus: [] }),
    }))
    const textOf = (name: string) => ({ label: name, reading: name })
    const { container } = renderIn(
      'en',
      <Tiles
        governorates={table.vocabulary.governorates}
        rows={rows}
        chosen={[]}
        press={() => vi.fn()}
        textOf={textOf}
      />,
    )
    const framed = [...container.querySelectorAll('li')].map(({ className }) =>
      className.includes('derived'),
    )
    expect(framed).toEqual(rows.map((_, i) => i === 0))
  })
})
