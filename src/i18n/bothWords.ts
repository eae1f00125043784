import type { i18n as I18n } from 'i18next'

import { learn } from './createI18n'
import type { Language } from './language'
import { wordsOf, type Words } from './Words'

/**
 * The words of both languages, whichever the page speaks; fetches the texts of the other one when
 * they are not there yet, and rejects where they do not arrive.
 */
export async function bothWords(i18n: I18n): Promise<Readonly<Record<Language, Words>>> {
  await Promise.all([learn(i18n, 'en'), learn(i18n, 'ar')])
  return { en: wordsOf(i18n.getFixedT('en'), 'en'), ar: wordsOf(i18n.getFixedT('ar'), 'ar') }
}
