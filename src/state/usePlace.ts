import { useSyncExternalStore } from 'react'

import type { Language } from '../i18n/language'
import { here, subscribe, type Place } from './location'

/**
 * The present place. On a server, and for the first paint of a page made there, it is the bare
 * page of the language; the address is applied after that.
 */
export function usePlace(language: Language): Place {
  return useSyncExternalStore(subscribe, here, () => bare[language])
}

const bare: Readonly<Record<Language, Place>> = {
  en: { language: 'en', query: '', ignored: [] },
  ar: { language: 'ar', query: '', ignored: [] },
}
