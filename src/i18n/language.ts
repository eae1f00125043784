import { SUBJECT } from '../domain/data/subject.ts'
import type { Bilingual } from '../domain/data/vocabulary'

/** ISO 639-1; also the first part of the address. */
export type Language = keyof Bilingual

/** Both, in the order in which they stand side by side. */
export const LANGUAGES: readonly Language[] = ['en', 'ar']

/** Whether a text is the code of a language of the product. */
export function isLanguage(value: string | null | undefined): value is Language {
  return value === 'en' || value === 'ar'
}

/** The one that the page can be switched to. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'ar' : 'en'
}

/** What is pressed to switch the language, as `aria-keyshortcuts` writes it. */
export const LANGUAGE_KEYS = 'Alt+L'

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** A language and the digits that its texts are written in; English has Latin ones always. */
export interface Writing {
  readonly language: Language
  readonly digits: 'latn' | 'arab'
}

/**
 * The formatting locale. Arabic takes the month names of the subject’s country and pins its digits; without
 * the pin browsers differ.
 */
export function localeOf({ language, digits }: Writing): string {
  return language === 'ar' ? `${SUBJECT.locale.ar}-u-nu-${digits}` : SUBJECT.locale.en
}
