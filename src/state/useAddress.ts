import { useCallback, useEffect, useMemo } from 'react'

import type { Selection } from '../domain/ask/selection'
import type { FigureTable } from '../domain/data/table'
import type { Language } from '../i18n/language'
import {
  type LinkTarget,
  type Ignored,
  type ViewState,
  DEFAULT_VIEW,
  NO_TARGET,
} from './addressState'
import { queryWith, readAddress, waysOf, writeAddress } from './address'
import { stepCountOf } from './steps'
import { isCalendarYear } from '../domain/data/period'
import { pathTo, push, replace, type Place } from './location'

/** What the address says, and the ways to change it. */
export interface Choice {
  readonly viewState: ViewState
  readonly selection: Selection
  /** What the link that led here was made to show. */
  readonly linkTarget: LinkTarget
  /** The step of the presentation, from 1; null for the page itself. */
  readonly step: number | null
  /** What was dropped from the address or from the last choice; empty when nothing was. */
  readonly ignored: readonly Ignored[]
  /** Takes another selection and writes it into the address; Back undoes it. */
  readonly choose: (selection: Selection) => void
  /** Goes to another view, or changes what it alone needs to know; Back undoes it. */
  readonly show: (viewState: Partial<ViewState>) => void
  /** Keeps in the address what is looked for and the order of rows; Back skips what it was. */
  readonly refine: (
    part: Partial<Pick<ViewState, 'search' | 'sort' | 'box' | 'onlyReport'>>,
  ) => void
  /** The address of a selection in a view, for links; without a view, in the present one. */
  readonly hrefOf: (selection: Selection, view?: ViewState['view']) => string
  /** The same in any language, led to a panel, or for a frame. */
  readonly hrefTo: (linkTarget: LinkTarget, language?: Language) => string
  /** Takes the notice of what was dropped away. */
  readonly dismiss: () => void
}

/**
 * The address as the state: reads the selection out of it, and puts the address right where it
 * says more or other than was understood, remembering what was left out.
 */
export function useAddress(table: FigureTable, place: Place): Choice {
  const { stepsHash = '' } = place
  const { viewState, selection, linkTarget, step, ignored } = useMemo(
    () => readAddress(place.query, table, stepCountOf(stepsHash)),
    [place.query, table, stepsHash],
  )
  const { language } = place
  const written = writeAddress(selection, viewState, linkTarget, step)

  useEffect(() => {
    if (written !== place.query) {
      replace({ ...place, query: written, ignored: ignored.length > 0 ? ignored : place.ignored })
    }
  }, [written, place, ignored])

  // A link stays pinned while its reader looks around, and panels stay as they are seen; where it
  // led to is left with the first step.
  const { pin } = linkTarget
  const leading = useMemo(
    () => ({ ...NO_TARGET, pin, ways: viewState.view === 'overview' ? waysOf(linkTarget) : [] }),
    [pin, linkTarget, viewState.view],
  )
  const choose = useCallback(
    (next: Selection) => {
      const understood = understoodOf(next, viewState, table)
      const query = writeAddress(understood.selection, understood.viewState, leading)
      push({ language, query, ignored: understood.ignored })
    },
    [language, table, viewState, leading],
  )
  const show = useCallback(
    (next: Partial<ViewState>) => {
      const query = writeAddress(selection, { ...viewState, ...next }, { ...NO_TARGET, pin })
      push({ language, query, ignored: [] })
    },
    [language, selection, viewState, pin],
  )
  const refine = useCallback<Choice['refine']>(
    (part) => replace({ ...place, query: queryWith(place.query, part) }),
    [place],
  )
  const hrefOf = useCallback(
    (next: Selection, view?: ViewState['view']) => {
      const there = view === undefined ? viewState : { ...DEFAULT_VIEW, view }
      const understood = understoodOf(next, there, table)
      const to = view === undefined ? leading : { ...NO_TARGET, pin }
      return pathTo(language, writeAddress(understood.selection, understood.viewState, to))
    },
    [language, table, viewState, leading, pin],
  )
  const hrefTo = useCallback(
    (to: LinkTarget, spoken: Language = language) =>
      pathTo(spoken, writeAddress(selection, viewState, to)),
    [language, selection, viewState],
  )
  const dismiss = useCallback(() => replace({ ...place, ignored: [] }), [place])

  return {
    viewState,
    selection,
    linkTarget,
    step,
    ignored: ignored.length > 0 ? ignored : place.ignored,
    choose,
    show,
    refine,
    hrefOf,
    hrefTo,
    dismiss,
  }
}

/** A choice as its address would be read. Whoever chooses a report leaves calendar years, which it does not count by. */
function understoodOf(next: Selection, viewState: ViewState, table: FigureTable) {
  const left = next.basis === 'report' ? next.years.filter(isCalendarYear) : []
  const years = next.years.filter((year) => !left.includes(year))
  const understood = readAddress(writeAddress({ ...next, years }, viewState), table)
  const dropped = left.map((year): Ignored => ({
    name: 'year',
    value: String(year),
    reason: 'not_in_report',
  }))
  return { ...understood, ignored: [...dropped, ...understood.ignored] }
}
