import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type MarkPlace, nearestMark, nextMark } from '../../../src/ui/charts/nextMark'
import { shippedTable } from '../../fixtures/shippedTable'

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
const KEYS = [...ARROWS, 'Home', 'End'] as const
const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
}
const direction = fc.constantFrom('ltr' as const, 'rtl' as const)
const key = fc.constantFrom(...KEYS)

/** Any marks at all, no two in one place. */
const scattered = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
    minLength: 1,
    maxLength: 16,
    selector: ([row, column]) => row * 10 + column,
  })
  .map(placesOf)

/** Marks with holes between them, each in a row or a column with one before it. */
const connected = fc
  .array(fc.tuple(fc.nat(), fc.boolean(), fc.nat(5)), { maxLength: 14 })
  .map((steps) =>
    placesOf(
      steps.reduce<readonly (readonly [number, number])[]>(
        (cells, [pick, inRow, to]) => {
          const [row, column] = cells[pick % cells.length]!
          const cell = inRow ? ([row, to] as const) : ([to, column] as const)
          return cells.some(([r, c]) => r === cell[0] && c === cell[1]) ? cells : [...cells, cell]
        },
        [[2, 2]],
      ),
    ),
  )

const tiles = shippedTable.vocabulary.governorates.map(({ code, tile }) => ({ id: code, ...tile }))

describe('the next mark', () => {
  it('lies on the side of the arrow, as one sees it, in both directions', () => {
    fc.assert(
      fc.property(scattered, fc.constantFrom(...ARROWS), direction, (places, arrow, way) => {
        for (const here of places) {
          const there = places.find(({ id }) => id === nextMark(places, here.id, press(arrow), way))
          if (!there) continue
          const right = (there.column - here.column) * (way === 'ltr' ? 1 : -1)
          const moved = {
            ArrowRight: right,
            ArrowLeft: -right,
            ArrowDown: there.row - here.row,
            ArrowUp: here.row - there.row,
          }
          expect(moved[arrow]).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('is missing only at an edge', () => {
    fc.assert(
      fc.property(scattered, direction, (places, way) => {
        const rightmost = (place: MarkPlace) =>
          places.every(({ column }) =>
            way === 'ltr' ? column <= place.column : column >= place.column,
          )
        for (const here of places) {
          const next = nextMark(places, here.id, press('ArrowRight'), way)
          expect(next === null).toBe(rightmost(here))
        }
      }),
    )
  })

  it('is the mirror image in the other direction', () => {
    fc.assert(
      fc.property(scattered, key, (places, pressed) => {
        for (const { id } of places) {
          const twin = press(MIRRORED[pressed] ?? pressed)
          expect(nextMark(places, id, press(pressed), 'rtl')).toBe(
            nextMark(places, id, twin, 'ltr'),
          )
        }
      }),
    )
  })

  it('leads from every mark to every other, over holes', () => {
    fc.assert(
      fc.property(connected, direction, (places, way) => {
        for (const { id } of places) expect(reached(places, id, way).size).toBe(places.length)
      }),
    )
  })

  it('leads from every governorate to every other', () => {
    for (const { id } of tiles) expect(reached(tiles, id, 'ltr').size).toBe(14)
  })

  it('leads back by the opposite arrow along a row or a column', () => {
    fc.assert(
      fc.property(scattered, direction, (places, way) => {
        for (const here of places) {
          const there = places.find(
            ({ id }) => id === nextMark(places, here.id, press('ArrowRight'), way),
          )
          if (there?.row !== here.row) continue
          expect(nextMark(places, there.id, press('ArrowLeft'), way)).toBe(here.id)
        }
      }),
    )
  })

  it('of Home and End is an end of the row, of a list, and with Ctrl of all', () => {
    const list = placesOf([
      [0, 0],
      [1, 0],
      [2, 0],
    ])
    for (const way of ['ltr', 'rtl'] as const) {
      expect(nextMark(list, '1', press('Home'), way)).toBe('0')
      expect(nextMark(list, '1', press('End'), way)).toBe('2')
      expect(nextMark(list, '2', press('End'), way)).toBeNull()
      const grid = placesOf([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ])
      expect(nextMark(grid, '3', press('Home'), way)).toBe('2')
      expect(nextMark(grid, '3', { key: 'Home', ctrlKey: true }, way)).toBe('0')
      expect(nextMark(grid, '0', { key: 'End', ctrlKey: true }, way)).toBe('3')
    }
  })

  it('is none for other keys and for marks that are gone', () => {
    expect(nextMark(tiles, 'SY-HL', press('a'), 'ltr')).toBeNull()
    expect(nextMark(tiles, 'gone', press('ArrowDown'), 'ltr')).toBeNull()
  })
})

describe('the nearest mark', () => {
  it('is the mark that stands there, else one that no other is nearer than', () => {
    fc.assert(
      fc.property(scattered, fc.nat(5), fc.nat(5), (places, row, column) => {
        const away = (place: MarkPlace) =>
          Math.abs(place.row - row) + Math.abs(place.column - column)
        const found = places.find(({ id }) => id === nearestMark(places, { row, column }))!
        expect(away(found)).toBe(Math.min(...places.map(away)))
      }),
    )
    expect(nearestMark([], { row: 0, column: 0 })).toBeNull()
  })
})

function press(name: string) {
  return { key: name }
}

function placesOf(cells: readonly (readonly [number, number])[]): readonly MarkPlace[] {
  return cells.map(([row, column], i) => ({ id: String(i), row, column }))
}

function reached(places: readonly MarkPlace[], from: string, way: 'ltr' | 'rtl'): Set<string> {
  const seen = new Set([from])
  for (const id of seen) {
    for (const arrow of ARROWS) {
      const next = nextMark(places, id, press(arrow), way)
      if (next !== null) seen.add(next)
    }
  }
  return seen
}
