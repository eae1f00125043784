import { type Coverage, saysNoLess } from './coverage'
import { forEachPlace, cubeOf, type Motion, placeOf } from './cube'

/** A number that limits a coverage: not below it, not above it, or neither. */
export interface Constraint {
  readonly coverage: Coverage
  readonly value: number
  readonly floor: boolean
  readonly ceiling: boolean
}

/** How often each constraint is added (above 0) or taken away (below 0), by its place in the list. */
type Terms = ReadonlyMap<number, number>

/** One end of what the constraints allow, and which of them say so. */
export interface Bound {
  readonly value: number
  readonly terms: Terms
}

interface Narrowed {
  readonly kind: 'narrowed'
  /** Null where nothing says more than that no count is below zero. */
  readonly lowest: Bound | null
  /** Null where nothing holds the number down. */
  readonly highest: Bound | null
}

/** The constraints cannot all be right: some coverage would hold more than it can. */
interface Contradiction {
  readonly kind: 'contradiction'
  /** Places of the constraints that contradict one another. */
  readonly between: readonly number[]
}

/**
 * The lowest and the highest number that the constraints allow for a coverage. Coverages narrow one another until
 * nothing moves: what lies within another is no more than it; a whole is its parts together; a part
 * is the whole less the rest. Overlapping categories only lie within one another and are never
 * parts of a sum. Coverages may be `cut` more finely than the constraints do.
 */
export function narrow(
  constraints: readonly Constraint[],
  asked: Coverage,
  cut: readonly Coverage[] = [],
): Narrowed | Contradiction {
  const state = begin(constraints, [asked, ...cut])
  const place = placeOf(state.cube, asked)
  if (place === null) {
    return { kind: 'narrowed', lowest: null, highest: null }
  }
  // Figures that fit come to rest after a few rounds; others would drive one another on.
  for (let round = 0; round < 12; round += 1) {
    const before = state.moves
    sweep(state)
    if (state.clash) return state.clash
    if (state.moves === before) break
  }
  return {
    kind: 'narrowed',
    lowest: lowestAt(state, place),
    highest: highestAt(state, place),
  }
}

/** The limits of a coverage: those of the places under `plus` less the others' under `minus`. */
interface Reason {
  readonly constraint: number | null
  readonly plus: readonly number[]
  readonly minus: readonly number[]
}

interface State extends Motion {
  /** For each rule and dimension, how much had moved when each line was last looked at. */
  readonly seen: Readonly<Record<'within' | 'cut', Readonly<Record<Dimension, Int32Array>>>>
  readonly low: Float64Array
  readonly high: Float64Array
  /** How many figures a limit takes: of two ways to the same one, the shorter is easier to follow. */
  readonly lowCost: Float64Array
  readonly highCost: Float64Array
  readonly whyLow: Map<number, Reason>
  readonly whyHigh: Map<number, Reason>
  /** Once a lowest is above its highest. Taken down at once, while the reasons are still whole. */
  clash: Contradiction | null
}

function begin(constraints: readonly Constraint[], coverages: readonly Coverage[]): State {
  const cube = cubeOf([...coverages, ...constraints.map(({ coverage }) => coverage)])
  const places = () => new Int32Array(cube.size)
  const state: State = {
    cube,
    movedAt: places(),
    seen: {
      within: [places(), places(), places(), places()],
      cut: [places(), places(), places(), places()],
    },
    low: new Float64Array(cube.size),
    high: new Float64Array(cube.size).fill(Infinity),
    lowCost: new Float64Array(cube.size),
    highCost: new Float64Array(cube.size).fill(Infinity),
    whyLow: new Map(),
    whyHigh: new Map(),
    moves: 0,
    clash: null,
  }
  constraints.forEach(({ coverage, value, floor, ceiling }, constraint) => {
    const place = placeOf(cube, coverage)
    if (place === null) return
    const reason = { constraint, plus: [], minus: [] }
    if (floor && isHigher(state, place, value, 1)) raise(state, place, value, 1, reason)
    if (ceiling && isLower(state, place, value, 1)) lower(state, place, value, 1, reason)
  })
  return state
}

function raise(state: State, place: number, value: number, cost: number, reason: Reason): void {
  state.low[place] = value
  state.lowCost[place] = cost
  state.whyLow.set(place, reason)
  moved(state, place)
}

function lower(state: State, place: number, value: number, cost: number, reason: Reason): void {
  state.high[place] = value
  state.highCost[place] = cost
  state.whyHigh.set(place, reason)
  moved(state, place)
}

function isHigher({ low, lowCost }: State, place: number, value: number, cost: number): boolean {
  const now = low[place] ?? 0
  return value > now || (value === now && value > 0 && cost < (lowCost[place] ?? 0))
}

function isLower({ high, highCost }: State, place: number, value: number, cost: number): boolean {
  const now = high[place] ?? Infinity
  return value < now || (value === now && value < Infinity && cost < (highCost[place] ?? Infinity))
}

function moved(state: State, place: number): void {
  state.moves += 1
  state.movedAt[place] = state.moves
  if ((state.low[place] ?? 0) > (state.high[place] ?? Infinity)) {
    state.clash ??= contradictionAt(state, place)
  }
}

const DIMENSIONS = [0, 1, 2, 3] as const
type Dimension = (typeof DIMENSIONS)[number]

/** Containment first: where a plain figure says as much as a sum, the figure is the reason. */
function sweep(state: State): void {
  betweenKinds(state)
  for (const d of DIMENSIONS) withinPieces(state, d)
  for (const d of DIMENSIONS) cutInPieces(state, d)
}

function betweenKinds(state: State): void {
  const { kinds, layer } = state.cube
  kinds.forEach((narrower, i) =>
    kinds.forEach((wider, j) => {
      if (i === j || !saysNoLess(narrower, wider)) return
      for (let at = 0; at < layer; at += 1) isWithin(state, i * layer + at, j * layer + at)
    }),
  )
}

function withinPieces(state: State, d: Dimension): void {
  forEachPlace(state, d, state.seen.within[d], (pieces, own, stride, whole, since) => {
    const isOpen = hasMoved(state, whole, since)
    for (const step of pieces.within[own] ?? []) {
      const part = whole + (step - own) * stride
      if (isOpen || hasMoved(state, part, since)) isWithin(state, part, whole)
    }
  })
}

function cutInPieces(state: State, d: Dimension): void {
  forEachPlace(state, d, state.seen.cut[d], (pieces, own, stride, whole, since) => {
    for (const { part, rest } of pieces.cuts[own] ?? []) {
      const one = whole + (part - own) * stride
      const other = whole + (rest - own) * stride
      const isOpen =
        hasMoved(state, whole, since) ||
        hasMoved(state, one, since) ||
        hasMoved(state, other, since)
      if (!isOpen) continue
      isSum(state, whole, one, other)
      isRest(state, one, whole, other)
      isRest(state, other, whole, one)
    }
    const atoms = pieces.atoms[own] ?? []
    if (atoms.length > 2) isSumOf(state, whole, atoms, whole - own * stride, stride)
  })
}

function hasMoved({ movedAt }: State, place: number, since: number): boolean {
  return (movedAt[place] ?? 0) > since
}

function isWithin(state: State, part: number, whole: number): void {
  const least = state.low[part] ?? 0
  const leastCost = state.lowCost[part] ?? 0
  if (isHigher(state, whole, least, leastCost)) {
    raise(state, whole, least, leastCost, { constraint: null, plus: [part], minus: [] })
  }
  const most = state.high[whole] ?? Infinity
  const mostCost = state.highCost[whole] ?? Infinity
  if (isLower(state, part, most, mostCost)) {
    lower(state, part, most, mostCost, { constraint: null, plus: [whole], minus: [] })
  }
}

function isSum(state: State, whole: number, one: number, other: number): void {
  const low = (state.low[one] ?? 0) + (state.low[other] ?? 0)
  const lowCost = (state.lowCost[one] ?? 0) + (state.lowCost[other] ?? 0)
  if (isHigher(state, whole, low, lowCost)) {
    raise(state, whole, low, lowCost, { constraint: null, plus: [one, other], minus: [] })
  }
  const high = (state.high[one] ?? Infinity) + (state.high[other] ?? Infinity)
  const highCost = (state.highCost[one] ?? Infinity) + (state.highCost[other] ?? Infinity)
  if (isLower(state, whole, high, highCost)) {
    lower(state, whole, high, highCost, { constraint: null, plus: [one, other], minus: [] })
  }
}

/** All indivisible pieces at once: together they need not come in pairs that the cube holds. */
function isSumOf(
  state: State,
  whole: number,
  atoms: readonly number[],
  from: number,
  stride: number,
): void {
  let low = 0
  let high = 0
  let lowCost = 0
  let highCost = 0
  for (const atom of atoms) {
    const place = from + atom * stride
    low += state.low[place] ?? 0
    lowCost += state.lowCost[place] ?? 0
    high += state.high[place] ?? Infinity
    highCost += state.highCost[place] ?? Infinity
  }
  const reason = () => ({
    constraint: null,
    plus: atoms.map((atom) => from + atom * stride),
    minus: [],
  })
  if (isHigher(state, whole, low, lowCost)) raise(state, whole, low, lowCost, reason())
  if (isLower(state, whole, high, highCost)) lower(state, whole, high, highCost, reason())
}

function isRest(state: State, part: number, whole: number, rest: number): void {
  const low = (state.low[whole] ?? 0) - (state.high[rest] ?? Infinity)
  const lowCost = (state.lowCost[whole] ?? 0) + (state.highCost[rest] ?? Infinity)
  if (isHigher(state, part, low, lowCost)) {
    raise(state, part, low, lowCost, { constraint: null, plus: [whole], minus: [rest] })
  }
  const high = (state.high[whole] ?? Infinity) - (state.low[rest] ?? 0)
  const highCost = (state.highCost[whole] ?? Infinity) + (state.lowCost[rest] ?? 0)
  if (isLower(state, part, high, highCost)) {
    lower(state, part, high, highCost, { constraint: null, plus: [whole], minus: [rest] })
  }
}

function lowestAt(state: State, place: number): Bound | null {
  const value = state.low[place] ?? 0
  return value > 0 ? { value, terms: termsOf(state, 'low', place) } : null
}

function highestAt(state: State, place: number): Bound | null {
  const value = state.high[place] ?? Infinity
  return value < Infinity ? { value, terms: termsOf(state, 'high', place) } : null
}

/** Every constraint that has a part in it: which of them is wrong cannot be told. */
function contradictionAt(state: State, place: number): Contradiction {
  const between = new Set<number>()
  const seen = new Set<string>()
  const open: [number, Side][] = [
    [place, 'low'],
    [place, 'high'],
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const [at, side] = next
    const reason = reasonAt(state, side, at)
    if (!reason || seen.has(`${side}${String(at)}`)) continue
    seen.add(`${side}${String(at)}`)
    if (reason.constraint !== null) between.add(reason.constraint)
    for (const other of reason.plus) open.push([other, side])
    for (const other of reason.minus) open.push([other, opposite(side)])
  }
  return { kind: 'contradiction', between: [...between] }
}

type Side = 'low' | 'high'

/** Follows the reasons down to the constraints, adding up how often each of them counts. */
function termsOf(state: State, side: Side, place: number): Terms {
  const known = new Map<string, Terms>()
  const follow = (at: number, from: Side): Terms => {
    const key = `${from}${String(at)}`
    const before = known.get(key)
    if (before) return before
    const terms = new Map<number, number>()
    known.set(key, terms)
    const reason = reasonAt(state, from, at)
    if (reason && reason.constraint !== null) terms.set(reason.constraint, 1)
    for (const next of reason?.plus ?? []) add(terms, follow(next, from), 1)
    for (const next of reason?.minus ?? []) add(terms, follow(next, opposite(from)), -1)
    return terms
  }
  return new Map([...follow(place, side)].filter(([, times]) => times !== 0))
}

function add(terms: Map<number, number>, more: Terms, sign: 1 | -1): void {
  for (const [constraint, times] of more)
    terms.set(constraint, (terms.get(constraint) ?? 0) + sign * times)
}

function reasonAt(state: State, side: Side, place: number): Reason | undefined {
  return (side === 'low' ? state.whyLow : state.whyHigh).get(place)
}

function opposite(side: Side): Side {
  return side === 'low' ? 'high' : 'low'
}
