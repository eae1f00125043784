import { useCallback, useEffect, useState } from 'react'

import { useWords } from '../../i18n/useWords'
import styles from './UpdateNotice.module.css'
import { isOneFile } from '../../platform/embeddedFiles'
import { trustedScript } from '../../platform/trusted'
import { ownFileStore } from '../../state/ownFile'
import { followUpdates, type Updates } from './followUpdates'
import { onceAtRest } from '../../platform/onceAtRest'

/** Asks whether to load the newer version that waits. Nothing is ever loaded by itself. */
export function UpdateNotice() {
  const { t } = useWords()
  const { isThere, take, later } = useUpdates()
  return (
    <div role="status">
      {isThere && (
        <div className={styles.notice}>
          <p>{t('updates.ready')}</p>
          <div className={styles.choices}>
            <button type="button" onClick={take}>
              {t('updates.reload')}
            </button>
            <button
              type="button"
              onClick={() => {
                later()
                document.getElementById('main')?.focus()
              }}
            >
              {t('updates.later')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

/** How long a page that comes back to the front trusts what it knew. */
const HOUR = 60 * 60 * 1000

/** Whether a newer version of the site waits, and what can be done about it. */
function useUpdates() {
  const [isThere, setIsThere] = useState(false)
  const [updates, setUpdates] = useState<Updates | null>(null)

  useEffect(() => {
    if (!import.meta.env.PROD || isOneFile() || !('serviceWorker' in navigator)) return
    // Once a file of the reader's is open, nothing is asked for.
    if (ownFileStore.getState().bar) return
    return onceAtRest(() => {
      followUpdates({
        workers: navigator.serviceWorker,
        script: trustedScript(`${import.meta.env.BASE_URL}sw.js`),
        tell: () => setIsThere(true),
        reload: () => location.reload(),
      }).then(setUpdates, () => {
        // A browser without room for it shows the page all the same, with a network.
      })
    })
  }, [])

  useEffect(() => {
    if (!updates) return
    let looked = Date.now()
    const look = () => {
      if (document.visibilityState === 'hidden' || Date.now() - looked < HOUR) return
      looked = Date.now()
      updates.look()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [updates])

  const later = useCallback(() => setIsThere(false), [])
  return { isThere, take: updates?.take, later }
}
