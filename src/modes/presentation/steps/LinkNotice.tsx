import { useEffect, useEffectEvent, useRef } from 'react'

import { firstOf, shortened } from '../../../i18n/phrases/shortened'
import { useWords } from '../../../i18n/useWords'
import styles from './LinkNotice.module.css'

interface LinkNoticeProps {
  /** What the link held and is not known here, as it was written. */
  readonly dropped: readonly string[]
  /** Takes the steps of the link to the reader's own; left out where there is nothing to take. */
  readonly keep?: (() => void) | undefined
  readonly dismiss: () => void
}

/**
 * A presentation that came with a link: what of it is not known here, and whether to keep it. It goes
 * by itself, for it stands before a room, unless somebody is about to press something in it.
 */
export function LinkNotice({ dropped, keep, dismiss }: LinkNoticeProps) {
  const words = useWords()
  const { t } = words
  const notice = useRef<HTMLDivElement>(null)
  const goAway = useEffectEvent(() => {
    if (!notice.current?.matches(':focus-within, :hover')) dismiss()
  })
  useEffect(() => {
    const timer = setInterval(goAway, WHILE)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return (
    <div ref={notice} className={styles.notice} role="status">
      {keep && <p>{t('present.link.came')}</p>}
      {dropped.length > 0 && (
        <p>{t('present.link.dropped', { list: firstOf(words, dropped.map(shortened)) })}</p>
      )}
      {keep && (
        <button type="button" onClick={keep}>
          {t('present.link.keep')}
        </button>
      )}
      <button type="button" onClick={dismiss}>
        {t('present.link.dismiss')}
      </button>
    </div>
  )
}

const WHILE = 12_000
