import type { i18n as I18n } from 'i18next'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import { I18nContext } from 'react-i18next'

import { textsIn } from './createI18n'
import { LabelsContext, type LabelText } from './Labels'
import type { Language } from './language'
import { type FormatOptions, FormatOptionsContext } from './format/FormatOptions'
import { wordsOf, type Words } from './Words'

/**
 * The words of the language that the page speaks now, in the formatOptions that the reader set; the same
 * object for all who ask. A long table asks thousands of times while it scrolls, which the hook of
 * react-i18next is too dear for.
 */
export function useWords(): Words {
  const { i18n } = useContext(I18nContext)
  const formatOptions = useContext(FormatOptionsContext)
  const labelText = useContext(LabelsContext)
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
  return wordsIn(
    i18n,
    useSyncExternalStore(subscribe, languageNow, languageNow),
    formatOptions,
    labelText,
  )
}

// Other texts of the labels are made anew whenever one of them is changed, like the set of messages.
const memory = new WeakMap<I18n | LabelText, Map<string, Words>>()

/** The words of a language that has been learnt; the same object for all who ask. */
export function wordsIn(
  i18n: I18n,
  language: Language,
  formatOptions: FormatOptions,
  labelText: LabelText | null,
): Words {
  const known = memory.get(labelText ?? i18n) ?? new Map<string, Words>()
  memory.set(labelText ?? i18n, known)
  const key = [language, formatOptions.digits, formatOptions.time].join()
  const words =
    known.get(key) ??
    wordsOf(
      textsIn(i18n, { language, digits: formatOptions.digits }),
      language,
      formatOptions,
      labelText ?? undefined,
    )
  known.set(key, words)
  return words
}
