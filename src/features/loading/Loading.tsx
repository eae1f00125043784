import { useWords } from '../../i18n/useWords'
import styles from './Loading.module.css'

/** The page before the figures are there: no number, and no box that looks like one. */
export function Loading() {
  const { t } = useWords()
  return (
    <p className={styles.loading} role="status">
      {t('load.loading')}
    </p>
  )
}
