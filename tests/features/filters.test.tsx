// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { type Filter, type Selection, EVERYTHING, FILTERS } from '../../src/domain/ask/selection'
import { Options } from '../../src/features/filters/Options'
import { IgnoredNotice } from '../../src/features/chrome/IgnoredNotice'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { optionsOf } from '../../src/state/options'
import { shippedTable as table } from '../fixtures/shippedTable'
import { plain, renderIn } from '../fixtures/inLanguage'

type Offered = Readonly<Record<Filter, readonly string[]>>

function props(chosen: Partial<Selection>) {
  const selection = { ...EVERYTHING, ...chosen }
  const options = Object.fromEntries(
    FILTERS.map((filter) => [filter, optionsOf(table, selection.report, filter)]),
  ) as Offered
  return { table, selection, options, choose: vi.fn() }
}

describe('the options of a filter', () => {
  it('count the published figures that each leads to, 0 for a dead end', () => {
    renderIn('en', <Options {...props({ years: [1] })} group="victims" />)
    // The fifth report prints children and women of year 1, and no profession by year.
    const described = (name: string) => screen.getByRole('checkbox', { name })
    expect(described('Children')).toHaveAccessibleDescription('1 published figure')
    expect(described('Women')).toHaveAccessibleDescription('1 published figure')
    expect(described('Medical workers')).toHaveAccessibleDescription('0 published figures')
  })

  it('put the governorates that lead somewhere first', () => {
    renderIn('ar', <Options {...props({})} group="governorates" />)
    const [first, second] = screen.getAllByRole('checkbox')
    expect(first).toHaveAccessibleName('حلب')
    expect(second).toHaveAccessibleName('إدلب')
  })

  it('add a code to the chosen, and take it out again', async () => {
    const given = props({ governorates: ['SY-HL'] })
    renderIn('en', <Options {...given} group="governorates" />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Idlib' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Aleppo' }))
    expect(given.choose.mock.calls).toEqual([
      [{ ...EVERYTHING, governorates: ['SY-HL', 'SY-ID'] }],
      [{ ...EVERYTHING, governorates: [] }],
    ])
  })

  it('are all 111 reports and the latest of each number, one of them chosen', async () => {
    renderIn('en', <Options {...props({})} group="report" />)
    // And one that takes the latest report of each number.
    expect(await screen.findAllByRole('radio')).toHaveLength(112)
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('Fifth annual, 2020')
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)
    expect(new Set(names).size).toBe(112)
  })

  it('say so where a report covers no whole year, and offer calendar years all the same', () => {
    renderIn('ar', <Options {...props({ report: 'snhr-2020-04-11' })} group="years" />)
    expect(screen.getAllByRole('checkbox')).toHaveLength(9)
    expect(screen.queryByRole('checkbox', { name: 'السنة الأولى' })).toBeNull()
    expect(document.body).toHaveTextContent(ar.filter.noYears)
  })

  it('are years of both kinds under headings of their own, of which one replaces the other', async () => {
    const given = props({ years: [2] })
    renderIn('en', <Options {...given} group="years" />)
    expect(screen.getByText(en.filter.kinds.intervention)).toBeVisible()
    expect(screen.getByText(en.filter.kinds.calendar)).toBeVisible()
    const names = screen
      .getAllByRole('checkbox')
      .map((box) => plain(box.closest('label')?.querySelector('[id$=label]')?.textContent ?? ''))
    expect(names.slice(0, 7)).toEqual([...[1, 2, 3, 4, 5].map((n) => `Year ${n}`), '2015', '2016'])
    await userEvent.click(screen.getByRole('checkbox', { name: '2018' }))
    expect(given.choose.mock.calls).toEqual([[{ ...EVERYTHING, years: [2018], basis: 'latest' }]])
  })

  it('say that the report does not apply to calendar years, and none is chosen', async () => {
    const given = props({ years: [2018], basis: 'latest' })
    renderIn('en', <Options {...given} group="report" />)
    expect(await screen.findByText(en.filter.ownTollNote)).toBeVisible()
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: en.latest.option }))
    expect(given.choose.mock.calls).toEqual([[{ ...EVERYTHING, basis: 'latest' }]])
  })
})

const nameOf = ({ name, value }: { readonly name: string; readonly value: string }) =>
  `${name} ${value}`

describe('the notice of what was left out', () => {
  it('is not there when nothing was', () => {
    const { container } = renderIn(
      'en',
      <IgnoredNotice dropped={[]} nameOf={nameOf} dismiss={vi.fn()} />,
    )
    expect(container).toBeEmptyDOMElement()
  })

  it.each([
    [
      'en',
      'not understood: gov “XX” and colour “red”.',
      'no figure for it was found in the texts on this report: year 8 and year 9.',
    ],
    [
      'ar',
      'فأُسقط: gov «XX» وcolour «red».',
      'في النصوص التي رُوجعت عن هذا التقرير: year 8 وyear 9.',
    ],
  ] as const)('names every part of it, in %s', (language, unknown, years) => {
    const dropped = [
      { name: 'year', value: '8', reason: 'not_in_report' },
      { name: 'year', value: '9', reason: 'not_in_report' },
      { name: 'gov', value: 'XX', reason: 'unknown' },
      { name: 'colour', value: 'red', reason: 'unknown' },
    ] as const
    renderIn(language, <IgnoredNotice dropped={dropped} nameOf={nameOf} dismiss={vi.fn()} />)
    const said = plain(screen.getByRole('status').textContent)
    expect(said).toContain(unknown)
    expect(said).toContain(years)
  })

  it.each([
    ['en', /gov “7” and 1,992 more\.$/],
    ['ar', /gov «7» و1,992 أخرى\.$/],
  ] as const)('names some of very many, and how many more there are, in %s', (language, end) => {
    const dropped = Array.from({ length: 2000 }, (_, i) => ({
      name: 'gov',
      value: String(i),
      reason: 'unknown' as const,
    }))
    renderIn(language, <IgnoredNotice dropped={dropped} nameOf={nameOf} dismiss={vi.fn()} />)
    const said = plain(screen.getByRole('status').querySelector('p')?.textContent ?? '')
    expect(said).toMatch(end)
    expect(said.length).toBeLessThan(250)
  })

  it('cuts what is too long, shows markup as text, and can be dismissed', async () => {
    const dismiss = vi.fn()
    const value = `<img src=x>${'9'.repeat(400)}`
    const dropped = [{ name: 'gov', value, reason: 'unknown' }] as const
    const { container } = renderIn(
      'en',
      <IgnoredNotice dropped={dropped} nameOf={nameOf} dismiss={dismiss} />,
    )
    expect(container.querySelector('img')).toBeNull()
    expect(plain(container.textContent)).toContain(`gov “${value.slice(0, 40)}…”`)
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(dismiss).toHaveBeenCalledOnce()
  })
})
