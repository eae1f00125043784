import { useWords } from '../i18n/useWords'
import { queryInMode } from '../state/address'
import { pathTo, push, type Place } from '../state/location'
import { isOneFile } from '../ui/carried'
import { isForBrowser } from '../ui/isForBrowser'
import { isFramed } from './frameHandle'
import styles from './DeskLinks.module.css'

/** The ways from a page to its two languages side by side, and to the translators' desk. */
export function DeskLinks({ place }: { readonly place: Place }) {
  const { t } = useWords()
  // A file on a disk may not look into a frame, and a frame needs no frames.
  if (isOneFile() || isFramed()) return null
  const to = (mode: 'compare' | 'translate') => {
    const query = queryInMode(place.query, mode)
    return {
      href: pathTo(place.language, query),
      onClick: (event: React.MouseEvent<HTMLAnchorElement>) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        push({ ...place, query, ignored: [] })
      },
    }
  }
  return (
    <p className={styles.links}>
      <a {...to('compare')}>{t('compare.name')}</a>
      <a {...to('translate')}>{t('desk.name')}</a>
    </p>
  )
}
