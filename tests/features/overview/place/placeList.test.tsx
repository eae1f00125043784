// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { EVERYTHING, type Selection } from '../../../../src/domain/ask/selection'
import { ByGovernoratePanel } from '../../../../src/features/overview/place/ByGovernoratePanel'
import type { Mode } from '../../../../src/domain/panels/panel'
import { renderIn } from '../../../fixtures/inLanguage'
import { shippedTable as table } from '../../../fixtures/shippedTable'

const fewPlaces: Partial<Selection> = {}
const manyPlaces: Partial<Selection> = { report: 'snhr-2020-04-11' }

describe('killed by governorate', () => {
  it('has a bar for what was found, and a sentence for the place that only ranks', () => {
    const { container } = show(fewPlaces)
    expect(codesIn(container)).toEqual(['SY-HL', 'SY-ID', 'others'])
    expect(container.textContent).toContain('Deir ez-Zor ranks third; its figure was not found.')
    expect(container.querySelector('[data-answer="unpublished"]')).toBeNull()
  })

  it('has a bar for every place that was asked for, found or not', () => {
    const { container } = show({ governorates: ['SY-HM', 'SY-ID'] })
    expect(codesIn(container)).toEqual(['SY-ID', 'SY-HM'])
    expect(container.querySelector('[data-mark-box]:last-child [data-answer]')).toHaveAttribute(
      'data-answer',
      'bounded',
    )
  })

  it('has one bar for places printed under one number, and no zero for all others', () => {
    const { container } = show({ report: 'snhr-annual-09', victims: ['media'] })
    expect(codesIn(container)).toEqual(['SY-HL+SY-ID'])
    expect(container.textContent).toContain('One figure was found for Aleppo and Idlib together.')
    expect(container.querySelector('[data-answer="derived"]')).toBeNull()
  })

  it('is a map only where three places and more have numbers', () => {
    expect(show(fewPlaces).container.querySelector('option[value="map"]')).toBeNull()
    const { container } = show(manyPlaces, 'map')
    expect(container.querySelector('option[value="map"]')).not.toBeNull()
    expect(container.querySelectorAll('[data-tile]')).toHaveLength(14)
  })

  it('chooses the place whose tile or bar is pressed', () => {
    const choose = vi.fn<(selection: Selection) => void>()
    for (const mode of [null, 'map'] as const) {
      const { container, unmount } = show(manyPlaces, mode, choose)
      fireEvent.click(container.querySelector('[data-mark="SY-ID"]')!)
      expect(choose).toHaveBeenLastCalledWith(expect.objectContaining({ governorates: ['SY-ID'] }))
      unmount()
    }
  })
})

function show(
  selection: Partial<Selection>,
  initial: Mode | null = null,
  choose: (selection: Selection) => void = () => undefined,
) {
  return renderIn(
    'en',
    <ByGovernoratePanel
      table={table}
      selection={{ ...EVERYTHING, ...selection }}
      choose={choose}
      hrefOf={() => ''}
      initial={initial}
    />,
  )
}

function codesIn(container: Element) {
  return [...container.querySelectorAll('li[data-mark-box] [data-mark]')].map((mark) =>
    mark.getAttribute('data-mark'),
  )
}
