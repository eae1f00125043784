// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { EVERYTHING } from '../../../src/domain/ask/selection'
import { OverTimePanel } from '../../../src/features/overview/time/OverTimePanel'
import type { Language } from '../../../src/i18n/language'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

describe.each([
  ['en', 'Table', 'at most 1,479', 'between limits'],
  ['ar', 'جدول', 'لا يزيد على 1,479', 'بين حدّين'],
] as const)('a total that no report gives, in %s', (language, tool, limit, key) => {
  it('still stands between the limits that reports set, in marks, key, table and words', async () => {
    const { container } = show(language, ['SY-DI'])
    const mark = container.querySelector('[data-mark="snhr-annual-05"]')!
    expect(plain(mark.getAttribute('aria-label'))).toContain(limit)
    expect(plain(container.textContent)).toContain(key)
    await userEvent.click(screen.getByText(tool))
    expect(plain(container.querySelector('tbody')!.textContent)).toContain(limit)
    expect(container.querySelector('[data-answer="derived"]')).toBeNull()
  })
})

function show(language: Language, governorates: readonly string[]) {
  return renderIn(
    language,
    <OverTimePanel
      table={table}
      selection={{ ...EVERYTHING, governorates }}
      choose={() => undefined}
    />,
  )
}
