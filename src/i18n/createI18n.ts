import { createInstance, type i18n, type PostProcessorModule, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'

import { inArabicDigits } from './format/inArabicDigits'
import { isolate } from './format/isolate'
import type { Language, Writing } from './language'
import { traced } from './format/keyTraces'
import type ar from './messages/ar.json'
import type en from './messages/en.json'

/** The texts of one language. English gives the keys; the tests hold Arabic to the same. */
export type Messages = typeof en | typeof ar

/** Fetches all texts of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  const module =
    language === 'ar' ? await import('./messages/ar.json') : await import('./messages/en.json')
  return module.default
}

/** Fetches the texts that the first script can ask for (`vite-first-texts`); `learn` brings the others. */
export async function loadFirstMessages(language: Language): Promise<Messages> {
  const { default: first } =
    language === 'ar'
      ? await import('./messages/ar.json?first')
      : await import('./messages/en.json?first')
  // Typed as all of them: what others are for comes with them.
  return first as Messages
}

/**
 * A set of texts that speaks one language from the start, without a browser. The tests see to it
 * that no key is without a text, and nothing falls back to English; where texts of another release
 * lack one, three dots stand in its place. With traces every text says which message it came from.
 */
export function createI18n(
  language: Language,
  messages: Messages,
  { traces = false }: { readonly traces?: boolean } = {},
): i18n {
  const instance = createInstance()
  if (traces) instance.use(TRACE)
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    parseMissingKeyHandler: (_key, given?: string) => given ?? '…',
    initAsync: false,
    resources: { [language]: { translation: messages } },
    interpolation: {
      // React escapes markup; what a value needs here is to keep its reading order.
      escapeValue: true,
      escape: (value: string) => isolate(value, instance.language as Language),
    },
    react: { useSuspense: false },
    ...(traces ? { postProcess: [TRACE.name], postProcessPassResolved: true } : {}),
  })
  return instance
}

const TRACE: PostProcessorModule = {
  type: 'postProcessor',
  name: 'trace',
  process: (text: string, _keys, options: { i18nResolved?: { exactUsedKey?: string } }) =>
    traced(text, options.i18nResolved?.exactUsedKey ?? ''),
}

/** Speaks another language from now on; its texts are fetched once. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  await learn(instance, language)
  speakNow(instance, language)
}

/** The same for a language that has been learnt: all who listen know it once this comes back. */
export function speakNow(instance: i18n, language: Language): void {
  void instance.changeLanguage(language)
}

/** Fetches all texts of a language without speaking it; those that are there already stay as they are. */
export async function learn(instance: i18n, language: Language): Promise<void> {
  const learnt = LEARNT.get(instance) ?? new Set()
  LEARNT.set(instance, learnt)
  if (learnt.has(language)) return
  const [first, { default: later }] = await Promise.all([
    loadFirstMessages(language),
    language === 'ar' ? import('./messages/ar.json?later') : import('./messages/en.json?later'),
  ])
  for (const part of [first, later]) {
    instance.addResourceBundle(language, 'translation', part, true, false)
    if (language === 'ar' && instance.hasResourceBundle(ARABIC_DIGITS, 'translation')) {
      instance.addResourceBundle(ARABIC_DIGITS, 'translation', inArabicDigits(part), true, false)
    }
  }
  learnt.add(language)
}

/** The languages of which a set of texts has all. */
const LEARNT = new WeakMap<i18n, Set<Language>>()

/**
 * The texts of a language that has been learnt. The digits that stand in Arabic texts themselves
 * follow the formatOptions too: no message holds a code, so every digit in one is prose.
 */
export function textsIn(instance: i18n, { language, digits }: Writing): TFunction {
  if (language !== 'ar' || digits !== 'arab') return instance.getFixedT(language)
  if (!instance.hasResourceBundle(ARABIC_DIGITS, 'translation')) {
    const texts = inArabicDigits(instance.getResourceBundle('ar', 'translation'))
    instance.addResourceBundle(ARABIC_DIGITS, 'translation', texts, false, false, { silent: true })
  }
  return instance.getFixedT(ARABIC_DIGITS)
}

const ARABIC_DIGITS = 'ar-u-nu-arab'
