import type { ReactNode } from 'react'

import { type DeskMode, queryWith } from '../../state/address'
import { here, pathTo, type Place } from '../../state/location'
import { isForBrowser } from '../../platform/isForBrowser'

interface ModeLinkProps {
  /** Null for the page itself. */
  readonly mode: DeskMode | null
  readonly place: Place
  /** How to go there: with a step in the history, or in place of the present one. */
  readonly go: (place: Place) => void
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** The same place in another mode. */
export function ModeLink({ mode, place, go, isCurrent = false, children }: ModeLinkProps) {
  return (
    <a
      href={pathTo(place.language, queryWith(place.query, { mode }))}
      data-mode={mode ?? undefined}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        go({ ...here(), query: queryWith(here().query, { mode }), ignored: [] })
      }}
    >
      {children}
    </a>
  )
}
