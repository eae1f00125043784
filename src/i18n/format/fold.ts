/**
 * A text as it is searched: what people type differently and mean alike becomes one. Case and
 * Latin diacritics go; so do Arabic vowel marks, tatweel and the forms of alef, hamza, ta marbuta
 * and ya (إدلب = ادلب, حماة = حماه), and apostrophes inside a word (Dar’a = Dara); digits are Latin
 * and without groups (٦٬٨٥٩ = 6,859 = 6859); marks of direction are dropped. Folding twice is folding
 * once.
 */
export function fold(text: string): string {
  return (
    text
      // Spaces that group digits: they are told from the spaces between words before those are one.
      .replace(/[\u00a0\u2009\u202f]/gu, GROUP)
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      // The hamza and madda of أ إ آ ؤ ئ are marks by now.
      .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter)
      .replace(/(?<=\d)[,'’\u066c](?=\d{3}(?!\d))/gu, '')
      .replace(/(?<=\p{L})['’‘ʼʾʿ`](?=\p{L})/gu, '')
      .replace(/[\s\u066c]+/gu, ' ')
      .trim()
  )
}

/** The Arabic thousands separator. */
const GROUP = '\u066c'

/** Letters that Unicode holds to be letters of their own and that are typed for one another. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه' },
  ...{ ı: 'i', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' },
}

const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')
