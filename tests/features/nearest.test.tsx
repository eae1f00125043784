// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { type Selection, EVERYTHING, questionOf } from '../../src/domain/ask/selection'
import { NearestList } from '../../src/features/overview/NearestList'
import ar from '../../src/i18n/messages/ar.json'
import { writeAddress } from '../../src/state/address'
import { plain, renderIn } from '../fixtures/inLanguage'
import { shippedTable as table } from '../fixtures/shippedTable'

const killed = (selection: Partial<Selection>) =>
  questionOf({ ...EVERYTHING, ...selection }, 'killed')
const hrefOf = (selection: Selection) => `/en/${writeAddress(selection)}`
/** A place that the test's page can go to. */
const toHash = (selection: Selection) => `#${writeAddress(selection)}`

describe('the nearest questions', () => {
  it('are links to their addresses, each with its number and what it gives up', async () => {
    const choose = vi.fn()
    const question = killed({ years: [1], governorates: ['SY-HL'] })
    renderIn('en', <NearestList {...{ table, question, choose, hrefOf }} />)
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/?gov=SY-HL',
      '/en/?year=1',
      '/en/?report=snhr-2016-10-14&gov=zone:eastern_aleppo',
    ])
    const parts = links.map((link) => [...link.children].map((part) => plain(part.textContent)))
    expect(parts).toEqual([
      ['Aleppo, all five years', '2,843', 'removes the filter Year'],
      ['All of Syria, year 1', '3,564', 'removes the filter Governorate'],
      [
        'Eastern Aleppo city, 19 Sep 2016 to 14 Oct 2016',
        '287',
        'removes the filter Year; for this area only; SNHR, report to 14 October 2016',
      ],
    ])

    await userEvent.click(links[1]!)
    expect(choose).toHaveBeenCalledExactlyOnceWith({ ...EVERYTHING, years: [1] })
  })

  it('say whom the texts hold responsible, where that is not plainly Russian forces', () => {
    const question = killed({ report: 'snhr-2015-10-31' })
    renderIn('en', <NearestList {...{ table, question, choose: vi.fn(), hrefOf }} />)
    const told = screen.getAllByRole('link').map((link) => plain(link.textContent))
    const suspected = told.filter((text) => text.includes('ttributed to “suspected”'))
    expect(told.length).toBeGreaterThan(1)
    expect(suspected).toEqual([expect.stringContaining('263')])
  })

  it('leave a press for a new tab to the browser', async () => {
    const choose = vi.fn()
    const question = killed({ years: [1], governorates: ['SY-HL'] })
    renderIn('en', <NearestList {...{ table, question, choose, hrefOf: toHash }} />)
    const user = userEvent.setup()
    await user.keyboard('{Control>}')
    await user.click(screen.getAllByRole('link')[0]!)
    expect(choose).not.toHaveBeenCalled()
  })

  it('say so when no report comes close', () => {
    const empty = { ...table, reports: new Map() }
    const question = killed({ years: [1] })
    renderIn('ar', <NearestList {...{ table: empty, question, choose: vi.fn(), hrefOf }} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(document.body).toHaveTextContent(ar.nearest.none)
  })
})
