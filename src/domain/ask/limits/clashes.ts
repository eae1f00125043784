import { isInside, unionOf } from '../bitmask'
import type { Coverage } from './coverage'
import { isCount } from '../contained'
import type { Figure } from '../../data/figure'
import { remembered } from '../../data/remembered'
import { type Constraint, narrow } from './narrow'
import type { Located } from '../receipt'

/**
 * The figures of a report that contradict one another: they cannot all be right. Which of them is
 * wrong nobody can tell, so each of them counts by itself, and none in a sum or a remainder. Found
 * once for each list of figures.
 */
export const clashesIn = remembered((located: readonly Located[]): ReadonlySet<Figure> => {
  const counted = [...new Set(located.map(({ region }) => region.counted))]
  return new Set(counted.flatMap((one) => clashesAmong(firmIn(located, one))))
})

/** The figures of one count that limit others. */
export const firmIn = remembered(
  (located: readonly Located[], counted: string): readonly Located[] =>
    located.filter((other) => other.region.counted === counted && isFirm(other)),
  (counted) => counted,
)

/** Whether a figure limits others at all: shares, ranks and "about" do not. */
function isFirm({ figure }: Located): boolean {
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
  const [restT, restP, restV, restA] = ([0, 1, 2, 3] as const).map((d) => {
    const masks = [...new Set(coverages.map((coverage) => coverage.masks[d]))]
    return new Map(
      masks.map((whole) => {
        const parts = masks.filter((mask) => mask !== whole && isInside(mask, whole))
        return [whole, whole & ~unionOf(parts)]
      }),
    )
  })
  return coverages.flatMap(({ kinds, masks: [t, p, v, a] }) => [
    { kinds, masks: [restT?.get(t) ?? 0, p, v, a] as const },
    { kinds, masks: [t, restP?.get(p) ?? 0, v, a] as const },
    { kinds, masks: [t, p, restV?.get(v) ?? 0, a] as const },
    { kinds, masks: [t, p, v, restA?.get(a) ?? 0] as const },
  ])
}
