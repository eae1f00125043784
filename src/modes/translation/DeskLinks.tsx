import type { ReactNode } from 'react'

import { useWords } from '../../i18n/useWords'
import { DESK_MODES, type DeskMode } from '../../state/addressState'
import { queryWith } from '../../state/address'
import { push, type Place, here, pathTo } from '../../state/location'
import { isOneFile } from '../../platform/embeddedFiles'
import { isFramed } from './frames/frameHandle'
import styles from './DeskLinks.module.css'
import { rememberPage } from './useModeChange'
import { isForBrowser } from '../../platform/isForBrowser'
import type { Words } from '../../i18n/Words'

/** The ways from a page to its two languages side by side, and to the translators' desk. */
export function DeskLinks({ place }: { readonly place: Place }) {
  const { t } = useWords()
  // A file on a disk may not look into a frame, and a frame needs no frames.
  if (isOneFile() || isFramed()) return null
  return (
    <p className={styles.links}>
      {DESK_MODES.map((mode) => (
        <ModeLink
          key={mode}
          {...{ mode, place }}
          go={(there) => {
            rememberPage(mode)
            push(there)
          }}
        >
          {modeName(t, mode)}
        </ModeLink>
      ))}
    </p>
  )
}

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

/** The name of a mode, as the links to it, its heading and the title of its page say it. */
export function modeName(t: Words['t'], mode: DeskMode): string {
  return t(mode === 'compare' ? 'compare.name' : 'desk.name')
}
