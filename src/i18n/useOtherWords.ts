import { useContext, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { learn } from './createI18n'
import { LabelsContext } from './Labels'
import { type Language, otherLanguage } from './language'
import { FormatOptionsContext } from './format/FormatOptions'
import { wordsIn } from './useWords'
import type { Words } from './Words'

/**
 * The words of the language that the page does not speak now, in the formatOptions that the reader set,
 * to be searched or shown beside its own. Null until its texts have arrived, and for good where
 * they do not: nothing else depends on them.
 */
export function useOtherWords(): Words | null {
  const { i18n } = useTranslation()
  const formatOptions = useContext(FormatOptionsContext)
  const labelText = useContext(LabelsContext)
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
  return isLearnt ? wordsIn(i18n, other, formatOptions, labelText) : null
}
