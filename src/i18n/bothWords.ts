import type { i18n as I18n } from 'i18next'

import { learn, textsIn } from './createI18n'
import type { Language } from './language'
import { type Manner, PLAIN_MANNER } from './Manner'
import { wordsOf, type Words } from './Words'

/**
 * The words of both languages, whichever the page speaks; fetches the texts of the other one when
 * they are not there yet, and rejects where they do not arrive. In the manner of the reader where a
 * person reads them; without one, for files that a program reads, in Latin digits whatever is set.
 */
export async function bothWords(
  i18n: I18n,
  manner: Manner = PLAIN_MANNER,
): Promise<Readonly<Record<Language, Words>>> {
  await Promise.all([learn(i18n, 'en'), learn(i18n, 'ar')])
  const { digits } = manner
  const wordsIn = (language: Language) =>
    wordsOf(textsIn(i18n, { language, digits }), language, manner)
  return { en: wordsIn('en'), ar: wordsIn('ar') }
}
