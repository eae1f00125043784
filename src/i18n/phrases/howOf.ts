import type { Vocabulary } from '../../domain/data/vocabulary'
import type { Words } from '../Words'

/** "in attacks on schools or markets"; empty for attacks of any kind. */
export function howOf(words: Words, vocabulary: Vocabulary, codes: readonly string[]): string {
  const phrase = (classification: 'target' | 'weapon' | 'outcome') => {
    const labels = vocabulary.attacks
      .filter(({ code }) => codes.includes(code))
      // "In airstrikes", as one says "in massacres": no one attacks with them.
      .filter((c) => (c.code === 'airstrike' ? 'outcome' : c.classification) === classification)
      .map(({ label }) => words.inner(label))
    if (labels.length === 0) return []
    return [words.t(`how.${classification}`, { list: words.list(labels, 'disjunction') })]
  }
  return words.list([...phrase('target'), ...phrase('weapon'), ...phrase('outcome')], 'disjunction')
}
