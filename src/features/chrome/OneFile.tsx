import { useWords } from '../../i18n/useWords'
import { isOneFile } from '../../platform/embeddedFiles'
import { OneFileLink } from './OneFileLink'

/** Offers the whole dashboard as one file; in that file, says what it is. */
export function OneFile() {
  const { t } = useWords()
  if (isOneFile()) return <p>{t('single.copy')}</p>
  return (
    <>
      <h3>{t('single.title')}</h3>
      <p>{t('single.about')}</p>
      <p>
        <OneFileLink>{t('single.get')}</OneFileLink>
      </p>
    </>
  )
}
