/** As many parts as the bits of one number tell apart. */
const MOST_PARTS = 31

/** One bit for each of so many parts. More than fit are refused: two with one bit would be one. */
export function bitsFor(count: number, of: string): readonly number[] {
  if (count > MOST_PARTS) {
    throw new RangeError(`${String(count)} parts of ${of}: a mask holds ${String(MOST_PARTS)}`)
  }
  return Array.from({ length: count }, (_, i) => 1 << i)
}

/** All bits of several masks in one. */
export function unionOf(bits: readonly number[]): number {
  return bits.reduce((sum, bit) => sum | bit, 0)
}

/** Whether all bits of one mask are in another. */
export function isInside(bits: number, whole: number): boolean {
  return (bits & ~whole) === 0
}

/** Every choice of some things, none and all of them among these. */
export function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
}
