import { useWords } from '../../i18n/useWords'
import styles from './UpdateNotice.module.css'
import { useUpdates } from './useUpdates'

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
