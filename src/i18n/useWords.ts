import type { i18n as I18n } from 'i18next'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import { I18nContext } from 'react-i18next'

import type { Language } from './language'
import { wordsOf, type Words } from './Words'

/**
 * The words of the language that the page speaks now; the same object for all who ask. A long
 * table asks thousands of times while it scrolls, which the hook of react-i18next is too dear for.
 */
export function useWords(): Words {
  const { i18n } = useContext(I18nContext)
  const subscribe = useCallback(
    (listener: () => void) => {
      i18n.on('languageChanged', listener)
      return () => {
        i18n.off('languageChanged', listener)
      }
    },
    [i18n],
  )
  const languageNow = () => i18n.language as Language
  return wordsIn(i18n, useSyncExternalStore(subscribe, languageNow, languageNow))
}

const memory = new WeakMap<I18n, Map<Language, Words>>()

function wordsIn(i18n: I18n, language: Language): Words {
  const known = memory.get(i18n) ?? new Map<Language, Words>()
  memory.set(i18n, known)
  const words = known.get(language) ?? wordsOf(i18n.getFixedT(language), language)
  known.set(language, words)
  return words
}
