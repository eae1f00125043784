// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { checksOf, everyCheck, figuresIn } from '../../src/domain/checks/checks'
import { Checks } from '../../src/features/checks/Checks'
import { FigureChecks } from '../../src/features/checks/FigureChecks'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'
import { plain, renderIn } from '../fixtures/inLanguage'
import { shippedTable as table } from '../fixtures/shippedTable'

const texts = { en, ar }

beforeEach(() => {
  // The test's page has no layout to scroll in.
  Element.prototype.scrollIntoView = vi.fn()
})

afterEach(() => {
  history.replaceState(null, '', '/')
})

describe('the view of checks', () => {
  it('says whom each of two texts holds responsible, and shows every check once', () => {
    const { container } = renderIn('en', <Checks table={table} />)
    const lines = [...container.querySelectorAll('article li')].map((li) => plain(li.textContent))
    const line = (report: string) => lines.filter((text) => text.includes(report))
    expect(line('toll of November 2015 ')).toEqual([
      expect.stringContaining('ttributed to “suspected”'),
      expect.stringContaining('ttributed to “suspected”'),
    ])
    expect(line('toll of the calendar year 2016').join()).not.toContain('attributed')
    // Shows every check once, under its name, when everything is unfolded.
    act(() => {
      for (const fold of container.querySelectorAll('details')) unfold(fold)
    })
    const shown = [...container.querySelectorAll('article')].map(({ id }) => id)
    const all = everyCheck(table).map(({ id }) => id)
    expect([...shown].sort()).toEqual([...all].sort())
    const links = [...container.querySelectorAll('article a[href^="#"]')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(shown.map((id) => `#${id}`))
    expect(new Set(links.map((link) => link.textContent))).toEqual(new Set([en.checksView.link]))
  })
})

describe.each(['en', 'ar'] as const)('the view of checks in %s', (language) => {
  const { checksView } = texts[language]

  it('begins with a misprint, shows both sides of what does not hold, and one kind alone when asked to', () => {
    const { container } = renderIn(language, <Checks table={table} />)
    // Nobody kills a massacre: what a check counts is said as the table of figures says it.
    const counted = {
      en: 'Killed: Children, in massacres, all of Syria',
      ar: 'القتلى: أطفال، في مجازر، كل سوريا',
    }
    const headings = screen.getAllByRole('heading', { level: 3 }).map((h) => plain(h.textContent))
    expect(headings.filter((text) => text.startsWith(counted[language]))).not.toEqual([])
    const first = container.querySelector('article')
    expect(first?.id).toBe('check-reading-snhr-annual-05-killed-to-2020-09-30')
    expect(first?.querySelector('s')).toHaveTextContent('6,589')
    const said = plain(first?.textContent ?? '')
    const sum = {
      en: '3,564 + 1,547 + 958 + 447 + 343 = 6,859',
      ar: '3,564 زائد 1,547 زائد 958 زائد 447 زائد 343 يساوي 6,859',
    }
    const again = { en: 'at least 6,859.', ar: 'ما لا يقل عن 6,859.' }
    expect(said).toContain(sum[language])
    expect(said).toContain(checksView.reading.same.replace('{{value}}.', again[language]))

    // Never makes a figure of what is not taken, and names the kind of every number.
    {
      const struck = [...container.querySelectorAll('s')]
      expect(struck.length).toBeGreaterThan(8)
      expect(struck.filter((s) => s.closest('data') ?? s.querySelector('data'))).toEqual([])
      const numbers = [...container.querySelectorAll('data')]
      const kinds = new Set(numbers.map((data) => data.dataset.answer))
      expect(kinds).toEqual(new Set(['published', 'derived']))
      const rejected = ['6589', '868', '808']
      expect(numbers.filter((data) => rejected.includes(data.value))).toEqual([])
    }

    // Says both numbers of a sum that does not hold, and the difference.
    {
      const schools = container.querySelector(
        '[id="check-sum-snhr-annual-03-attacks-to-2018-09-30-school-by-year"]',
      )
      const values = [...schools!.querySelectorAll('p > data, p span > data')].map(
        (data) => (data as HTMLDataElement).value,
      )
      for (const value of ['74', '65', '34', '173', '176', '3']) expect(values).toContain(value)
      expect(plain(schools!.textContent)).toContain(checksView.outcome.sumFails)
    }

    // Puts numbers of two reports side by side, and makes neither a difference nor a share of them.
    {
      const women = container.querySelector(
        '[id="check-later-snhr-2016-12-31-killed-2016-01-01-to-2016-12-31-women-around-snhr-annual-05"]',
      )
      const values = [...(women?.querySelectorAll('data') ?? [])].map(({ value }) => value)
      for (const value of ['684', '404', '236', '640']) expect(values).toContain(value)
      expect(values).not.toContain('44')
      const said = plain(women?.textContent ?? '')
      expect(said).toContain(checksView.outcome.laterFails)
      expect(said).toContain(checksView.later.differs)
      const share = container.querySelector(
        '[id="check-share-snhr-annual-08-killed-percent-year-1"]',
      )
      expect(share).toHaveTextContent(checksView.share.unknown)
      const shares = [...(share?.querySelectorAll('data') ?? [])].map((data) => data.value)
      // Of 6,954 no share is made with a count of another report.
      expect(shares).not.toContain('6954')
      expect(shares).toEqual(expect.arrayContaining(['3564', '6859']))
    }

    // Shows one kind alone when asked to.
    const shown = () => [...container.querySelectorAll('article')].map(({ id }) => id.split('-')[1])
    const press = (name: string) => {
      fireEvent.click(choice(name))
    }
    press(checksView.show.shares)
    expect(new Set(shown())).toEqual(new Set(['share']))
    expect(shown()).toHaveLength(11)
    press(checksView.show.failing)
    expect(shown().filter((kind) => kind === 'sum')).toHaveLength(2)
    expect(shown().filter((kind) => kind === 'texts')).toHaveLength(10)
    expect(shown().filter((kind) => kind === 'share')).toHaveLength(1)
    press(checksView.show.holding)
    expect(shown()).toEqual([])
    const folds = [...container.querySelectorAll('details')]
    expect(folds).toHaveLength(19)
    unfold(folds[1]!)
    unfold(folds.at(-1)!)
    expect(new Set(shown())).toEqual(new Set(['sum', 'rank', 'massacre']))
    press(checksView.show.revised)
    expect(new Set(shown())).toEqual(new Set(['later']))
    expect(shown()).toHaveLength(12)
    press(checksView.show.disagreements)
    expect(new Set(shown())).toEqual(new Set(['reading']))
  })
})

describe('a link to a check', () => {
  const folded = 'check-sum-snhr-annual-05-killed-to-2020-09-30-women-by-year'

  it('opens what it is folded into, marks it and moves the focus there', () => {
    history.replaceState(null, '', `/#${folded}`)
    const { container } = renderIn('en', <Checks table={table} />)
    const open = [...container.querySelectorAll('details[open]')]
    const check = document.getElementById(folded)
    expect(open).toHaveLength(1)
    expect(open[0]).toContainElement(check)
    expect(check).toHaveFocus()
    expect(container.querySelectorAll('[data-target]')).toHaveLength(1)
    expect(check).toHaveAttribute('data-target')
  })

  it('that leads nowhere does no harm; one is stronger than a choice before it, not than one after', async () => {
    history.replaceState(null, '', '/#check-of-nothing')
    const { container } = renderIn('en', <Checks table={table} />)
    expect(container.querySelectorAll('[data-target], details[open]')).toHaveLength(0)
    fireEvent.click(choice(en.checksView.show.shares))
    expect(document.getElementById(folded)).toBeNull()
    location.hash = folded
    await vi.waitFor(() => expect(document.getElementById(folded)).toHaveFocus())
    expect(choice(en.checksView.show.all)).toBeChecked()
    fireEvent.click(choice(en.checksView.show.shares))
    expect(document.getElementById(folded)).toBeNull()
    expect(container.querySelectorAll('article')).toHaveLength(11)
  })
})

describe('a table in which everything holds', () => {
  it('has nothing to show of what does not', () => {
    renderIn('en', <Checks table={{ ...table, reports: new Map() }} />)
    expect(screen.queryByRole('article')).toBeNull()
    expect(document.body).toHaveTextContent(en.checksView.nothing)
  })
})

describe('the checks of a figure', () => {
  const hrefOf = (check: string) => `/en/?view=checks#${check}`
  const figure = table.reports
    .get('snhr-annual-03')!
    .figures.find(({ cell }) => cell.attack === 'school' && cell.period.kind === 'since_start')!

  it.each(['en', 'ar'] as const)('are links that say what came of them, in %s', (language) => {
    renderIn(language, <FigureChecks {...{ table, figure, hrefOf }} />)
    const { outcome } = texts[language].checksView
    const links = within(screen.getByRole('list')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      outcome.sumFails,
      outcome.limitHolds,
    ])
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      checksOf(table, figure).map(({ id }) => hrefOf(id)),
    )
    expect(plain(screen.getAllByRole('listitem')[0]!.textContent)).toMatch(/ 74 .* 65 .* 34$/)
  })

  it('say what each is about, whatever its kind', () => {
    const kinds = new Map(everyCheck(table).map((check) => [check.kind, check]))
    const figures = [...kinds.values()].flatMap((check) => figuresIn(check).slice(0, 1))
    expect(figures.length).toBeGreaterThan(5)
    for (const own of figures) {
      const { container, unmount } = renderIn(
        'en',
        <FigureChecks table={table} figure={own} hrefOf={hrefOf} />,
      )
      for (const item of container.querySelectorAll('li')) {
        expect(plain(item.textContent)).not.toBe(plain(item.querySelector('a')!.textContent))
      }
      unmount()
    }
  })

  it('are no list where there are none', () => {
    const lonely = { ...figure, value: 0 }
    const { container } = renderIn('en', <FigureChecks {...{ table, hrefOf }} figure={lonely} />)
    expect(container).toBeEmptyDOMElement()
  })
})

/** As a press on its summary does; the test's page tells no one of it by itself. */
function unfold(fold: HTMLDetailsElement): void {
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}

/** To ask for it by its label takes as long as to draw the view. */
function choice(name: string): HTMLElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name)
  return label!.control!
}
