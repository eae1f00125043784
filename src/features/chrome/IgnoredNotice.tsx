import { firstOf, shortened } from '../../i18n/phrases/shortened'
import { useWords } from '../../i18n/useWords'
import styles from './IgnoredNotice.module.css'

/** A part of the address that was dropped: an unknown name or value, or one the report does not count by. */
interface Dropped {
  readonly name: string
  readonly value: string
  readonly reason: 'unknown' | 'not_in_report'
}

interface IgnoredNoticeProps {
  readonly dropped: readonly Dropped[]
  /** What a year or an area is called. */
  readonly nameOf: (dropped: Dropped) => string
  readonly dismiss: () => void
}

/** Says what was left out of the address or of the last choice; nothing when nothing was. */
export function IgnoredNotice({ dropped, nameOf, dismiss }: IgnoredNoticeProps) {
  const words = useWords()
  const { t } = words
  if (dropped.length === 0) return null
  const unknown = dropped.filter(({ reason }) => reason === 'unknown')
  const elsewhere = dropped.filter(({ reason }) => reason === 'not_in_report')
  return (
    <div className={styles.notice} role="status">
      <div>
        {unknown.length > 0 && (
          <p>
            {t('notice.unknown', {
              list: firstOf(
                words,
                unknown.map(({ name, value }) =>
                  t('notice.item', { name: shortened(name), value: shortened(value) }),
                ),
              ),
            })}
          </p>
        )}
        {elsewhere.length > 0 && (
          <p>{t('notice.notInReport', { list: firstOf(words, elsewhere.map(nameOf)) })}</p>
        )}
      </div>
      <button
        type="button"
        onClick={() => {
          dismiss()
          document.getElementById('main')?.focus()
        }}
      >
        {t('notice.dismiss')}
      </button>
    </div>
  )
}
