import { useWords } from '../i18n/useWords'
import { push, type Place } from '../state/location'
import { isOneFile } from '../ui/carried'
import { isFramed } from './frameHandle'
import styles from './DeskLinks.module.css'
import { ModeLink } from './ModeLink'

/** The ways from a page to its two languages side by side, and to the translators' desk. */
export function DeskLinks({ place }: { readonly place: Place }) {
  const { t } = useWords()
  // A file on a disk may not look into a frame, and a frame needs no frames.
  if (isOneFile() || isFramed()) return null
  return (
    <p className={styles.links}>
      <ModeLink mode="compare" place={place} go={push}>
        {t('compare.name')}
      </ModeLink>
      <ModeLink mode="translate" place={place} go={push}>
        {t('desk.name')}
      </ModeLink>
    </p>
  )
}
