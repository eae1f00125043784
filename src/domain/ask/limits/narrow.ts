import { type Coverage, saysNoLess } from './coverage'
import { type Cube, forEachPlace, cubeOf, type Motion, placeOf } from './cube'

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
 * The lowest and the highest number that the constraints allow for a coverage. Coverages may be `cut`
 * more finely than the constraints do.
 */
export function narrow(
  constraints: readonly Constraint[],
  asked: Coverage,
  cut: readonly Coverage[] = [],
): Narrowed | Contradiction {
  return limitsAt(narrowAll(constraints, [asked, ...cut]), asked)
}

/** The limits of all coverages that constraints, and others, cut out of one another. */
export interface Narrowing {
  readonly cube: Cube
  readonly low: End
  readonly high: End
  readonly clash: Contradiction | null
}

/**
 * Coverages narrow one another until nothing moves: what lies within another is no more than it; a whole
 * is its parts together; a part is the whole less the rest. Overlapping categories only lie within one
 * another and are never parts of a sum.
 */
export function narrowAll(
  constraints: readonly Constraint[],
  others: readonly Coverage[],
): Narrowing {
  const state = begin(constraints, others)
  // Figures that fit come to rest after a few rounds; others would drive one another on.
  for (let round = 0; round < 12; round += 1) {
    const before = state.moves
    sweep(state)
    if (state.clash || state.moves === before) break
  }
  const { cube, low, high, clash } = state
  return { cube, low, high, clash }
}

/** What comes of it for one of its coverages. */
export function limitsAt(all: Narrowing, asked: Coverage): Narrowed | Contradiction {
  const place = placeOf(all.cube, asked)
  if (place === null) return { kind: 'narrowed', lowest: null, highest: null }
  if (all.clash) return all.clash
  return { kind: 'narrowed', lowest: lowestAt(all, place), highest: highestAt(all, place) }
}

/**
 * Why a place has its limits, as numbers, for there are very many: what kind of a reason, and two places
 * that it is about. `GIVEN`: the constraint `one`. `WITHIN`: those of the place `one`. `SUM`: of `one` and
 * `other` together. `REST`: of `one` less the others of `other`. From `ATOMS` on, one for each
 * dimension: of the indivisible parts of the piece `one` together.
 */
const [NONE, GIVEN, WITHIN, SUM, REST, ATOMS] = [0, 1, 2, 3, 4, 5] as const

/** One end of the limits of all places. */
interface End {
  readonly value: Float64Array
  /** How many figures it takes: of two ways to the same one, the shorter is easier to follow. */
  readonly cost: Float64Array
  readonly kind: Uint8Array
  readonly one: Int32Array
  readonly other: Int32Array
}

interface State extends Motion {
  /** For each rule and dimension, how much had moved when each line was last looked at. */
  readonly seen: Readonly<Record<'within' | 'cut', Readonly<Record<Dimension, Int32Array>>>>
  readonly low: End
  readonly high: End
  /** Once a lowest is above its highest. Taken down at once, while the reasons are still whole. */
  clash: Contradiction | null
}

function begin(constraints: readonly Constraint[], coverages: readonly Coverage[]): State {
  const cube = cubeOf([...coverages, ...constraints.map(({ coverage }) => coverage)])
  const places = () => new Int32Array(cube.size)
  const end = (value: number): End => ({
    value: new Float64Array(cube.size).fill(value),
    cost: new Float64Array(cube.size).fill(value),
    kind: new Uint8Array(cube.size),
    one: places(),
    other: places(),
  })
  const state: State = {
    cube,
    movedAt: places(),
    seen: {
      within: [places(), places(), places(), places()],
      cut: [places(), places(), places(), places()],
    },
    low: end(0),
    high: end(Infinity),
    moves: 0,
    clash: null,
  }
  constraints.forEach(({ coverage, value, floor, ceiling }, constraint) => {
    const place = placeOf(cube, coverage)
    if (place === null) return
    if (floor) raise(state, place, value, 1, GIVEN, constraint, 0)
    if (ceiling) lower(state, place, value, 1, GIVEN, constraint, 0)
  })
  return state
}

/** Takes a lowest that says more than the one that there is, or the same in fewer figures. */
function raise(
  state: State,
  place: number,
  value: number,
  cost: number,
  kind: number,
  one: number,
  other: number,
): void {
  const { low } = state
  const now = low.value[place] ?? 0
  if (value > now || (value === now && value > 0 && cost < (low.cost[place] ?? 0)))
    set(state, low, place, value, cost, kind, one, other)
}

function lower(
  state: State,
  place: number,
  value: number,
  cost: number,
  kind: number,
  one: number,
  other: number,
): void {
  const { high } = state
  const now = high.value[place] ?? 0
  if (value < now || (value === now && value < Infinity && cost < (high.cost[place] ?? 0)))
    set(state, high, place, value, cost, kind, one, other)
}

function set(
  state: State,
  end: End,
  place: number,
  value: number,
  cost: number,
  kind: number,
  one: number,
  other: number,
): void {
  end.value[place] = value
  end.cost[place] = cost
  end.kind[place] = kind
  end.one[place] = one
  end.other[place] = other
  moved(state, place)
}

function moved(state: State, place: number): void {
  state.moves += 1
  state.movedAt[place] = state.moves
  if ((state.low.value[place] ?? 0) > (state.high.value[place] ?? Infinity)) {
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
    if (atoms.length > 2) isSumOf(state, d, whole, own, atoms)
  })
}

function hasMoved({ movedAt }: State, place: number, since: number): boolean {
  return (movedAt[place] ?? 0) > since
}

function isWithin(state: State, part: number, whole: number): void {
  const { low, high } = state
  raise(state, whole, low.value[part] ?? 0, low.cost[part] ?? 0, WITHIN, part, 0)
  lower(state, part, high.value[whole] ?? 0, high.cost[whole] ?? 0, WITHIN, whole, 0)
}

function isSum(state: State, whole: number, one: number, other: number): void {
  const { low, high } = state
  const least = (low.value[one] ?? 0) + (low.value[other] ?? 0)
  raise(state, whole, least, (low.cost[one] ?? 0) + (low.cost[other] ?? 0), SUM, one, other)
  const most = (high.value[one] ?? 0) + (high.value[other] ?? 0)
  lower(state, whole, most, (high.cost[one] ?? 0) + (high.cost[other] ?? 0), SUM, one, other)
}

/** All indivisible pieces at once: together they need not come in pairs that the cube holds. */
function isSumOf(
  state: State,
  d: Dimension,
  whole: number,
  own: number,
  atoms: readonly number[],
): void {
  const { low, high, cube } = state
  const stride = cube.strides[d]
  let least = 0
  let most = 0
  let leastCost = 0
  let mostCost = 0
  for (const atom of atoms) {
    const place = whole + (atom - own) * stride
    least += low.value[place] ?? 0
    leastCost += low.cost[place] ?? 0
    most += high.value[place] ?? 0
    mostCost += high.cost[place] ?? 0
  }
  raise(state, whole, least, leastCost, ATOMS + d, own, 0)
  lower(state, whole, most, mostCost, ATOMS + d, own, 0)
}

function isRest(state: State, part: number, whole: number, rest: number): void {
  const { low, high } = state
  const least = (low.value[whole] ?? 0) - (high.value[rest] ?? 0)
  raise(state, part, least, (low.cost[whole] ?? 0) + (high.cost[rest] ?? 0), REST, whole, rest)
  const most = (high.value[whole] ?? 0) - (low.value[rest] ?? 0)
  lower(state, part, most, (high.cost[whole] ?? 0) + (low.cost[rest] ?? 0), REST, whole, rest)
}

function lowestAt(state: Narrowing, place: number): Bound | null {
  const value = state.low.value[place] ?? 0
  return value > 0 ? { value, terms: termsOf(state, 'low', place) } : null
}

function highestAt(state: Narrowing, place: number): Bound | null {
  const value = state.high.value[place] ?? Infinity
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
function termsOf(state: Narrowing, side: Side, place: number): Terms {
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

/** The limits of a coverage: those of the places under `plus` less the others' under `minus`. */
interface Reason {
  readonly constraint: number | null
  readonly plus: readonly number[]
  readonly minus: readonly number[]
}

function reasonAt({ low, high, cube }: Narrowing, side: Side, place: number): Reason | null {
  const end = side === 'low' ? low : high
  const [kind = 0, one = 0, other = 0] = [end.kind[place], end.one[place], end.other[place]]
  switch (kind) {
    case NONE:
      return null
    case GIVEN:
      return { constraint: one, plus: [], minus: [] }
    case WITHIN:
      return { constraint: null, plus: [one], minus: [] }
    case SUM:
      return { constraint: null, plus: [one, other], minus: [] }
    case REST:
      return { constraint: null, plus: [one], minus: [other] }
    default: {
      const d = kind - ATOMS
      const atoms = cube.pieces[d]?.atoms[one] ?? []
      const stride = cube.strides[d] ?? 0
      return {
        constraint: null,
        plus: atoms.map((atom) => place + (atom - one) * stride),
        minus: [],
      }
    }
  }
}

function opposite(side: Side): Side {
  return side === 'low' ? 'high' : 'low'
}
