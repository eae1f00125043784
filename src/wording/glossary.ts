import type { Language } from '../i18n/language'

/** A word that the product does not use, and the term of the glossary that says why. */
interface Forbidden {
  readonly word: RegExp
  readonly term: string
}

const FORBIDDEN: Readonly<Record<Language, readonly Forbidden[]>> = {
  en: [
    { word: /casualt\w*/i, term: 'killed' },
    { word: /martyr\w*/i, term: 'killed' },
  ],
  ar: [
    { word: /شهيد|شهداء|استشه/, term: 'killed' },
    {
      word: /يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/,
      term: 'months',
    },
  ],
}

/** The words in a text that the glossary forbids; none for a text that keeps to it. */
export function forbiddenIn(
  text: string,
  language: Language,
): readonly { readonly found: string; readonly term: string }[] {
  return FORBIDDEN[language].flatMap(({ word, term }) => {
    const found = word.exec(text)?.[0]
    return found === undefined ? [] : [{ found, term }]
  })
}
