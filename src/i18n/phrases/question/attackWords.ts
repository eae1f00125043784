import type { Question } from '../../../domain/ask/selection'
import { TOTAL } from '../../../domain/data/observation'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { lowered } from '../../format/casing'
import type { Words } from '../../Words'
import { whereOf } from './optionLabel'

type AttackKind = 'anyAttack' | 'target' | 'weapon' | 'massacre' | 'airstrike'

/** By what a question tells attacks apart, as the keys of texts name it. */
export function attackKind(vocabulary: Vocabulary, { attacks }: Question): AttackKind {
  const [code] = attacks.filter((some) => some !== TOTAL)
  if (code === 'massacre' || code === 'airstrike') return code
  const classification = vocabulary.attacks.find((type) => type.code === code)?.classification
  return classification === 'target' || classification === 'weapon' ? classification : 'anyAttack'
}

/** Whether it names targets beside weapons or outcomes: no one phrase holds both. */
export function isMixedAttacks(vocabulary: Vocabulary, { attacks }: Question): boolean {
  const chosen = vocabulary.attacks.filter(({ code }) => code !== TOTAL && attacks.includes(code))
  return new Set(chosen.map(({ classification }) => classification)).size > 1
}

/** "schools and markets", to stand inside a sentence; "" where it asks for attacks of any kind. */
export function attackNames(words: Words, vocabulary: Vocabulary, question: Question): string {
  const named = (codes: readonly string[]) =>
    words.list(
      vocabulary.attacks
        .filter(({ code }) => codes.includes(code))
        .map(({ label }) => words.inner(label)),
    )
  const { attacks, exceptAttacks = [] } = question
  return exceptAttacks.length > 0
    ? lowered(words.t('takeaway.unnamed', { list: named(exceptAttacks) }), words.language)
    : named(attacks)
}

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

/** "in Syria", or "in Syria in attacks on schools" where it asks for those. */
export function whereAndHow(words: Words, vocabulary: Vocabulary, question: Question): string {
  const where = whereOf(words, vocabulary, question.governorates)
  const how = howOf(words, vocabulary, question.attacks)
  return how === '' ? where : words.t('where.how', { phrase: where, how })
}
