import { isInside, unionOf } from './bitmask'
import type { Coverage } from './coverage'
import { isCount } from './contained'
import type { Figure } from '../data/figure'
import { remembered } from '../data/remembered'
import { type Constraint, narrow } from './narrow'
import type { Located } from './receipt'

/**
 * The figures of a report that contradict one another: they cannot all be right. Which of them is
 * wrong nobody can tell, so each of them counts by itself, and none in a sum or a remainder. Found
 * once for each list of figures.
 */
export const clashesIn = remembered((located: readonly Located[]): ReadonlySet<Figure> => {
  const counted = [...new Set(located.map(({ region }) => region.counted))]
  return new Set(
    counted.flatMap((one) =>
      clashesAmong(located.filter((other) => other.region.counted === one && isFirm(other))),
    ),
  )
})

/** Whether a figure limits others at all: shares, ranks and "about" do not. */
export function isFirm({ figure }: Located): boolean {
  return isCount(figure.cell) && figure.qualifier !== 'approximate'
}

/**
 * Whether a figure holds its parts down among those documented. People are documented by name and
 * attacks one by one; how many were displaced is estimated.
 */
export function isCeiling({ figure }: Located): boolean {
  return figure.cell.measure !== 'displaced' || figure.qualifier === 'exact'
}

/** Takes out what contradicts the rest until the rest fits together. */
function clashesAmong(figures: readonly Located[]): readonly Figure[] {
  const clashes: Figure[] = []
  for (;;) {
    const trusted = figures.filter(({ figure }) => !clashes.includes(figure))
    const constraints = trusted.map((one): Constraint => {
      const { region, figure } = one
      return {
        coverage: region.coverage,
        value: figure.value,
        floor: true,
        ceiling: isCeiling(one),
      }
    })
    const coverages = constraints.map(({ coverage }) => coverage)
    const [first] = coverages
    if (!first) return clashes
    const result = narrow(constraints, first, unnamed(coverages))
    if (result.kind === 'narrowed') return clashes
    // Nothing named: then the constraints below zero would be at fault, and there are none.
    if (result.between.length === 0) return clashes
    clashes.push(...result.between.flatMap((place) => trusted[place]?.figure ?? []))
  }
}

/** What others leave of each coverage along one dimension: the governorates that no figure names. */
function unnamed(coverages: readonly Coverage[]): readonly Coverage[] {
  const rest = (whole: number, d: number) => {
    const masks = coverages.map(({ masks: own }) => own[d] ?? 0)
    return whole & ~unionOf(masks.filter((mask) => mask !== whole && isInside(mask, whole)))
  }
  return coverages.flatMap(({ kinds, masks: [t, p, v, a] }) => [
    { kinds, masks: [rest(t, 0), p, v, a] as const },
    { kinds, masks: [t, rest(p, 1), v, a] as const },
    { kinds, masks: [t, p, rest(v, 2), a] as const },
    { kinds, masks: [t, p, v, rest(a, 3)] as const },
  ])
}
