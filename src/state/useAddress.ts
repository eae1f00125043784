import { useCallback, useEffect, useMemo } from 'react'

import type { Selection } from '../domain/selection'
import type { FigureTable } from '../domain/table'
import { type Ignored, type Scene, FIRST_SCENE, readAddress, writeAddress } from './address'
import { countOf } from './steps'
import { pathTo, push, replace, type Place } from './location'

export interface Choice {
  readonly scene: Scene
  readonly selection: Selection
  /** The step of the presentation, from 1; null for the page itself. */
  readonly step: number | null
  /** What was dropped from the address or from the last choice; empty when nothing was. */
  readonly ignored: readonly Ignored[]
  /** Takes another selection and writes it into the address; Back undoes it. */
  readonly choose: (selection: Selection) => void
  /** Goes to another view, or changes what it alone needs to know; Back undoes it. */
  readonly show: (scene: Partial<Scene>) => void
  /** The address of a selection in a view, for links; without a view, in the present one. */
  readonly hrefOf: (selection: Selection, view?: Scene['view']) => string
  /** Takes the notice of what was dropped away. */
  readonly dismiss: () => void
}

/**
 * The address as the state: reads the selection out of it, and puts the address right where it
 * says more or other than was understood, remembering what was left out.
 */
export function useAddress(table: FigureTable, place: Place): Choice {
  const { deck = '' } = place
  const { scene, selection, step, ignored } = useMemo(
    () => readAddress(place.query, table, countOf(deck)),
    [place.query, table, deck],
  )
  const { language } = place
  const written = writeAddress(selection, scene, step)

  useEffect(() => {
    if (written !== place.query) {
      replace({ ...place, query: written, ignored: ignored.length > 0 ? ignored : place.ignored })
    }
  }, [written, place, ignored])

  const choose = useCallback(
    (next: Selection) => {
      const understood = readAddress(writeAddress(next, scene), table)
      const query = writeAddress(understood.selection, understood.scene)
      push({ language, query, ignored: understood.ignored })
    },
    [language, table, scene],
  )
  const show = useCallback(
    (next: Partial<Scene>) => {
      push({ language, query: writeAddress(selection, { ...scene, ...next }), ignored: [] })
    },
    [language, selection, scene],
  )
  const hrefOf = useCallback(
    (next: Selection, view?: Scene['view']) => {
      const there = view === undefined ? scene : { ...FIRST_SCENE, view }
      const understood = readAddress(writeAddress(next, there), table)
      return pathTo(language, writeAddress(understood.selection, understood.scene))
    },
    [language, table, scene],
  )
  const dismiss = useCallback(() => {
    replace({ ...place, ignored: [] })
  }, [place])

  return {
    scene,
    selection,
    step,
    ignored: ignored.length > 0 ? ignored : place.ignored,
    choose,
    show,
    hrefOf,
    dismiss,
  }
}
