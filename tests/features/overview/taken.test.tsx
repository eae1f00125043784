// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { expect, it } from 'vitest'

import { isKnown } from '../../../src/domain/ask/answer'
import { type Mode, modesOf, PANELS } from '../../../src/domain/panels/panels'
import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { shownAs } from '../../../src/domain/panels/shownAs'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import { renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const SELECTIONS: readonly Selection[] = [
  EVERYTHING,
  { ...EVERYTHING, years: [1, 3], victims: ['children'] },
  { ...EVERYTHING, basis: 'latest' },
]

const COUNTS = ['persons', 'incidents']

const cases = PANELS.filter((panel) => panel !== 'headline').flatMap((panel) =>
  [null, ...modesOf(panel)].map((mode) => ({ panel, mode })),
)

it.each(cases)(
  'what is taken away of $panel ($mode) is what its table shows',
  ({ panel, mode }) => {
    for (const selection of SELECTIONS) {
      // Each report by itself is the same on any basis, which tests/domain/panels/multiples.test.ts holds.
      if (mode === 'reports' && selection.basis === 'latest') continue
      const { unmount, container } = renderIn(
        'en',
        <OverviewPanel
          {...{ table, selection, panel, mode }}
          choose={() => undefined}
          hrefOf={() => ''}
        />,
      )
      // To ask for it by its role takes longer than to draw the panel.
      const tools = [...container.querySelectorAll('button')]
      fireEvent.click(tools.find(({ textContent }) => textContent === 'Table')!)
      const taken = shownAs(panel, modeShown(container, mode), table, selection)
      const values = taken.flatMap(({ unit, answer }) =>
        // A printed share or rank stands beside the number of its row.
        COUNTS.includes(unit) && isKnown(answer) ? [`${answer.kind} ${String(answer.value)}`] : [],
      )
      const shares = taken.flatMap(({ share }) =>
        share?.kind === 'derived' ? [Math.round(share.percent)] : [],
      )
      const shown = shownIn(container)
      for (const value of values) expect(shown, JSON.stringify(selection)).toContain(value)
      const isTaken = (text: string) =>
        values.includes(text) ||
        shares.some((share) => Math.abs(share - Number(text.split(' ')[1])) <= 1)
      expect(shown.filter((text) => !isTaken(text))).toEqual([])
      unmount()
    }
  },
)

const DEIR_EZ_ZOR = { ...EVERYTHING, governorates: ['SY-DY'] }

it.each<Selection>([
  ...SELECTIONS,
  DEIR_EZ_ZOR,
  { ...EVERYTHING, years: [1], governorates: ['SY-HL'] },
  { ...EVERYTHING, report: 'snhr-annual-08', governorates: ['SY-HL'] },
  { ...EVERYTHING, report: 'snhr-annual-10', attacks: ['school'] },
  { ...EVERYTHING, victims: ['medical', 'women'] },
])('what is taken away of the headline is what it shows: %j', (selection) => {
  const { container } = renderIn(
    'en',
    <OverviewPanel
      {...{ table, selection }}
      panel="headline"
      choose={() => undefined}
      hrefOf={() => ''}
    />,
  )
  const taken = shownAs('headline', null, table, selection)
  const ofUnits = (...units: readonly string[]) => taken.filter(({ unit }) => units.includes(unit))
  const lead = container.querySelector('#headline')
  const facts = [...container.querySelectorAll('dl > div')]
  const seen = [
    lead?.querySelector('h1 [data-answer]'),
    ...facts.map((fact) => fact.querySelector('dd [data-answer]')),
  ].map((one) => (one instanceof HTMLDataElement ? one.value : ''))
  const numbers = ofUnits(...COUNTS).map(({ answer }) =>
    isKnown(answer) ? String(answer.value) : '',
  )
  // A category that is chosen alone stands in the lead and among the facts, and once in the file.
  expect(new Set(seen.filter(Boolean))).toEqual(new Set(numbers.filter(Boolean)))
  expect(facts.length === 0).toBe(ofUnits(...COUNTS).length === 1)
  const percents = [...(lead?.querySelectorAll('data[data-unit="percent"]') ?? [])]
  expect(percents.map((one) => one.getAttribute('value'))).toEqual(
    ofUnits('percent').map(({ answer }) => isKnown(answer) && String(answer.value)),
  )
  expect(/\w+ in rank/.test(lead?.textContent ?? '')).toBe(ofUnits('rank').length > 0)
})

/** A mode that the answers do not allow is not shown, and its button is not there. */
function modeShown(container: Element, wanted: Mode | null): Mode | null {
  const pressed = container.querySelectorAll('footer button[aria-pressed="true"]')
  return pressed.length > 1 ? wanted : null
}

/** The number of every cell with its kind, and of one that has none nothing: not what it rests on. */
function shownIn(container: Element): readonly string[] {
  const beside = container.querySelector('thead')?.textContent.includes('Kind of answer') ? 2 : 1
  const cells = [...container.querySelectorAll('tbody tr')].flatMap((row) =>
    [...row.querySelectorAll('td')].slice(0, -beside),
  )
  return cells.flatMap((cell) => {
    const isNone = cell.querySelector('[data-answer="bounded"]') !== null
    const data = isNone ? null : cell.querySelector('data')
    const kind = data?.getAttribute('data-answer')
    return !kind ? [] : [`${kind} ${data?.getAttribute('value') ?? ''}`]
  })
}
