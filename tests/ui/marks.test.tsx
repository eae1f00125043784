// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { BarList, type BarRow } from '../../src/ui/charts/BarList'
import { Columns } from '../../src/ui/charts/Columns'
import { useKeptFocus } from '../../src/ui/charts/useKeptFocus'

const row = (id: string, choose?: () => void): BarRow => ({
  id,
  name: id,
  value: id.length,
  label: `${id}: ${String(id.length)}`,
  reading: `all of ${id}`,
  length: id.length,
  ...(choose && { onPress: choose }),
})

function Bars({ rows }: { readonly rows: readonly BarRow[] }) {
  const part = useRef<HTMLDivElement>(null)
  useKeptFocus(part)
  return (
    <div ref={part} tabIndex={-1} data-testid="part">
      {rows.length > 0 && <BarList label="bars" rows={rows} max={9} direction="ltr" />}
    </div>
  )
}

const focused = () => document.activeElement?.getAttribute('aria-label')

describe('a list of bars', () => {
  it('is one stop for Tab, and remembers where one was', async () => {
    const user = userEvent.setup()
    render(
      <>
        <Bars rows={['one', 'three', 'fifteen'].map((id) => row(id, vi.fn()))} />
        <button type="button">after</button>
      </>,
    )
    await user.tab()
    expect(focused()).toBe('one: 3')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('three: 5')
    await user.keyboard('{ArrowRight}{ArrowLeft}')
    expect(focused()).toBe('three: 5')
    await user.tab()
    expect(document.activeElement).toHaveTextContent('after')
    await user.tab({ shift: true })
    expect(focused()).toBe('three: 5')
    await user.keyboard('{End}')
    expect(focused()).toBe('fifteen: 7')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('fifteen: 7')
    await user.keyboard('{Home}')
    expect(focused()).toBe('one: 3')
  })

  it('moves the focus to the nearest row left, and to its part when none is', async () => {
    const user = userEvent.setup()
    const rows = ['one', 'three', 'fifteen'].map((id) => row(id, vi.fn()))
    const { rerender } = render(<Bars rows={rows} />)
    await user.tab()
    await user.keyboard('{End}')
    rerender(<Bars rows={rows.slice(0, 2)} />)
    expect(focused()).toBe('three: 5')
    rerender(<Bars rows={rows} />)
    expect(focused()).toBe('three: 5')
    rerender(<Bars rows={[]} />)
    expect(document.activeElement).toBe(screen.getByTestId('part'))
  })

  it('leaves the focus alone when a row goes that does not have it', async () => {
    const user = userEvent.setup()
    const rows = ['one', 'three'].map((id) => row(id, vi.fn()))
    const { rerender } = render(
      <>
        <Bars rows={rows} />
        <button type="button">after</button>
      </>,
    )
    await user.tab()
    await user.tab()
    rerender(
      <>
        <Bars rows={[]} />
        <button type="button">after</button>
      </>,
    )
    expect(document.activeElement).toHaveTextContent('after')
  })

  it('chooses by a press, and where nothing can be chosen shows the reading', async () => {
    const user = userEvent.setup()
    const choose = vi.fn()
    render(<Bars rows={[row('one', choose), row('rest')]} />)
    expect(screen.getByRole('button', { name: 'one: 3' })).toHaveAttribute('aria-pressed', 'false')
    const rest = screen.getByRole('button', { name: 'rest: 4' })
    expect(rest).not.toHaveAttribute('aria-pressed')
    await user.pointer({ keys: '[TouchA]', target: rest })
    expect(screen.getByRole('tooltip')).toHaveTextContent('all of rest')
    await user.pointer({ keys: '[TouchA]', target: screen.getByRole('button', { name: 'one: 3' }) })
    expect(choose).toHaveBeenCalledOnce()
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})

describe('the tip of a mark', () => {
  it('comes with the focus, describes the mark, and Escape puts it away', async () => {
    const user = userEvent.setup()
    render(<Bars rows={[row('one', vi.fn()), row('three', vi.fn())]} />)
    await user.tab()
    expect(document.activeElement).toHaveAccessibleDescription(/^all of one/u)
    await user.keyboard('{ArrowDown}')
    expect(screen.getAllByRole('tooltip')).toHaveLength(1)
    expect(document.activeElement).toHaveAccessibleDescription('all of three')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(focused()).toBe('three: 5')
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('tooltip')).toHaveTextContent('all of one')
  })

  it.each([
    ['a scroll', (mark: HTMLElement) => fireEvent.pointerCancel(mark, { pointerType: 'touch' })],
    ['a finger that leaves', (mark: HTMLElement) => fireEvent.pointerUp(mark)],
    ['a drag', (mark: HTMLElement) => fireEvent.pointerLeave(mark, { pointerType: 'mouse' })],
  ])('comes with the focus after %s that began on its mark', (_, end) => {
    vi.useFakeTimers()
    render(<Bars rows={[row('one', vi.fn()), row('three', vi.fn())]} />)
    const mark = screen.getByRole('button', { name: 'one: 3' })
    fireEvent.pointerDown(mark, { pointerType: 'touch' })
    end(mark)
    vi.advanceTimersByTime(500)
    act(() => {
      mark.focus()
    })
    expect(screen.getByRole('tooltip')).toHaveTextContent('all of one')
    vi.useRealTimers()
  })

  it('stays while it is pointed at, and goes a moment after', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const user = userEvent.setup()
    render(<Bars rows={[row('one', vi.fn()), row('three', vi.fn())]} />)
    await user.hover(screen.getByRole('button', { name: 'three: 5' }))
    const tip = screen.getByRole('tooltip')
    await user.hover(tip)
    act(() => {
      vi.advanceTimersByTime(400)
    })
    expect(tip).toBeInTheDocument()
    await user.unhover(tip)
    act(() => {
      vi.advanceTimersByTime(400)
    })
    expect(screen.queryByRole('tooltip')).toBeNull()
    vi.useRealTimers()
  })
})

describe.each([
  ['ltr', '{ArrowRight}'],
  ['rtl', '{ArrowLeft}'],
] as const)('columns that run %s', (time, next) => {
  it('go on in time by the arrow of their direction, and down through their parts', async () => {
    const user = userEvent.setup()
    const text = (label: string) => ({ label, reading: label })
    const segment = (year: string, id: 'children' | 'women') => ({
      id,
      value: 2,
      framed: false,
      tone: id,
      text: text(`${year} ${id}`),
    })
    render(
      <Columns
        label="years"
        max={4}
        direction="rtl"
        time={time}
        edges={[]}
        columns={['1', '2'].map((year) => ({
          id: year,
          ...text(`year ${year}`),
          top: 4,
          height: 4,
          segments: [segment(year, 'children'), segment(year, 'women')],
          pressed: false,
          onPress: vi.fn(),
        }))}
      />,
    )
    await user.tab()
    const seen = [focused()]
    for (const keys of ['{ArrowDown}', '{ArrowDown}', next, '{ArrowUp}', '{ArrowUp}', '{Home}']) {
      await user.keyboard(keys)
      seen.push(focused())
    }
    // Drawn from the axis up: children at the foot, women above them.
    expect(seen).toEqual([
      ...['year 1', '1 women', '1 children', '2 children', '2 women', 'year 2', 'year 1'],
    ])
  })
})
