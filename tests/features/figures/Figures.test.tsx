// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useCallback, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { EVERYTHING, type Selection } from '../../../src/domain/ask/selection'
import { Figures } from '../../../src/features/figures/Figures'
import type { Language } from '../../../src/i18n/language'
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/addressState'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

/** The page has no layout here: a window of 600 pixels over rows of 60. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60)
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  history.replaceState(null, '', '/')
})

const show = (part: Partial<Selection> = {}, language: Language = 'en') =>
  renderIn(language, <Addressed selection={{ ...EVERYTHING, ...part }} />)

/** The view as the page shows it: what is looked for and the order come back from the address. */
function Addressed({ selection }: { readonly selection: Selection }) {
  const [viewState, setViewState] = useState<ViewState>(DEFAULT_VIEW)
  const refine = useCallback((part: Partial<ViewState>) => {
    setViewState((before) => ({ ...before, ...part }))
  }, [])
  return (
    <>
      <Figures
        {...{ table, selection, viewState, refine, beside }}
        setBox={(box) => {
          refine({ box })
        }}
      />
      <code>{viewState.search}</code>
      <button
        type="button"
        onClick={() => {
          refine({ search: 'Hama' })
        }}
      >
        Back
      </button>
    </>
  )
}

const beside = () => <p>beside it</p>
const status = () => plain(screen.getByRole('status').textContent)
const rows = () => [...document.querySelectorAll<HTMLElement>('tr[aria-rowindex]')].slice(1)
const search = (text: string) => {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } })
}

describe('the table of all figures', () => {
  it('says how many rows and figures there are, though few rows are on the page', () => {
    show()
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '608')
    expect(status()).toMatch(
      /^590 figures of 590, from all reports\. 17 more rows are struck out: no source/,
    )
    expect(rows().length).toBeLessThan(40)
    expect(rows()[0]).toHaveAttribute('aria-rowindex', '2')
    expect(
      screen.getAllByRole('columnheader').map(({ textContent }) => plain(textContent)),
    ).toEqual([
      ...['Number', 'Counted', 'Who or what', 'Governorate', 'Period', 'Report', 'Sources'],
    ])
  })

  it('narrows by the four filters, and by the report only when asked to', () => {
    show({ governorates: ['SY-HL'], years: [] })
    const before = rows().length
    expect(before).toBeGreaterThan(0)
    for (const row of rows()) expect(row).toHaveTextContent('Aleppo')
    fireEvent.click(screen.getByRole('checkbox', { name: /Only the chosen report/ }))
    expect(status()).toMatch(/figures? of 590, from one report: fifth annual report\.$/)
    for (const row of rows()) expect(row).toHaveTextContent('Fifth annual, 2020')
  })

  it('names what was asked for when nothing fits, and takes the search back', () => {
    show({ governorates: ['SY-HL'] })
    search('zzz')
    expect(status()).toMatch(
      /^0 figures of 590, from all reports\. No figure fits all of this: search “zzz”; Aleppo\. Try fewer words, or others/,
    )
    search('Daraa')
    expect(status()).toMatch(/ Without the filters, the search finds 1 figure\.$/)
    expect(document.body).not.toHaveTextContent('Try fewer words')
    expect(screen.queryByRole('table')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(screen.getByRole('table')).toBeInTheDocument()
  })

  it('writes what is looked for when the reader rests, and follows Back', async () => {
    show()
    vi.useFakeTimers()
    const written = () => document.querySelector('code')?.textContent
    search('chil')
    search('children ')
    expect(written()).toBe('')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(written()).toBe('children ')
    expect(screen.getByRole('searchbox')).toHaveValue('children ')
    fireEvent.click(screen.getByRole('button', { name: 'Back' }))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.getByRole('searchbox')).toHaveValue('Hama')
    expect(written()).toBe('Hama')
    vi.useRealTimers()
  })

  it('opens a row wherever it is pressed, unless text in it is being marked', async () => {
    show()
    const row = rows()[0]!
    const button = within(row).getByRole('button')
    const cell = within(row).getAllByRole('cell').at(-1)!
    await userEvent.click(cell)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(cell)
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(button)
    getSelection()!.selectAllChildren(cell)
    fireEvent.click(cell)
    expect(button).toHaveAttribute('aria-expanded', 'false')
    getSelection()!.removeAllRanges()
  })

  it('says of every report what kind it is, and finds it by that', () => {
    show({}, 'ar')
    search('حصيلة سنة')
    for (const row of rows()) expect(row).toHaveTextContent(/حصيلة (نصف )?سنة|حصيلة نصف سنوية/)
    search('')
    document.body.replaceChildren()
    show()
    search('yearly toll children')
    expect(rows().length).toBeGreaterThan(3)
    for (const row of rows()) expect(row).toHaveTextContent('yearly toll')
  })

  it('says which column it is sorted by', () => {
    show()
    const head = () => screen.getByRole('columnheader', { name: 'Number' })
    const press = () => fireEvent.click(within(head()).getByRole('button'))
    expect(head()).toHaveAttribute('aria-sort', 'none')
    press()
    expect(head()).toHaveAttribute('aria-sort', 'ascending')
    press()
    expect(head()).toHaveAttribute('aria-sort', 'descending')
    expect(rows()[0]!.querySelector('data')).toHaveAttribute('value', '4900000')
    expect(rows()[0]).toHaveTextContent(
      /attributed to the intervention or its operations in general/i,
    )
    press()
    expect(head()).toHaveAttribute('aria-sort', 'none')
  })

  it('opens a row to every text, and to what stands beside it', () => {
    show()
    search('6,589')
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2')
    const button = screen.getByRole('button', { name: /6,859/ })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    fireEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '3')
    const details = rows()[1]!
    expect(within(details).getAllByRole('listitem')).toHaveLength(7)
    expect(within(details).getByText('6,589').tagName).toBe('S')
    expect(details).toHaveTextContent('two digits swapped')
    expect(details).toHaveTextContent('beside it')
    const link = within(details).getByRole('link', { name: 'Link to this row' })
    expect(link).toHaveAttribute('href', '#figure-o0425')
  })

  it('strikes out what is no figure', () => {
    show()
    search('mixed authorship')
    const doubts = rows()
    expect(doubts.length).toBe(14)
    for (const row of doubts) {
      expect(row.querySelector('data')).toBeNull()
      expect(row.querySelector('s')).not.toBeNull()
      expect(row).toHaveTextContent('not accepted')
    }
  })

  it('shows the columns that are chosen, and always the number', () => {
    show()
    const column = (name: string) => screen.queryByRole('columnheader', { name })
    expect(screen.queryByRole('checkbox', { name: 'Number' })).toBeNull()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Note on the sources', hidden: true }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Period', hidden: true }))
    expect(column('Note on the sources')).not.toBeNull()
    expect(column('Period')).toBeNull()
    search('6859')
    expect(rows()[0]).toHaveTextContent('6,589 a misprint, two digits swapped')
  })

  it('opens the row that the address names, and says when the filters hide it', () => {
    history.replaceState(null, '', '/#figure-o0425')
    const { unmount } = show()
    expect(screen.getByRole('button', { name: /6,859/, expanded: true })).toBeInTheDocument()
    unmount()
    show({ governorates: ['SY-HL'] })
    expect(document.body).toHaveTextContent('The row in the link is hidden')
  })

  it('moves the focus row by row and to the ends, and opens by Enter', async () => {
    show()
    const user = userEvent.setup()
    const focused = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')
    const tabStops = () =>
      rows().filter((row) => row.querySelector('th button')?.getAttribute('tabindex') === '0')
    expect(tabStops()).toHaveLength(1)
    within(rows()[0]!).getByRole('button').focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('4')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('6')
    await user.keyboard('{End}')
    expect(focused()).toBe('609')
    await user.keyboard('{Home}')
    expect(focused()).toBe('2')
    await user.keyboard('{PageDown}')
    expect(Number(focused())).toBeGreaterThan(6)
    expect(tabStops()).toHaveLength(1)
  })

  it('speaks Arabic', () => {
    show({}, 'ar')
    expect(status()).toMatch(/^590 رقمًا من أصل 590، من التقارير كلها\./)
    search('ادلب')
    for (const row of rows()) expect(row).toHaveTextContent(/إدلب|شمال غرب/)
  })
})
