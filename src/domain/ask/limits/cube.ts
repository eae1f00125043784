import { type Coverage, keyOfKinds, type Masks } from './coverage'
import { type Partition, partitionOf } from './partition'

/**
 * Every coverage that a list of coverages cuts out of one another: each of their kinds with each piece of
 * each dimension. A coverage of the cube has a place, a whole number from 0.
 */
export interface Cube {
  readonly kinds: readonly Coverage['kinds'][]
  readonly pieces: readonly [Partition, Partition, Partition, Partition]
  /** How far apart two places are that differ by one piece, along each dimension. */
  readonly strides: Masks
  /** How many places one list of kinds has. */
  readonly layer: number
  readonly size: number
}

/** The cube of the parts that some coverages cut one another into. */
export function cubeOf(coverages: readonly Coverage[]): Cube {
  const cut = (d: 0 | 1 | 2 | 3) => partitionOf(coverages.map(({ masks }) => masks[d]))
  const pieces = [cut(0), cut(1), cut(2), cut(3)] as const
  const [t, p, v, a] = pieces
  const attack = 1
  const victim = a.masks.length
  const place = victim * v.masks.length
  const time = place * p.masks.length
  const layer = time * t.masks.length
  const kinds = [
    ...new Map(coverages.map((coverage) => [keyOfKinds(coverage.kinds), coverage.kinds])).values(),
  ]
  return {
    kinds,
    pieces,
    strides: [time, place, victim, attack],
    layer,
    size: kinds.length * layer,
  }
}

/** The place of a coverage; null for one that the cube was not made of, or that holds nothing. */
export function placeOf(cube: Cube, { kinds, masks }: Coverage): number | null {
  const key = keyOfKinds(kinds)
  const layer = cube.kinds.findIndex((other) => keyOfKinds(other) === key)
  const steps = masks.map((mask, d) => {
    const step = cube.pieces[d]?.placeOf.get(mask)
    return step === undefined ? null : step * (cube.strides[d] ?? 0)
  })
  if (layer < 0 || steps.some((step) => step === null)) return null
  return steps.reduce<number>((sum, step) => sum + (step ?? 0), layer * cube.layer)
}

/** What moves on a cube: how often anything has, and at which of these times each place last did. */
export interface Motion {
  readonly cube: Cube
  moves: number
  readonly movedAt: Int32Array
}

/**
 * Visits the places of every line along one dimension on which something has moved since it was
 * last `seen`; a visit to the others would find nothing new. A line is the places that differ in
 * that dimension alone. Each visit is told the piece, how far apart places lie on the line, and how often
 * anything had moved when the line was last seen: nor is there anything new between places that rest since.
 */
export function forEachPlace(
  motion: Motion,
  d: number,
  seen: Int32Array,
  visit: (pieces: Partition, piece: number, stride: number, place: number, since: number) => void,
): void {
  const { pieces, strides, size } = motion.cube
  const own = pieces[d]
  const stride = strides[d] ?? 0
  // One piece by itself has no part.
  if (!own || stride === 0 || own.masks.length < 2) return
  const block = own.masks.length * stride
  for (let start = 0; start < size; start += block) {
    const open: { readonly first: number; readonly since: number }[] = []
    for (let first = start; first < start + stride; first += 1) {
      const since = seen[first] ?? 0
      if (lastMove(motion, first, stride, start + block) <= since) continue
      open.push({ first, since })
      seen[first] = motion.moves
    }
    if (open.length === 0) continue
    for (let piece = 0; piece < own.masks.length; piece += 1) {
      for (const { first, since } of open) {
        visit(own, piece, stride, first + piece * stride, since)
      }
    }
  }
}

function lastMove({ movedAt }: Motion, first: number, stride: number, end: number): number {
  let last = 0
  for (let place = first; place < end; place += stride) last = Math.max(last, movedAt[place] ?? 0)
  return last
}
