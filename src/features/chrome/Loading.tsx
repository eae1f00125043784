import { useEffect, useState } from 'react'

import { useWords } from '../../i18n/useWords'
import { isOneFile } from '../../platform/embeddedFiles'
import type { PartFailedProps } from '../../ui/Part'
import styles from './Loading.module.css'

interface LoadingProps {
  /** What is coming. */
  readonly heading: string
  readonly text: string
}

/** The page or a view before it is there: no number, and no box that looks like one. */
export function Loading({ heading, text }: LoadingProps) {
  const { t } = useWords()
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.loading}>
      <h1>{heading}</h1>
      <div role="status">
        <p>{text}</p>
        {isLong && <p>{t('load.slowly')}</p>}
      </div>
    </div>
  )
}

/** After so many milliseconds a reader wonders whether anything still comes. */
const LONG = 8000

/** A part of the page that is not there, though all others are. */
export function PartFailed({ failure, heading, again }: PartFailedProps) {
  const { t } = useWords()
  const isLost = failure === 'lost'
  return (
    <section className={styles.part}>
      {heading}
      <div role="alert">
        <p>{t(`load.part.${isLost && !navigator.onLine ? 'offline' : failure}`)}</p>
        <button type="button" onClick={isLost ? () => location.reload() : again}>
          {t(isLost ? 'load.part.reload' : 'load.retry')}
        </button>
      </div>
    </section>
  )
}

interface LoadFailedProps {
  readonly reason: 'unreachable' | 'offline' | 'slow' | 'missing' | 'damaged' | 'broken'
  /** The file that did not arrive or is damaged; null where no file is to blame. */
  readonly file: string | null
  readonly retrying: boolean
  readonly retry: () => void
}

/** Says what failed, that nothing is lost, and offers to try again. */
export function LoadFailed({ reason, file, retrying, retry }: LoadFailedProps) {
  const { t, language } = useWords()
  return (
    <section className={styles.failed} role="alert">
      <h1>{t('load.failed')}</h1>
      <p>{t(`load.${reason}`, { file: file ?? '' })}</p>
      <button type="button" disabled={retrying} onClick={retry}>
        {t(retrying ? 'load.loading' : 'load.retry')}
      </button>
      {/* The build writes it whole: it needs no file of the data. */}
      {!isOneFile() && (
        <p>
          <a href={`${import.meta.env.BASE_URL}${language}/method.html`}>{t('view.method')}</a>
        </p>
      )}
    </section>
  )
}
