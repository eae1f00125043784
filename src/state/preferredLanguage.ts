import { isLanguage, type Language } from '../i18n/language'

const KEY = 'tawthiq.language'

/** The stored language, else the browser's, else Arabic. Works where storage is refused. */
export function preferredLanguage(): Language {
  const stored = read()
  if (isLanguage(stored)) return stored
  const spoken = navigator.languages.map((tag) => tag.split('-')[0])
  return spoken.find(isLanguage) ?? 'ar'
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Without storage the address still says it.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
