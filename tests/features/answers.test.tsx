// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { UNPUBLISHED } from '../../src/domain/answer'
import { ask } from '../../src/domain/ask'
import { type Selection, EVERYTHING, questionOf } from '../../src/domain/selection'
import { AnswerTable } from '../../src/features/overview/AnswerTable'
import { Calculated } from '../../src/features/overview/Calculated'
import { NearestList } from '../../src/features/overview/NearestList'
import ar from '../../src/i18n/messages/ar.json'
import { writeAddress } from '../../src/state/address'
import { shippedTable as table } from '../fixtures/shippedTable'
import { plain, renderIn } from './inLanguage'

const { vocabulary } = table
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
    ])
    const parts = links.map((link) => [...link.children].map((part) => plain(part.textContent)))
    expect(parts).toEqual([
      ['Aleppo, all five years', '2,843', 'removes the filter Year'],
      ['All of Syria, year 1', '3,564', 'removes the filter Governorate'],
    ])

    await userEvent.click(links[1]!)
    expect(choose).toHaveBeenCalledExactlyOnceWith({ ...EVERYTHING, years: [1] })
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

describe('a table of answers', () => {
  it.each([
    ['en', 'published', 'calculated: 6,859 − 2,005 − 969', 'not published', 'at least 3,885'],
    ['ar', 'منشور', 'محسوب: 6,859 ناقص 2,005 ناقص 969', 'غير منشور', 'ما لا يقل عن 3,885'],
  ] as const)('names each kind in words, in %s', (language, published, derived, none, number) => {
    const rows = [
      { id: 'women', name: 'women', answer: ask(table, killed({ victims: ['women'] })) },
      { id: 'men', name: 'men', answer: ask(table, killed({ victims: ['men'] })) },
      { id: 'nobody', name: 'nobody', answer: UNPUBLISHED },
    ]
    renderIn(language, <AnswerTable caption="c" head="h" rows={rows} vocabulary={vocabulary} />)
    const cells = (row: string) =>
      within(screen.getByRole('row', { name: new RegExp(`^${row}`) }))
        .getAllByRole('cell')
        .map((cell) => plain(cell.textContent))
    expect(cells('women').slice(0, 2)).toEqual(['969', published])
    expect(cells('men').slice(0, 2)).toEqual([number, derived])
    expect(cells('nobody')).toEqual([none, none, ''])
    expect(screen.getAllByRole('link').length).toBeGreaterThan(1)
  })
})

describe('the receipt of a calculated number', () => {
  it.each([
    ['en', 'How this was calculated', '1,547 + 958 = 2,505', 'All civilians, all of Syria, '],
    ['ar', 'كيف حُسب هذا الرقم', '1,547 زائد 958 يساوي 2,505', 'كل المدنيين، كل سوريا، '],
  ] as const)('holds its sum and each of its figures, in %s', (language, heading, sum, cell) => {
    const answer = ask(table, killed({ years: [2, 3] }))
    if (answer.kind !== 'derived') throw new Error(`${answer.kind}, not derived`)
    renderIn(language, <Calculated answer={answer} vocabulary={vocabulary} />)
    // Folded away, and so without a name yet.
    const receipt = screen.getByRole('dialog', { hidden: true })
    expect(receipt).toHaveAttribute('aria-label', heading)
    const said = plain(receipt.textContent)
    expect(said).toContain(sum)
    expect(said.split(cell)).toHaveLength(3)
    const values = [...receipt.querySelectorAll('data')].map((data) => data.value)
    expect(values).toEqual(['1547', '958', '2505', '1547', '958'])
    expect(receipt.querySelectorAll('a[href^="https:"]').length).toBeGreaterThan(1)
  })
})
