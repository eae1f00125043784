import type { Box, Masks } from './box'
import { type Pieces, piecesOf } from './pieces'

/**
 * Every box that a list of boxes cuts out of one another: each of their kinds with each piece of
 * each dimension. A box of the grid has a place, a whole number from 0.
 */
export interface Grid {
  readonly kinds: readonly Box['kinds'][]
  readonly pieces: readonly [Pieces, Pieces, Pieces, Pieces]
  /** How far apart two places are that differ by one piece, along each dimension. */
  readonly strides: Masks
  /** How many places one list of kinds has. */
  readonly layer: number
  readonly size: number
}

export function gridOf(boxes: readonly Box[]): Grid {
  const cut = (d: 0 | 1 | 2 | 3) => piecesOf(boxes.map(({ masks }) => masks[d]))
  const pieces = [cut(0), cut(1), cut(2), cut(3)] as const
  const [t, p, v, a] = pieces
  const attack = 1
  const victim = a.masks.length
  const place = victim * v.masks.length
  const time = place * p.masks.length
  const layer = time * t.masks.length
  const kinds = [...new Map(boxes.map((box) => [keyOf(box.kinds), box.kinds])).values()]
  return {
    kinds,
    pieces,
    strides: [time, place, victim, attack],
    layer,
    size: kinds.length * layer,
  }
}

/** The place of a box; null for one that the grid was not made of, or that holds nothing. */
export function placeOf(grid: Grid, { kinds, masks }: Box): number | null {
  const layer = grid.kinds.findIndex((other) => keyOf(other) === keyOf(kinds))
  const steps = masks.map((mask, d) => {
    const step = grid.pieces[d]?.masks.indexOf(mask) ?? -1
    return step < 0 ? null : step * (grid.strides[d] ?? 0)
  })
  if (layer < 0 || steps.some((step) => step === null)) return null
  return steps.reduce<number>((sum, step) => sum + (step ?? 0), layer * grid.layer)
}

/** Which piece of a dimension the box at a place has. */
export function pieceAt({ pieces, strides, layer }: Grid, place: number, d: number): number {
  const outer = d === 0 ? layer : (strides[d - 1] ?? 1)
  const piece = Math.floor((place % outer) / (strides[d] ?? 1))
  return piece % (pieces[d]?.masks.length ?? 1)
}

function keyOf(kinds: Box['kinds']): string {
  return kinds.map((codes) => [...codes].sort().join('+')).join('|')
}
