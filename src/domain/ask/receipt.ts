import { isInside } from './bitmask'
import type { Figure } from '../data/figure'
import { grouped } from '../data/grouped'
import type { Extent, Region } from './region'

/** The figures added and the figures taken away. Never empty on the side of the added. */
export interface Receipt {
  readonly plus: readonly Figure[]
  readonly minus: readonly Figure[]
}

/** A figure and the place that it has among all others of its report. */
export interface Located {
  readonly figure: Figure
  readonly region: Region
}

/** The figures of one track, to be found by their extents. */
interface Track {
  /** Of two figures for one extent, the first. */
  readonly at: ReadonlyMap<string, Figure>
  /** What they take in of each dimension, each once. */
  readonly pieces: readonly (readonly number[])[]
}

/** Figures by track. */
export function tracksOf(located: readonly Located[]): ReadonlyMap<string, Track> {
  const tracks = [...grouped(located, ({ region }) => region.track)].map(
    ([track, own]): [string, Track] => {
      const at = new Map<string, Figure>()
      for (const { region, figure } of own) {
        const key = keyOfExtent(region.extent)
        if (!at.has(key)) at.set(key, figure)
      }
      const pieces = DIMENSIONS.map((d) => [...new Set(own.map(({ region }) => region.extent[d]))])
      return [track, { at, pieces }]
    },
  )
  return new Map(tracks)
}

/** The figure for just this extent. */
export function figureAt(track: Track | undefined, extent: Extent): Figure | undefined {
  return track?.at.get(keyOfExtent(extent))
}

/**
 * Finds figures of one track that make up exactly the extent asked for: a sum of parts, or a whole
 * less the other parts, along every dimension and nested. Of several ways it takes the one that
 * takes least away, then the shortest: where a report's own figures disagree, a plain sum of what
 * was printed is the one a reader can check. Null when no figures do.
 */
export function findReceipt(extent: Extent, track: Track): Receipt | null {
  // What no pieces of one dimension make up, none of several do.
  if (!extent.every((asked, d) => isMadeOf(asked, track.pieces[d] ?? []))) return null
  return search({ track, seen: new Map(), isSum: false }, extent, DIMENSIONS)
}

/**
 * The same of numbers counted from incidents: sums alone, for what is in no category is in no number either,
 * and only of filters in which no incident counts twice.
 */
export function findSum(
  extent: Extent,
  track: Track,
  added: readonly ('victims' | 'attacks')[],
): Receipt | null {
  const free: readonly Dimension[] = [
    ...([0, 1] as const),
    ...(added.includes('victims') ? ([2] as const) : []),
    ...(added.includes('attacks') ? ([3] as const) : []),
  ]
  const isMade = extent.every((asked, d) => {
    const pieces = track.pieces[d] ?? []
    return pieces.includes(asked) || (free.some((one) => one === d) && isCovered(asked, pieces))
  })
  return isMade ? search({ track, seen: new Map(), isSum: true }, extent, free) : null
}

/** Whether pieces lie side by side in one that was asked for, or in what it lacks of a whole. */
function isMadeOf(asked: number, pieces: readonly number[]): boolean {
  const known = new Map([[0, true]])
  return (
    isCovered(asked, pieces, known) ||
    pieces.some((whole) => isInside(asked, whole) && isCovered(whole & ~asked, pieces, known))
  )
}

function isCovered(bits: number, pieces: readonly number[], known = new Map([[0, true]])): boolean {
  const before = known.get(bits)
  if (before !== undefined) return before
  const lowest = bits & -bits
  const found = pieces.some(
    (piece) =>
      (piece & lowest) !== 0 && isInside(piece, bits) && isCovered(bits & ~piece, pieces, known),
  )
  known.set(bits, found)
  return found
}

const DIMENSIONS = [0, 1, 2, 3] as const
type Dimension = (typeof DIMENSIONS)[number]

interface Search {
  readonly track: Track
  readonly seen: Map<string, Receipt | null>
  /** Whether nothing may be taken away. */
  readonly isSum: boolean
}

/** Each dimension is split at most once, so the search ends. */
function search(state: Search, extent: Extent, free: readonly Dimension[]): Receipt | null {
  const key = `${keyOfExtent(extent)};${free.join('')}`
  const known = state.seen.get(key)
  if (known !== undefined) return known
  const printed = figureAt(state.track, extent)
  const receipt = printed ? { plus: [printed], minus: [] } : shortest(splits(state, extent, free))
  state.seen.set(key, receipt)
  return receipt
}

function keyOfExtent([time, place, victim, attack]: Extent): string {
  return `${time},${place},${victim},${attack}`
}

function splits(state: Search, extent: Extent, free: readonly Dimension[]): (Receipt | null)[] {
  return free.flatMap((dimension) => {
    const rest = free.filter((d) => d !== dimension)
    const asked = extent[dimension]
    const pieces = state.track.pieces[dimension] ?? []
    const find = (bits: number) => search(state, replaced(extent, dimension, bits), rest)
    const wholes = state.isSum
      ? []
      : pieces.filter((whole) => isInside(asked, whole) && whole !== asked)
    return [
      ...covers(asked, pieces, find),
      ...wholes.flatMap((whole) => {
        const sum = find(whole)
        return sum === null
          ? []
          : covers(whole & ~asked, pieces, find).map((part) => less(sum, part))
      }),
    ]
  })
}

/** Every way to lay `asked` out, without gap or overlap, in pieces that have a receipt. */
function covers(
  asked: number,
  pieces: readonly number[],
  find: (bits: number) => Receipt | null,
): (Receipt | null)[] {
  if (asked === 0) return [NOTHING]
  const lowest = asked & -asked
  return pieces
    .filter((piece) => (piece & lowest) !== 0 && isInside(piece, asked))
    .flatMap((piece) => {
      const first = find(piece)
      if (first === null) return []
      return covers(asked & ~piece, pieces, find).map((others) => others && more(first, others))
    })
}

const NOTHING: Receipt = { plus: [], minus: [] }

function more(a: Receipt, b: Receipt): Receipt | null {
  return balanced([...a.plus, ...b.plus], [...a.minus, ...b.minus])
}

function less(a: Receipt, b: Receipt | null): Receipt | null {
  return b && balanced([...a.plus, ...b.minus], [...a.minus, ...b.plus])
}

/**
 * A figure on both sides falls out; one that would count twice makes no readable receipt. Only an
 * exact figure may be taken away: a whole less "at least 746" is at most the rest, not at least.
 */
function balanced(plus: readonly Figure[], minus: readonly Figure[]): Receipt | null {
  const up = plus.filter((figure) => !minus.includes(figure))
  const down = minus.filter((figure) => !plus.includes(figure))
  const distinct = new Set([...up, ...down]).size === up.length + down.length
  const sound = down.every(({ qualifier }) => qualifier === 'exact')
  return distinct && sound && up.length > 0 ? { plus: up, minus: down } : null
}

function shortest(receipts: readonly (Receipt | null)[]): Receipt | null {
  return receipts.reduce((best, next) => {
    if (next === null || best === null) return best ?? next
    const order = next.minus.length - best.minus.length || next.plus.length - best.plus.length
    return order < 0 ? next : best
  }, null)
}

function replaced(extent: Extent, dimension: Dimension, bits: number): Extent {
  const [time, place, victim, attack] = extent
  switch (dimension) {
    case 0:
      return [bits, place, victim, attack]
    case 1:
      return [time, bits, victim, attack]
    case 2:
      return [time, place, bits, attack]
    case 3:
      return [time, place, victim, bits]
  }
}
