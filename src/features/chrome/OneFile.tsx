import { useWords } from '../../i18n/useWords'
import { isOneFile } from '../../platform/embeddedFiles'

/** Offers the whole dashboard as one file; in that file, says what it is. */
export function OneFile() {
  const { t } = useWords()
  if (isOneFile()) return <p>{t('single.copy')}</p>
  return (
    <>
      <h3>{t('single.title')}</h3>
      <p>{t('single.about')}</p>
      <p>
        {/* The build lays the file beside the pages, under this name. */}
        <a href={`${import.meta.env.BASE_URL}tawthiq.html`} download>
          {t('single.get')}
        </a>
      </p>
    </>
  )
}
