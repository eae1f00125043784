import type { Figure } from './figure'
import type { Source, Vocabulary } from './vocabulary'

/**
 * The text to name for a figure: SNHR's own before a copy of it, and this before reports about it. Of those,
 * one that has an address and prints no other number for the same; then one that words it as cautiously as
 * the figure does.
 */
export function sourceToCite(
  { observations, qualifier, rejected }: Figure,
  { sources }: Pick<Vocabulary, 'sources'>,
): Source | undefined {
  return observations
    .flatMap((observation) => {
      const source = sources.find(({ id }) => id === observation.source)
      if (!source) return []
      const misprints = rejected.some((other) => other.source === source.id)
      const faults = [
        NEARNESS.indexOf(source.kind),
        source.url === null || misprints ? 1 : 0,
        observation.qualifier === qualifier ? 0 : 1,
      ]
      return [{ source, faults }]
    })
    .toSorted(({ faults: a }, { faults: b }) =>
      a.reduce((order, fault, i) => order || fault - (b[i] ?? 0), 0),
    )[0]?.source
}

const NEARNESS: readonly Source['kind'][] = ['primary', 'mirror', 'secondary']
