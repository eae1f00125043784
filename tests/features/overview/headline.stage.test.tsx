// @vitest-environment jsdom
// Before a room people are not taken for attacks, and every number of a list is reached by keys.
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel'
import en from '../../../src/i18n/messages/en.json'
import { BarList } from '../../../src/ui/charts/BarList'
import { StageContext } from '../../../src/ui/StageContext'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

const nothing = () => undefined
const stage = { held: null, press: nothing }

function slide(selection: Selection) {
  renderIn(
    'en',
    <StageContext value={stage}>
      <OverviewPanel
        {...{ table, selection, panel: 'headline', mode: 'facts' }}
        choose={nothing}
        hrefOf={() => ''}
      />
    </StageContext>,
  )
}

it('those killed in chosen attacks stand with the people', () => {
  slide({ ...EVERYTHING, basis: 'latest', attacks: ['massacre'] })
  const people = screen.getByLabelText(en.facts.people)
  expect(within(people).getByText(en.facts.killedIn)).toBeVisible()
  expect(screen.queryByLabelText(en.facts.attacks)).toBeNull()
})

it('those of some categories are not called all civilians', () => {
  slide(EVERYTHING)
  const heading = () => plain(screen.getAllByRole('heading', { level: 2 })[0]?.textContent ?? '')
  expect(heading()).toMatch(/^Civilians killed: at least 6,859/)
  cleanup()
  slide({ ...EVERYTHING, victims: ['children', 'women'] })
  expect(heading().trim()).toBe(en.facts.people)
})

it('the displaced, whom others displaced too, are left to the page', () => {
  slide(EVERYTHING)
  expect(screen.getByText('2,005')).toBeVisible()
  expect(screen.queryByText(en.facts.displaced)).toBeNull()
})

it('keys lead over a part that is left out among large numbers', () => {
  const row = (id: string, length: number, part = false) => ({
    ...{ id, name: id, value: String(length), length, part },
  })
  renderIn(
    'en',
    <StageContext value={stage}>
      <BarList
        label="few"
        rows={[row('medical', 69), row('women', 12, true), row('media', 22)]}
        max={3885}
        direction="ltr"
      />
    </StageContext>,
  )
  const [first, second, ...others] = screen.getAllByRole('button')
  expect(others).toEqual([])
  first?.focus()
  fireEvent.keyDown(first!, { key: 'ArrowDown' })
  expect(second).toHaveFocus()
})
