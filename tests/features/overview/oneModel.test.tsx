// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { type Answer, isKnown } from '../../../src/domain/ask/answer'
import { EVERYTHING } from '../../../src/domain/ask/selection'
import { isSmallMode, type PanelRow } from '../../../src/domain/panels/panel'
import { isPrinted, panelModel, rowsOf } from '../../../src/domain/panels/panelModel'
import { modesOf, PANELS } from '../../../src/domain/panels/panels'
import { recordsOfPanel } from '../../../src/exports/recordsOfPanel'
import { sentencesOfPanel } from '../../../src/exports/sentencesOfPanel'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import { both } from '../../fixtures/both'
import { cases } from '../../fixtures/cases'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { selections } from '../../fixtures/selections'
import { shippedTable as table } from '../../fixtures/shippedTable'

const views = PANELS.flatMap((panel) => [null, ...modesOf(panel)].map((mode) => ({ panel, mode })))

it.each(views)(
  'the rows of $panel ($mode) are the same on the screen, in the file and in words',
  ({ panel, mode }) => {
    const some = fc.sample(selections, { seed: 11, numRuns: isSmallMode(mode) ? 1 : cases(4) })
    // What each report says is the same, whichever of them is looked for.
    const latest = mode === 'reports' ? [] : [{ ...EVERYTHING, basis: 'latest' as const }]
    for (const selection of [EVERYTHING, ...latest, ...some]) {
      const model = panelModel(table, { panel, mode, selection })
      const rows = rowsOf(model)
      const wanted = rows.map(({ answer }) => told(answer)).toSorted()
      const file = recordsOfPanel(model, table, both).filter(({ unit }) =>
        COUNTS.includes(String(unit)),
      )
      expect(
        file
          .map(({ answer, value }) =>
            `${String(answer)} ${String(value)}`.replace('bounded', 'unpublished'),
          )
          .toSorted(),
      ).toEqual(wanted)
      if (panel === 'total-over-time') expect(rows).toHaveLength(file.length)
      const { unmount, container } = renderIn(
        'en',
        <OverviewPanel
          {...{ table, selection, panel, mode }}
          choose={() => undefined}
          hrefOf={() => ''}
        />,
      )
      if (panel === 'headline') {
        expect(headlineOf(container)).toEqual(
          new Set(wanted.filter((one) => !one.endsWith('null'))),
        )
      } else if (model.mode === null && !rows.some(isPrinted)) {
        expect(container.querySelectorAll('[data-answer="unpublished"]')).toHaveLength(1)
        expect(numbersIn(container)).toEqual([])
      } else {
        // To ask for it by its role takes longer than to draw the panel.
        const tools = [...container.querySelectorAll('button')]
        fireEvent.click(tools.find(({ textContent }) => textContent === 'Table')!)
        // A year that is asked for alone stands once as itself and once as all of them.
        expect(new Set(tableOf(container)), JSON.stringify(selection)).toEqual(new Set(wanted))
      }
      unmount()
      const said = plain(sentencesOfPanel(both.en, table, model))
      for (const number of saidOf(panel, rows)) expect(said).toContain(number)
    }
  },
)

const COUNTS = ['persons', 'incidents']

function told(answer: Answer): string {
  return isKnown(answer) ? `${answer.kind} ${String(answer.value)}` : 'unpublished null'
}

/** The number of every cell, or that it has none. */
function tableOf(container: Element): readonly string[] {
  const beside = container.querySelector('thead')?.textContent.includes('Kind of answer') ? 2 : 1
  const cells = [...container.querySelectorAll('tbody tr')].flatMap((row) =>
    [...row.querySelectorAll('td')].slice(0, -beside),
  )
  return cells.map((cell) => {
    const data = cell.querySelector('[data-answer]')
    const kind = data?.getAttribute('data-answer') ?? 'unpublished'
    const value = data?.getAttribute('value') ?? null
    return kind === 'published' || kind === 'derived'
      ? `${kind} ${String(value)}`
      : 'unpublished null'
  })
}

/** What a panel without answers shows besides the nearest figure, which has its own link. */
function numbersIn(container: Element): readonly Element[] {
  return [...container.querySelectorAll('data')].filter(
    (number) => number.closest('a, [class*="note"]') === null,
  )
}

/** The number of the lead, and of every fact that has one. */
function headlineOf(container: Element): ReadonlySet<string> {
  const numbers = [...container.querySelectorAll('h1 data, dl dd:nth-of-type(1) data')]
  return new Set(
    numbers.map((one) => [one.getAttribute('data-answer'), one.getAttribute('value')].join(' ')),
  )
}

/** Numbers that the words of a panel hold: of totals the first and the last, of parts their shares. */
function saidOf(panel: (typeof PANELS)[number], rows: readonly PanelRow[]): readonly string[] {
  const parts = rows.flatMap((row) => row.parts)
  const known = rows.filter((row) => isKnown(row.answer) && !parts.includes(row))
  const ends = panel === 'total-over-time' ? [...known.slice(0, 1), ...known.slice(-1)] : known
  return panel === 'headline'
    ? []
    : ends.flatMap(({ answer }) => (isKnown(answer) ? [plain(both.en.count(answer.value))] : []))
}
