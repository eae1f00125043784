import { useWords } from '../../i18n/useWords'
import styles from './IgnoredNotice.module.css'

/** A part of the address that was dropped: an unknown name or value, or a year out of reach. */
export interface Dropped {
  readonly name: string
  readonly value: string
  readonly reason: 'unknown' | 'not_in_report'
}

interface IgnoredNoticeProps {
  readonly dropped: readonly Dropped[]
  readonly dismiss: () => void
}

/** Says what was left out of the address or of the last choice; nothing when nothing was. */
export function IgnoredNotice({ dropped, dismiss }: IgnoredNoticeProps) {
  const { t, list } = useWords()
  if (dropped.length === 0) return null
  const unknown = dropped.filter(({ reason }) => reason === 'unknown')
  const years = dropped.filter(({ reason }) => reason === 'not_in_report')
  return (
    <div className={styles.notice} role="status">
      <div>
        {unknown.length > 0 && (
          <p>
            {t('notice.unknown', {
              list: list(
                unknown.map(({ name, value }) => t('notice.item', { name, value: cut(value) })),
              ),
            })}
          </p>
        )}
        {years.length > 0 && (
          <p>
            {t('notice.notInReport', {
              count: years.length,
              list: list(years.map(({ value }) => value)),
            })}
          </p>
        )}
      </div>
      <button type="button" onClick={dismiss}>
        {t('notice.dismiss')}
      </button>
    </div>
  )
}

const LONGEST = 40

/** An address can hold anything of any length; enough is shown to know it again. */
function cut(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
}
