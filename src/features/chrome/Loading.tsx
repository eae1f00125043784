import { useWords } from '../../i18n/useWords'
import styles from './Loading.module.css'

/** A view whose code is still on its way. */
export function ViewLoading() {
  const { t } = useWords()
  return (
    <p className={styles.loading} role="status">
      {t('view.loading')}
    </p>
  )
}

/** The page before the figures are there: no number, and no box that looks like one. */
export function Loading() {
  const { t } = useWords()
  return (
    <p className={styles.loading} role="status">
      {t('load.loading')}
    </p>
  )
}
