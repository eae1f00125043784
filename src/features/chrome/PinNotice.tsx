import { useWords } from '../../i18n/useWords'
import styles from './IgnoredNotice.module.css'

interface PinNoticeProps {
  /** The version of the data that the link was made with; null where it names none. */
  readonly pinned: string | null
  /** The version that the page holds. */
  readonly version: string
  /** What has changed since, in a few words. */
  readonly changes: readonly string[]
  /** Where the changes of the data are listed. */
  readonly href: string
}

/** Says that a link was made with other data than the page holds; nothing where it was not. */
export function PinNotice({ pinned, version, changes, href }: PinNoticeProps) {
  const { t } = useWords()
  if (pinned === null || pinned === version) return null
  return (
    <div className={styles.notice} role="status">
      <p>
        {[t('takeaway.pinned.text', { pinned, version }), ...changes].join(' ')}{' '}
        <a href={href}>{t('takeaway.pinned.link')}</a>
      </p>
    </div>
  )
}
