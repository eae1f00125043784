import { type Coverage, isCoveredBy, saysNoLess } from './coverage'
import type { Figure } from '../data/figure'
import { clashesIn, isCeiling, isFirm } from './clashes'
import { type Bound, narrow } from './narrow'
import { atomsOf } from './partition'
import type { Located, Receipt } from './receipt'
import type { Region } from './region'

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
  const memory = memoryOf(located)
  const firm = located.filter((other) => other.region.counted === region.counted).filter(isFirm)
  const coverage = alike(
    region.coverage,
    firm.map((other) => other.region.coverage),
  )
  const key = `${region.counted} ${JSON.stringify(coverage)}`
  const known = memory.get(key)
  if (known) return known
  const clashes = clashesIn(located)
  const contested = firm.filter(({ figure }) => clashes.has(figure))
  const documented = settle(coverage, firm, contested, isCeiling)
  // With fewer ceilings nothing is pushed higher: where nothing was, there is nothing to look for.
  const exact =
    documented.lowest === null || firm.every(isExact)
      ? documented
      : settle(coverage, firm, contested, isExact)
  const { lowest } = exact
  const none = documented.highest?.value === 0 && !firm.every(isExact)
  const { highest } = none
    ? settle(coverage, firm.filter(isExact), contested.filter(isExact), isExact)
    : documented
  // Figures that contradict one another can leave no number between them: then they limit nothing.
  const inverted = lowest !== null && highest !== null && lowest.value > highest.value
  const limits = inverted ? { lowest: null, highest: null } : { lowest, highest }
  memory.set(key, limits)
  return limits
}

const memories = new WeakMap<readonly Located[], Map<string, Limits>>()

function memoryOf(located: readonly Located[]): Map<string, Limits> {
  const memory = memories.get(located) ?? new Map<string, Limits>()
  memories.set(located, memory)
  return memory
}

/**
 * One coverage for all that the figures cannot tell apart: of eleven governorates that no figure names,
 * each has the same limits.
 */
function alike(coverage: Coverage, coverages: readonly Coverage[]): Coverage {
  const one = (mask: number, d: number) => {
    const atoms = atomsOf(coverages.map(({ masks }) => masks[d] ?? 0))
    const rest = atoms.reduce((left, atom) => left & ~atom, mask)
    return atoms.reduce((sum, atom) => {
      const held = mask & atom
      return sum | (held === 0 || held === atom ? held : atom & -atom)
    }, rest)
  }
  const [t, p, v, a] = coverage.masks
  return { kinds: coverage.kinds, masks: [one(t, 0), one(p, 1), one(v, 2), one(a, 3)] }
}

function isExact({ figure }: Located): boolean {
  return figure.qualifier === 'exact'
}

/**
 * Narrows the coverage by all figures that fit together, and by each of the others alone. Cut by the
 * coverage, figures can turn out not to fit that seemed to.
 */
function settle(
  coverage: Coverage,
  figures: readonly Located[],
  clashes: readonly Located[],
  holdsDown: (located: Located) => boolean,
): Limits {
  const contested = new Set(clashes)
  for (;;) {
    const trusted = figures.filter((located) => !contested.has(located))
    const kinds = countKinds(trusted)
    const constraints = trusted.map((located) => {
      const { region, figure } = located
      const constraint = { value: figure.value, floor: true, ceiling: holdsDown(located) }
      // A lone figure of categories that the coverage does not lie within (media workers, where all
      // civilians are asked for) is a floor for everyone and no more. So seen, its categories need
      // not be kept apart, and the search is shorter.
      const isLone = kinds.get(String(region.coverage.kinds)) === 1
      return isLone && !saysNoLess(coverage.kinds, region.coverage.kinds)
        ? { ...constraint, coverage: { ...region.coverage, kinds: EVERYONE }, ceiling: false }
        : { ...constraint, coverage: region.coverage }
    })
    const result = narrow(constraints, coverage)
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

function countKinds(figures: readonly Located[]): ReadonlyMap<string, number> {
  return figures.reduce((counts, { region }) => {
    const key = String(region.coverage.kinds)
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
