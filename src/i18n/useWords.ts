import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Language } from './language'
import { wordsOf, type Words } from './Words'

/** The words of the language that the page speaks now. */
export function useWords(): Words {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  return useMemo(() => wordsOf(t, language), [t, language])
}
