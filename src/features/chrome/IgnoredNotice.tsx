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
  const { t, list } = words
  if (dropped.length === 0) return null
  const unknown = dropped.filter(({ reason }) => reason === 'unknown')
  const shown = (texts: readonly string[]) => {
    const more = texts.length - MOST
    const rest = more > 0 ? [t('notice.more', { count: more, number: words.count(more) })] : []
    return list([...texts.slice(0, MOST), ...rest])
  }
  const elsewhere = dropped.filter(({ reason }) => reason === 'not_in_report')
  return (
    <div className={styles.notice} role="status">
      <div>
        {unknown.length > 0 && (
          <p>
            {t('notice.unknown', {
              list: shown(
                unknown.map(({ name, value }) =>
                  t('notice.item', { name: cut(name), value: cut(value) }),
                ),
              ),
            })}
          </p>
        )}
        {elsewhere.length > 0 && (
          <p>{t('notice.notInReport', { list: shown(elsewhere.map(nameOf)) })}</p>
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

/** So many are named; how many more there are is said. */
const MOST = 8
const LONGEST = 40

/** An address can hold anything of any length; enough is shown to know it again. */
function cut(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
}
