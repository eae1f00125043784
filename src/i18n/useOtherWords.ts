import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { learn } from './createI18n'
import { type Language, otherLanguage } from './language'
import { wordsOf, type Words } from './Words'

/**
 * The words of the language that the page does not speak now, for searching in both. Null until
 * its texts have arrived, and for good where they do not: nothing else depends on them.
 */
export function useOtherWords(): Words | null {
  const { i18n } = useTranslation()
  const other = otherLanguage(i18n.language as Language)
  const [learnt, setLearnt] = useState<readonly Language[]>([])
  useEffect(() => {
    let gone = false
    learn(i18n, other).then(
      () => {
        if (!gone) setLearnt((before) => [...new Set([...before, other])])
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [i18n, other])
  const isLearnt = learnt.includes(other)
  return useMemo(
    () => (isLearnt ? wordsOf(i18n.getFixedT(other), other) : null),
    [isLearnt, i18n, other],
  )
}
