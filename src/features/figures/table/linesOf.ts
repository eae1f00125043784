import type { Entry } from '../../../domain/data/entry'

/** What takes one row of the table: an entry, or the details of one that is open, below it. */
interface Line {
  readonly kind: 'row' | 'details'
  readonly key: string
  readonly entry: Entry
}

export interface Lines {
  readonly all: readonly Line[]
  /** Where the row of an entry stands among all lines, by its id. */
  readonly placeOf: ReadonlyMap<string, number>
  /** The ids of the entries in their order. */
  readonly ids: readonly string[]
}

export function linesOf(entries: readonly Entry[], open: ReadonlySet<string>): Lines {
  const all: Line[] = []
  const placeOf = new Map<string, number>()
  for (const entry of entries) {
    placeOf.set(entry.id, all.length)
    all.push({ kind: 'row', key: entry.id, entry })
    if (open.has(entry.id)) all.push({ kind: 'details', key: `${entry.id} details`, entry })
  }
  return { all, placeOf, ids: entries.map(({ id }) => id) }
}
