import { bitsFor, isInside, subsets, unionOf } from './bitmask'
import { TOTAL } from '../data/observation'
import { remembered } from '../data/remembered'
import type { Vocabulary } from '../data/vocabulary'

/** The places of some codes together, as bits; null where a code is of no place. */
type PlaceBits = (codes: readonly string[]) => number | null

/**
 * Cuts every governorate by the zones that hold a part of it. A zone is those parts and the
 * governorates that lie wholly in it, so that Idlib lies in north-west Syria, and the eastern
 * quarters of Aleppo lie in the governorate. How zones lie in one another nobody says.
 */
export const placeParts = remembered(({ governorates, zones }: Vocabulary): PlaceBits => {
  const parts = governorates.flatMap(({ code }) => {
    const cutting = zones.filter(
      (zone) => zone.governorates.includes(code) && !zone.whole.includes(code),
    )
    return subsets(cutting.map((zone) => zone.code)).map((within) => ({
      governorate: code,
      within,
    }))
  })
  const bits = bitsFor(parts.length, 'places')
  const maskWhere = (test: (part: (typeof parts)[number]) => boolean) =>
    unionOf(
      bits.filter((_, i) => {
        const part = parts[i]
        return part !== undefined && test(part)
      }),
    )
  const masks = new Map([
    [TOTAL, maskWhere(() => true)],
    ...governorates.map(({ code }): [string, number] => [
      code,
      maskWhere(({ governorate }) => governorate === code),
    ]),
    ...zones.map(({ code, whole }): [string, number] => [
      code,
      maskWhere(({ governorate, within }) => whole.includes(governorate) || within.includes(code)),
    ]),
  ])
  return (codes: readonly string[]): number | null => {
    const own = codes.map((code) => masks.get(code))
    return own.every((mask) => mask !== undefined) ? unionOf(own) : null
  }
})

/** Whether all of some places is in others: of `SY-ID` in `zone:north_west`, of anything in `_T`. */
export function isPlaceWithin(
  vocabulary: Vocabulary,
  codes: readonly string[],
  others: readonly string[],
): boolean {
  const placeBits = placeParts(vocabulary)
  const [bits, whole] = [placeBits(codes), placeBits(others)]
  return bits !== null && whole !== null && isInside(bits, whole)
}
