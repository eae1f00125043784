// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { EVERYTHING } from '../../../src/domain/selection'
import { OverTimePanel } from '../../../src/features/overview/OverTimePanel'
import type { Language } from '../../../src/i18n/language'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

describe.each([
  ['en', 'Table', 'at most 1,479'],
  ['ar', 'جدول', 'لا يزيد على 1,479'],
] as const)('a total that no report gives, in %s', (language, tool, limit) => {
  it('is not drawn between the limits that reports set: the table tells them', async () => {
    const { container } = show(language, ['SY-DI'])
    expect(container.querySelector('[data-plot], [data-mark]')).toBeNull()
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
