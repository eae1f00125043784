import { useWords } from '../../i18n/useWords'
import { isOneFile } from '../../platform/embeddedFiles'
import styles from './OneFileLine.module.css'
import { OneFileLink } from './OneFileLink'

/** The same in a line, for the end of every page. */
export function OneFileLine() {
  const { t } = useWords()
  if (isOneFile()) return <p>{t('single.copy')}</p>
  return (
    <p className={styles.offer}>
      <OneFileLink>{t('single.title')}</OneFileLink>
    </p>
  )
}
