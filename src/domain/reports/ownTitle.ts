import type { Bilingual, Report } from '../data/vocabulary'

/**
 * SNHR's own title of a report, in the language asked for where a text printed it so, else in the
 * other; null where no text printed one, for no title is made up.
 */
export function ownTitle(
  { title }: Report,
  language: keyof Bilingual,
): { readonly text: string; readonly language: keyof Bilingual } | null {
  const other = language === 'en' ? 'ar' : 'en'
  for (const one of [language, other] as const) {
    const text = title[one]
    if (text !== null) return { text, language: one }
  }
  return null
}
