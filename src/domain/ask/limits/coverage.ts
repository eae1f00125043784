import { isInside } from '../bitmask'

/** Time, place, age and sex, target: each a set of indivisible parts, as bits. */
export type Masks = readonly [number, number, number, number]

/**
 * Where a figure or a question stands among all others of one measure. `kinds` are the overlapping
 * categories that it counts, any of them (professions, then weapons and outcomes); none means all
 * people or incidents. So a box lies within another when its masks do and its kinds say no less.
 */
export interface Coverage {
  readonly kinds: readonly [readonly string[], readonly string[]]
  readonly masks: Masks
}

/** The same for the same kinds, in whatever order: there are few lists of them, asked for very often. */
export function keyOfKinds(kinds: Coverage['kinds']): string {
  const known = keys.get(kinds)
  if (known !== undefined) return known
  const key = kinds.map((codes) => [...codes].sort().join('+')).join('|')
  keys.set(kinds, key)
  return key
}

const keys = new WeakMap<Coverage['kinds'], string>()

/** Whether everyone and everything in `box` is in `whole` too, whatever the numbers are. */
export function isCoveredBy(coverage: Coverage, whole: Coverage): boolean {
  return (
    saysNoLess(coverage.kinds, whole.kinds) &&
    coverage.masks.every((mask, i) => isInside(mask, whole.masks[i] ?? 0))
  )
}

/** Medical workers are among all civilians, and among "medical and civil defence workers". */
export function saysNoLess(kinds: Coverage['kinds'], than: Coverage['kinds']): boolean {
  return kinds.every((own, i) => {
    const wider = than[i] ?? []
    return wider.length === 0 || (own.length > 0 && own.every((code) => wider.includes(code)))
  })
}
