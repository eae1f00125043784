import { useCallback, useEffect, useMemo } from 'react'

import type { Selection } from '../domain/selection'
import type { FigureTable } from '../domain/table'
import type { Language } from '../i18n/language'
import {
  type Aim,
  type Ignored,
  type Scene,
  FIRST_SCENE,
  NO_AIM,
  readAddress,
  writeAddress,
} from './address'
import { stepCountOf } from './steps'
import { pathTo, push, replace, type Place } from './location'

export interface Choice {
  readonly scene: Scene
  readonly selection: Selection
  /** What the link that led here was made to show. */
  readonly aim: Aim
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
  /** The same in any language, led to a panel, or for a frame. */
  readonly hrefTo: (aim: Aim, language?: Language) => string
  /** Takes the notice of what was dropped away. */
  readonly dismiss: () => void
}

/**
 * The address as the state: reads the selection out of it, and puts the address right where it
 * says more or other than was understood, remembering what was left out.
 */
export function useAddress(table: FigureTable, place: Place): Choice {
  const { stepsHash = '' } = place
  const { scene, selection, aim, step, ignored } = useMemo(
    () => readAddress(place.query, table, stepCountOf(stepsHash)),
    [place.query, table, stepsHash],
  )
  const { language } = place
  const written = writeAddress(selection, scene, aim, step)

  useEffect(() => {
    if (written !== place.query) {
      replace({ ...place, query: written, ignored: ignored.length > 0 ? ignored : place.ignored })
    }
  }, [written, place, ignored])

  // A link stays pinned while its reader looks around; where it led to is left with the first step.
  const { pin } = aim
  const choose = useCallback(
    (next: Selection) => {
      const understood = readAddress(writeAddress(next, scene), table)
      const query = writeAddress(understood.selection, understood.scene, { ...NO_AIM, pin })
      push({ language, query, ignored: understood.ignored })
    },
    [language, table, scene, pin],
  )
  const show = useCallback(
    (next: Partial<Scene>) => {
      const query = writeAddress(selection, { ...scene, ...next }, { ...NO_AIM, pin })
      push({ language, query, ignored: [] })
    },
    [language, selection, scene, pin],
  )
  const hrefOf = useCallback(
    (next: Selection, view?: Scene['view']) => {
      const there = view === undefined ? scene : { ...FIRST_SCENE, view }
      const understood = readAddress(writeAddress(next, there), table)
      const leading = { ...NO_AIM, pin }
      return pathTo(language, writeAddress(understood.selection, understood.scene, leading))
    },
    [language, table, scene, pin],
  )
  const hrefTo = useCallback(
    (to: Aim, spoken: Language = language) => pathTo(spoken, writeAddress(selection, scene, to)),
    [language, selection, scene],
  )
  const dismiss = useCallback(() => {
    replace({ ...place, ignored: [] })
  }, [place])

  return {
    scene,
    selection,
    aim,
    step,
    ignored: ignored.length > 0 ? ignored : place.ignored,
    choose,
    show,
    hrefOf,
    hrefTo,
    dismiss,
  }
}
