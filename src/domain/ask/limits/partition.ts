/** A piece of a dimension, cut into one of its parts and what remains; by their places in a list. */
interface Cut {
  readonly part: number
  readonly rest: number
}

/** The sets of one dimension that limits are looked for, and how they lie in one another. */
export interface Partition {
  readonly masks: readonly number[]
  readonly placeOf: ReadonlyMap<number, number>
  /** For each piece, the pieces within it whose remainder is no piece: no cut speaks of them. */
  readonly within: readonly (readonly number[])[]
  /** For each piece, its cuts in two, and then its cut into indivisible pieces. */
  readonly cuts: readonly (readonly Cut[])[]
  readonly atoms: readonly (readonly number[])[]
}

/**
 * Cuts one dimension by the sets that figures and a question are about: those sets, what remains
 * of one when another is taken out, and the pieces that no set divides.
 */
export function partitionOf(sets: readonly number[]): Partition {
  const given = [...new Set(sets)].filter((set) => set !== 0)
  const atoms = atomsOf(given)
  const rests = given.flatMap((whole) =>
    given.filter((part) => isPart(part, whole)).map((part) => whole & ~part),
  )
  const masks = [...new Set([...given, ...rests, ...atoms])]
  const placeOf = new Map(masks.map((mask, i) => [mask, i]))
  const placesOf = (some: readonly number[]) => some.map((mask) => placeOf.get(mask) ?? -1)
  return {
    masks,
    placeOf,
    within: masks.map((whole) =>
      placesOf(masks.filter((part) => isPart(part, whole) && !placeOf.has(whole & ~part))),
    ),
    cuts: masks.map((whole) =>
      masks
        .filter((part) => isPart(part, whole) && placeOf.has(whole & ~part))
        // Each cut once.
        .filter((part) => (part & lowest(whole)) !== 0)
        .map((part) => {
          const [one = -1, other = -1] = placesOf([part, whole & ~part])
          return { part: one, rest: other }
        }),
    ),
    atoms: masks.map((whole) => placesOf(atoms.filter((atom) => isPart(atom, whole)))),
  }
}

/** The indivisible pieces: bits that every set holds together or leaves out together. */
export function atomsOf(sets: readonly number[]): readonly number[] {
  return sets.reduce<readonly number[]>((atoms, set) => {
    const fresh = set & ~atoms.reduce((all, atom) => all | atom, 0)
    const cut = atoms.flatMap((atom) => [atom & set, atom & ~set])
    return [...cut, fresh].filter((atom) => atom !== 0)
  }, [])
}

function isPart(part: number, whole: number): boolean {
  return part !== whole && (part & ~whole) === 0
}

function lowest(mask: number): number {
  return mask & -mask
}
