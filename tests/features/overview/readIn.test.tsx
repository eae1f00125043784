// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { ask } from '../../../src/domain/ask/ask'
import { EVERYTHING, questionOf, type Selection } from '../../../src/domain/ask/selection'
import { AnswerTable } from '../../../src/evidence/AnswerTable'
import { FootLine } from '../../../src/features/overview/parts/FootLine'
import { YearTable } from '../../../src/features/overview/year/YearTable'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { modelIn, rowsIn } from '../../fixtures/rowsIn'
import { shippedTable as table } from '../../fixtures/shippedTable'

const { vocabulary } = table
const killed = (choice: Partial<Selection>) =>
  ask(table, questionOf({ ...EVERYTHING, ...choice }, 'killed'))

/** The sources of a table with one answer. */
function readIn(choice: Partial<Selection>): string {
  const rows = [{ id: 'one', name: 'one', answer: killed(choice) }]
  const { container, unmount } = renderIn(
    'en',
    <AnswerTable caption="" head="" rows={rows} vocabulary={vocabulary} />,
  )
  const said = plain(
    container.querySelector('tbody td:last-child button:not([popovertargetaction])')?.textContent ??
      '',
  )
  unmount()
  return said
}

describe('the number of texts', () => {
  it('is of the figure that is shown', () => {
    expect(readIn({ governorates: ['SY-HL'] })).toBe('1 source')
    expect(readIn({ victims: ['children'] })).toBe('6 sources')
  })

  it('is said to be of other figures where the number is calculated, and of none where it is limited', () => {
    expect(readIn({ victims: ['men'] })).toBe('Based on 3 figures, 6 sources')
    expect(readIn({ years: [1], governorates: ['SY-HL'] })).toBe('')
  })

  it('of a year is of its total, and of its categories apart', () => {
    const choice = { years: [1] }
    const { container } = renderIn(
      'en',
      <YearTable
        model={modelIn('killed-by-year', choice)}
        rows={rowsIn('killed-by-year', choice, 'all')}
        table={table}
      />,
    )
    const [row] = container.querySelectorAll('tbody tr')
    const said = [
      ...(row?.querySelectorAll('td:last-child button:not([popovertargetaction])') ?? []),
    ]
    expect(said.map(({ textContent }) => plain(textContent))).toEqual([
      '2 sources',
      '2 figures, 2 sources',
    ])
    expect(said[1]?.getAttribute('aria-label')).toMatch(/^2 figures, 2 sources Children, .*Women, /)
  })

  it('under a chart is of what was printed alone', () => {
    const line = (...choices: readonly Partial<Selection>[]) => {
      const answers = choices.map(killed)
      const { container, unmount } = renderIn(
        'en',
        <FootLine table={table} selection={EVERYTHING} answers={answers} />,
      )
      const said = plain(container.textContent)
      unmount()
      return said
    }
    expect(line({ governorates: ['SY-HL'] }, { governorates: ['SY-DI'] })).toMatch(/· 1 source$/)
    expect(line({ governorates: ['SY-HL'] }, { governorates: ['SY-ID'] })).toMatch(/1 source each$/)
    // Six of them are no source by that number.
    expect(line({ governorates: ['SY-HL'] }, { victims: ['children'] })).toMatch(
      /· 1 to 6 sources each$/,
    )
    expect(line({ governorates: ['SY-DI'] })).not.toMatch(/source/)
  })
})
