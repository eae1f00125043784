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

interface LoadFailedProps {
  readonly reason: 'unreachable' | 'damaged' | 'broken'
  /** The file that did not arrive or is damaged; null where no file is to blame. */
  readonly file: string | null
  readonly retrying: boolean
  readonly retry: () => void
}

/** Says what failed, that nothing is lost, and offers to try again. */
export function LoadFailed({ reason, file, retrying, retry }: LoadFailedProps) {
  const { t } = useWords()
  return (
    <section className={styles.failed} role="alert">
      <h1>{t('load.failed')}</h1>
      <p>{t(`load.${reason}`, { file: file ?? '' })}</p>
      <button type="button" disabled={retrying} onClick={retry}>
        {t(retrying ? 'load.loading' : 'load.retry')}
      </button>
    </section>
  )
}
