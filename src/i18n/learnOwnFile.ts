import type { i18n as I18n } from 'i18next'

import { createI18n, learn, type Messages } from './createI18n'
import { type Language, LANGUAGES } from './language'

/**
 * Teaches the page, in both languages, to speak of a reader's own file. Gives a set of texts that says
 * "your file" wherever the page names who published its figures.
 */
export async function learnOwnFile(page: I18n): Promise<I18n> {
  const [[en, ar]] = await Promise.all([textsOfOwnFile(), learn(page, 'en'), learn(page, 'ar')])
  const texts = { en: en.default, ar: ar.default }
  const spoken = page.language as Language
  const own = createI18n(spoken, ownMessages(page, spoken))
  for (const language of LANGUAGES) {
    const { ownFile } = texts[language]
    // Not into the texts themselves, which others read too; nor into those of a file that is shown.
    if (!page.exists('ownFile.heading', { lng: language })) {
      page.addResourceBundle(language, 'translation', { ownFile }, false, true)
    }
    own.addResourceBundle(language, 'translation', ownMessages(page, language), true, true)
    own.addResourceBundle(language, 'translation', { ownFile }, true, true)
    own.addResourceBundle(language, 'translation', texts[language].instead, true, true)
  }
  return own
}

/** Says of the numbers of a reader's own file that they were counted from its incidents. */
export async function learnCounted(own: I18n): Promise<void> {
  const [en, ar] = await textsOfOwnFile()
  own.addResourceBundle('en', 'translation', en.default.counted, true, true)
  own.addResourceBundle('ar', 'translation', ar.default.counted, true, true)
}

async function textsOfOwnFile() {
  return Promise.all([import('./messages/ownFile.en.json'), import('./messages/ownFile.ar.json')])
}

function ownMessages(page: I18n, language: Language): Messages {
  return structuredClone(page.getResourceBundle(language, 'translation') as Messages)
}
