import { useEffect, useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { speak } from '../i18n/createI18n'
import { directionOf, type Language } from '../i18n/language'
import { useWords } from '../i18n/useWords'
import type { DeskMode, View } from '../state/addressState'
import { modeName } from '../modes/translation/DeskLinks'

interface Shown {
  readonly view: View
  readonly mode: DeskMode | null
  /** Of a presentation, from 1; null outside of one. */
  readonly step: number | null
}

/**
 * Keeps the document's language, direction and title with the texts, and the texts with the
 * address: a step back to a page of the other language is a switch like any other.
 */
export function useDocumentLanguage(wanted: Language, { view, mode, step }: Shown): void {
  const { i18n } = useTranslation()
  const { t, language } = useWords()

  useEffect(() => {
    // Where its texts do not come, the page goes on in the language that it speaks.
    if (wanted !== language) speak(i18n, wanted).catch(() => undefined)
  }, [i18n, wanted, language])

  useLayoutEffect(() => {
    const root = document.documentElement
    // Written again, even the same direction has every element of the page styled again.
    const direction = directionOf(language)
    if (root.lang !== language) root.lang = language
    if (root.dir !== direction) root.dir = direction
    // The app that can be installed is that of the language.
    document
      .querySelector('link[rel="manifest"]')
      ?.setAttribute('href', `${import.meta.env.BASE_URL}${language}/manifest.webmanifest`)
    const title = t('page.title')
    const part = mode
      ? modeName(t, mode)
      : step
        ? t('present.title', { n: step })
        : view === 'overview'
          ? null
          : t(`view.${view}`)
    document.title = part === null ? title : t('page.titleOf', { view: part, title })
  }, [t, language, view, mode, step])
}
