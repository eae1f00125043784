import type { i18n as I18n } from 'i18next'

import { learn, textsIn } from './createI18n'
import type { Language } from './language'
import { type FormatOptions, DEFAULT_FORMAT_OPTIONS } from './format/FormatOptions'
import { wordsOf, type Words } from './Words'

/**
 * The words of both languages, whichever the page speaks; fetches the texts of the other one when
 * they are not there yet, and rejects where they do not arrive. In the formatOptions of the reader where a
 * person reads them; without one, for files that a program reads, in Latin digits whatever is set.
 */
export async function bothWords(
  i18n: I18n,
  formatOptions: FormatOptions = DEFAULT_FORMAT_OPTIONS,
): Promise<Readonly<Record<Language, Words>>> {
  await Promise.all([learn(i18n, 'en'), learn(i18n, 'ar')])
  const { digits } = formatOptions
  const wordsIn = (language: Language) =>
    wordsOf(textsIn(i18n, { language, digits }), language, formatOptions)
  return { en: wordsIn('en'), ar: wordsIn('ar') }
}
