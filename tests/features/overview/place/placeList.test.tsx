// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { EVERYTHING, type Selection } from '../../../../src/domain/ask/selection'
import { ByGovernoratePanel } from '../../../../src/features/overview/place/ByGovernoratePanel'
import type { Mode } from '../../../../src/domain/panels/panel'
import { renderIn } from '../../../fixtures/inLanguage'
import { shippedTable as table } from '../../../fixtures/shippedTable'

describe.each([
  ['numbers', null],
  ['shares', 'percent'],
] as const)('the governorates as a list of %s', (_, mode) => {
  it('are the chosen ones, and the names of the others to be chosen', () => {
    const choose = vi.fn<(selection: Selection) => void>()
    const rows = list({ governorates: ['SY-HM', 'SY-ID'] }, mode, choose)
    expect(rows).toHaveLength(14)
    expect(rows.slice(0, 2).map(codeOf)).toEqual(['SY-ID', 'SY-HM'])
    for (const row of rows.slice(0, 2)) expect(row.querySelector('[data-answer]')).not.toBeNull()
    for (const row of rows.slice(2)) {
      expect(row.querySelector('[data-answer]')).toBeNull()
      expect(row.textContent).not.toMatch(/\d/)
    }
    fireEvent.click(document.querySelector('[data-mark="SY-HL"]')!)
    expect(choose).toHaveBeenCalledWith(
      expect.objectContaining({ governorates: ['SY-HM', 'SY-ID', 'SY-HL'] }),
    )
  })

  it('are all of them where none is chosen', () => {
    const rows = list({}, mode)
    expect(rows.filter((row) => codeOf(row)?.startsWith('SY-'))).toHaveLength(14)
    for (const row of rows) expect(row.querySelector('[data-answer]')).not.toBeNull()
  })
})

function list(
  selection: Partial<Selection>,
  initial: Mode | null,
  choose: (selection: Selection) => void = () => undefined,
) {
  const { container } = renderIn(
    'en',
    <ByGovernoratePanel
      table={table}
      selection={{ ...EVERYTHING, ...selection }}
      choose={choose}
      initial={initial}
    />,
  )
  fireEvent.click(screen.getByText('List'))
  return [...container.querySelectorAll('li[data-mark-box]')]
}

function codeOf(row: Element) {
  return row.querySelector('[data-mark]')?.getAttribute('data-mark')
}
