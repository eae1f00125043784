import type { i18n as I18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'

import type { Dataset } from '../dataset/Dataset'
import { OneFile } from '../features/chrome/OneFile'
import { Method } from '../features/method/Method'
import { directionOf, otherLanguage, type Language } from '../i18n/language'
import { PictureContext } from '../ui/PictureContext'
import styles from './Shell.module.css'

interface MethodPageProps {
  readonly language: Language
  readonly i18n: I18n
  readonly dataset: Dataset
}

/**
 * Sources and method as a page by itself, written at build: nothing in it has to be pressed open but
 * lists that a browser opens by itself.
 */
export function MethodPage({ language, i18n, dataset }: MethodPageProps) {
  const t = i18n.getFixedT(language)
  const other = otherLanguage(language)
  const { table, ...edition } = dataset
  return (
    <I18nextProvider i18n={i18n}>
      <PictureContext value>
        <header className={styles.header}>
          <div className={styles.wrap}>
            <a className={styles.brand} href={`${import.meta.env.BASE_URL}${language}/`}>
              {t('brand.name')}
            </a>
            <a
              href={`${import.meta.env.BASE_URL}${other}/method.html`}
              lang={other}
              dir={directionOf(other)}
            >
              {t('language.other')}
            </a>
          </div>
        </header>
        <main className={styles.wrap}>
          <Method table={table} edition={edition} oneFile={<OneFile />} />
        </main>
      </PictureContext>
    </I18nextProvider>
  )
}
