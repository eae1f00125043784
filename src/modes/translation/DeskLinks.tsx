import { useWords } from '../../i18n/useWords'
import { DESK_MODES } from '../../state/address'
import { push, type Place } from '../../state/location'
import { isOneFile } from '../../platform/embeddedFiles'
import { isFramed } from './frames/frameHandle'
import styles from './DeskLinks.module.css'
import { ModeLink } from './ModeLink'
import { modeName } from './modeName'
import { rememberPage } from './useModeChange'

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
