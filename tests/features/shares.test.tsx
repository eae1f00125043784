// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../src/domain/ask/selection'
import { ByVictimPanel } from '../../src/features/overview/ByVictimPanel'
import type { Language } from '../../src/i18n/language'
import { plain, renderIn } from '../fixtures/inLanguage'
import { shippedTable as table } from '../fixtures/shippedTable'

const tools = {
  en: { percent: 'Percent', reports: 'By report', places: 'By governorate' },
  ar: { percent: 'نسب مئوية', reports: 'بحسب التقرير', places: 'بحسب المحافظة' },
} as const
const calculated = { en: /^calculated: /, ar: /^محسوب: / } as const
const receipt = {
  en: '3,885 of at least 6,859 = 56.64%',
  ar: '3,885 من أصل ما لا يقل عن 6,859، أي 56.64%',
} as const

describe.each(['en', 'ar'] as const)('killed by victim category, in %s', (language) => {
  it('turns into percent, each opening both numbers, and back', async () => {
    const { container } = show(language)
    const ways = screen.getByRole('combobox')
    await userEvent.selectOptions(ways, tools[language].percent)
    expect(ways).toHaveValue('percent')
    const values = [...container.querySelectorAll('li data[data-answer="derived"]')]
      .filter((data) => data.closest('[popover]') === null)
      .map((data) => data.getAttribute('value'))
    expect(values).toEqual(['29.2', '14.1', '56.6', '1.0', '0.2', '0.6', '0.3'])
    const opening = screen.getAllByRole('button', { name: calculated[language] })
    expect(new Set(opening.map((button) => button.getAttribute('aria-label'))).size).toBe(7)
    await userEvent.click(opening[2]!)
    expect(plain(container.textContent)).toContain(receipt[language])
    await userEvent.selectOptions(ways, '')
    expect(container.querySelector('[data-unit="percent"]')).toBeNull()
  })

  it('has no percentages where the latest report of each number answers', () => {
    show(language, { basis: 'latest' })
    expect(screen.queryByRole('option', { name: tools[language].percent })).toBeNull()
    expect(screen.getByRole('option', { name: tools[language].reports })).toBeInTheDocument()
  })

  it('shows a chart a governorate only where the report tells them apart', async () => {
    show(language).unmount()
    expect(screen.queryByRole('option', { name: tools[language].places })).toBeNull()
    const { container } = show(language, { report: 'snhr-2020-04-11' })
    await userEvent.selectOptions(screen.getByRole('combobox'), tools[language].places)
    expect(within(container).getAllByRole('heading', { level: 3 })).toHaveLength(3)
  })
})

function show(language: Language, chosen: Partial<Selection> = {}) {
  const selection = { ...EVERYTHING, ...chosen }
  return renderIn(
    language,
    <ByVictimPanel
      table={table}
      selection={selection}
      choose={() => undefined}
      hrefOf={() => ''}
    />,
  )
}
