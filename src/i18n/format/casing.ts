import type { Language } from '../language'
import { withoutTraces } from './keyTraces'

/** An English heading or sentence ("Medical workers") to stand inside a sentence; Arabic as it is. */
export function lowered(text: string, language: Language): string {
  return language === 'en' ? withFirst(text, (letter) => letter.toLowerCase()) : text
}

/** A phrase as the beginning of a sentence. */
export function capitalised(text: string): string {
  return withFirst(text, (letter) => letter.toUpperCase())
}

/** The first letter that is read: the traces before it stay. */
function withFirst(text: string, change: (letter: string) => string): string {
  const letter = withoutTraces(text).charAt(0)
  return text.replace(letter, () => change(letter))
}
