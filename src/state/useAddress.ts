import { useCallback, useEffect, useMemo } from 'react'

import type { Selection } from '../domain/selection'
import type { FigureTable } from '../domain/table'
import { readAddress, writeAddress, type Ignored } from './address'
import { pathTo, push, replace, type Place } from './location'

export interface Choice {
  readonly selection: Selection
  /** What was dropped from the address or from the last choice; empty when nothing was. */
  readonly ignored: readonly Ignored[]
  /** Takes another selection and writes it into the address; Back undoes it. */
  readonly choose: (selection: Selection) => void
  /** The address of a selection, for links. */
  readonly hrefOf: (selection: Selection) => string
  /** Takes the notice of what was dropped away. */
  readonly dismiss: () => void
}

/**
 * The address as the state: reads the selection out of it, and puts the address right where it
 * says more or other than was understood, remembering what was left out.
 */
export function useAddress(table: FigureTable, place: Place): Choice {
  const { selection, ignored } = useMemo(
    () => readAddress(place.query, table),
    [place.query, table],
  )
  const written = writeAddress(selection)

  useEffect(() => {
    if (written !== place.query) {
      replace({ ...place, query: written, ignored: ignored.length > 0 ? ignored : place.ignored })
    }
  }, [written, place, ignored])

  const choose = useCallback(
    (next: Selection) => {
      const understood = readAddress(writeAddress(next), table)
      push({
        language: place.language,
        query: writeAddress(understood.selection),
        ignored: understood.ignored,
      })
    },
    [place.language, table],
  )
  const hrefOf = useCallback(
    (next: Selection) =>
      pathTo(place.language, writeAddress(readAddress(writeAddress(next), table).selection)),
    [place.language, table],
  )
  const dismiss = useCallback(() => {
    replace({ ...place, ignored: [] })
  }, [place])

  return {
    selection,
    ignored: ignored.length > 0 ? ignored : place.ignored,
    choose,
    hrefOf,
    dismiss,
  }
}
