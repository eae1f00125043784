import { isLanguage, type Language } from '../i18n/language'
import { persistedStore } from './persistedStore'

const store = persistedStore<Language | null>(
  'tawthiq.language',
  (text) => (isLanguage(text) ? text : null),
  String,
)

/** The stored language, else the browser's, else Arabic. Works where storage is refused. */
export function preferredLanguage(): Language {
  const spoken = navigator.languages.map((tag) => tag.split('-')[0])
  return store.getState().value ?? spoken.find(isLanguage) ?? 'ar'
}

/** Stores the language that the reader chose. */
export function rememberLanguage(language: Language): void {
  store.change(() => language)
}
