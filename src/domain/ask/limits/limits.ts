import { type Coverage, isCoveredBy, keyOfKinds, saysNoLess } from './coverage'
import type { Figure } from '../../data/figure'
import { clashesIn, firmIn, isCeiling } from './clashes'
import { type Bound, type Constraint, limitsAt, narrow, narrowAll, type Narrowing } from './narrow'
import { atomsOf } from './partition'
import { remembered } from '../../data/remembered'
import type { Located, Receipt } from '../receipt'
import type { Region } from '../region'

/** One end of what figures allow, and the figures that say so. */
export interface Limit {
  readonly value: number
  readonly receipt: Receipt
}

/** What the figures of a report allow for a number that it does not give. */
export interface Limits {
  /** Null where they say no more than that no count is below zero. */
  readonly lowest: Limit | null
  /** Null where they do not hold the number down. */
  readonly highest: Limit | null
}

/**
 * The lowest and highest number that the figures of one report and measure allow. One printed as
 * "at least" holds others down, as the number that the report documents, but never pushes one up:
 * what it leaves of a whole may be less. One printed as "about" is no limit. Figures that contradict
 * one another count each by itself and never in a sum. Null at both ends: nothing is limited. That
 * there is none at all is said by exact figures alone.
 */
export function limitsOf(region: Region, located: readonly Located[]): Limits {
  const group = groupOf(located, region.counted)
  const { documented: firm, exact: exactly } = group
  const coverage = alike(region.coverage, group.atoms)
  const key = `${keyOfKinds(coverage.kinds)} ${coverage.masks.join()}`
  const known = group.limits.get(key)
  if (known) return known
  const documented = settle(coverage, firm)
  // With fewer ceilings nothing is pushed higher: where nothing was, there is nothing to look for.
  const { lowest } =
    documented.lowest === null || group.isExact ? documented : settle(coverage, exactly)
  const none = documented.highest?.value === 0 && !group.isExact
  const { highest } = none ? settle(coverage, group.exactAlone) : documented
  // Figures that contradict one another can leave no number between them: then they limit nothing.
  const inverted = lowest !== null && highest !== null && lowest.value > highest.value
  const limits = inverted ? { lowest: null, highest: null } : { lowest, highest }
  group.limits.set(key, limits)
  return limits
}

/** Figures of one count, and which of them are taken for what. */
interface Given {
  readonly figures: readonly Located[]
  /** Those that contradict others, of which each counts by itself. */
  readonly contested: readonly Located[]
  /** All others; what kinds there are of them, and what they take in of each dimension. */
  readonly trusted: readonly Located[]
  readonly kinds: readonly Coverage['kinds'][]
  readonly sets: readonly ReadonlySet<number>[]
  readonly holdsDown: (located: Located) => boolean
}

/** What is the same for all questions about one count of a report. */
const groupOf = remembered(
  (located: readonly Located[], counted: string) => {
    const figures = firmIn(located, counted)
    const clashes = clashesIn(located)
    const contested = figures.filter(({ figure }) => clashes.has(figure))
    const exact = givenOf(figures.filter(isExact), contested.filter(isExact), isExact)
    const masks = (d: 0 | 1 | 2 | 3) => figures.map(({ region }) => region.coverage.masks[d])
    const atoms = (d: 0 | 1 | 2 | 3) => atomsOf([...new Set(masks(d))])
    return {
      documented: givenOf(figures, contested, isCeiling),
      exact: givenOf(figures, contested, isExact),
      exactAlone: exact,
      isExact: exact.figures.length === figures.length,
      atoms: [atoms(0), atoms(1), atoms(2), atoms(3)] as const,
      limits: new Map<string, Limits>(),
    }
  },
  (counted) => counted,
)

function givenOf(
  figures: readonly Located[],
  contested: readonly Located[],
  holdsDown: Given['holdsDown'],
): Given {
  const trusted = figures.filter((located) => !contested.includes(located))
  const coverages = trusted.map(({ region }) => region.coverage)
  return {
    ...{ figures, contested, trusted, holdsDown },
    kinds: [...new Map(coverages.map(({ kinds }) => [keyOfKinds(kinds), kinds])).values()],
    sets: ([0, 1, 2, 3] as const).map((d) => new Set(coverages.map(({ masks }) => masks[d]))),
  }
}

/**
 * One coverage for all that the figures cannot tell apart: of eleven governorates that no figure names,
 * each has the same limits.
 */
function alike({ kinds, masks }: Coverage, all: readonly (readonly number[])[]): Coverage {
  const one = (mask: number, atoms: readonly number[]) => {
    const rest = atoms.reduce((left, atom) => left & ~atom, mask)
    return atoms.reduce((sum, atom) => {
      const held = mask & atom
      return sum | (held === 0 || held === atom ? held : atom & -atom)
    }, rest)
  }
  const [t = 0, p = 0, v = 0, a = 0] = masks.map((mask, d) => one(mask, all[d] ?? []))
  return { kinds, masks: [t, p, v, a] }
}

function isExact({ figure }: Located): boolean {
  return figure.qualifier === 'exact'
}

/**
 * Narrows the coverage by all figures that fit together, and by each of the others alone. Cut by the
 * coverage, figures can turn out not to fit that seemed to.
 */
function settle(coverage: Coverage, given: Given): Limits {
  const { figures, holdsDown } = given
  const contested = new Set(given.contested)
  for (;;) {
    const isFirst = contested.size === given.contested.length
    const trusted = isFirst ? given.trusted : figures.filter((located) => !contested.has(located))
    const result = isFirst
      ? narrowedFor(coverage, given)
      : narrow(constraintsOf(coverage.kinds, trusted, holdsDown), coverage)
    if (result.kind === 'narrowed') {
      const alone = [...contested]
      const around = alone.filter(
        (one) => holdsDown(one) && isCoveredBy(coverage, one.region.coverage),
      )
      const inside = alone.filter((one) => isCoveredBy(one.region.coverage, coverage))
      return {
        lowest: best(
          [limitOf(result.lowest, trusted), ...inside.map(({ figure }) => limitBy(figure))],
          (a, b) => a > b,
        ),
        highest: best(
          [limitOf(result.highest, trusted), ...around.map(({ figure }) => limitBy(figure))],
          (a, b) => a < b,
        ),
      }
    }
    for (const place of result.between) {
      const located = trusted[place]
      if (located) contested.add(located)
    }
    // Nothing named: then the constraints below zero would be at fault, and there are none.
    if (result.between.length === 0) return { lowest: null, highest: null }
  }
}

/**
 * The same as `narrow`, whose work is nearly the same for one question and the next: the last few are
 * kept. Categories that no figure has anything to do with are only known to
 * be among everyone, so they are looked up there.
 */
function narrowedFor({ kinds: own, masks }: Coverage, given: Given) {
  const { trusted, holdsDown } = given
  const isAlone = !isEveryone(own) && given.kinds.every((kinds) => isApart(own, kinds))
  const kinds = isAlone ? EVERYONE : own
  // Whatever else the coverage asks for is cut as its figures cut it.
  const cut = masks.map((mask, d) => (given.sets[d]?.has(mask) ? '' : mask))
  const key = `${keyOfKinds(kinds)} ${cut.join()}`
  const known = recent.find((one) => one.given === given && one.key === key)
  const all = known?.all ?? narrowAll(constraintsOf(kinds, trusted, holdsDown), [{ kinds, masks }])
  if (!known) {
    recent.unshift({ given, key, all })
    let places = 0
    const full = recent.findIndex((one) => (places += one.all.cube.size) > KEPT)
    if (full > 0) recent.length = full
  }
  const result = limitsAt(all, { kinds, masks })
  return isAlone && result.kind === 'narrowed' ? { ...result, lowest: null } : result
}

/** Whether kinds have nothing to do with one another but that both are among everyone. */
function isApart(one: Coverage['kinds'], other: Coverage['kinds']): boolean {
  return isEveryone(other) || !(saysNoLess(one, other) || saysNoLess(other, one))
}

function isEveryone(kinds: Coverage['kinds']): boolean {
  return kinds.every((codes) => codes.length === 0)
}

/** In places of their cubes, of which each takes 50 bytes. */
const KEPT = 800_000
const recent: { readonly given: Given; readonly key: string; readonly all: Narrowing }[] = []

function constraintsOf(
  asked: Coverage['kinds'],
  trusted: readonly Located[],
  holdsDown: Given['holdsDown'],
): readonly Constraint[] {
  const kinds = countKinds(trusted)
  return trusted.map((located) => {
    const { region, figure } = located
    const constraint = { value: figure.value, floor: true, ceiling: holdsDown(located) }
    // A lone figure of categories that the coverage does not lie within (media workers, where all
    // civilians are asked for) is a floor for everyone and no more. So seen, its categories need
    // not be kept apart, and the search is shorter.
    const isLone = kinds.get(keyOfKinds(region.coverage.kinds)) === 1
    return isLone && !saysNoLess(asked, region.coverage.kinds)
      ? { ...constraint, coverage: { ...region.coverage, kinds: EVERYONE }, ceiling: false }
      : { ...constraint, coverage: region.coverage }
  })
}

function countKinds(figures: readonly Located[]): ReadonlyMap<string, number> {
  return figures.reduce((counts, { region }) => {
    const key = keyOfKinds(region.coverage.kinds)
    return counts.set(key, (counts.get(key) ?? 0) + 1)
  }, new Map<string, number>())
}

const EVERYONE: Coverage['kinds'] = [[], []]

function limitOf(bound: Bound | null, figures: readonly Located[]): Limit | null {
  if (!bound) return null
  const terms = [...bound.terms].flatMap(([place, times]) => {
    const figure = figures[place]?.figure
    return figure ? [{ figure, times }] : []
  })
  const repeated = (sign: 1 | -1) =>
    terms.flatMap(({ figure, times }) =>
      Array.from({ length: Math.max(times * sign, 0) }, () => figure),
    )
  return { value: bound.value, receipt: { plus: repeated(1), minus: repeated(-1) } }
}

function limitBy(figure: Figure): Limit {
  return { value: figure.value, receipt: { plus: [figure], minus: [] } }
}

function best(
  limits: readonly (Limit | null)[],
  isBetter: (a: number, b: number) => boolean,
): Limit | null {
  return limits.reduce((chosen, next) => {
    if (!next || !chosen) return chosen ?? next
    return isBetter(next.value, chosen.value) ? next : chosen
  }, null)
}
