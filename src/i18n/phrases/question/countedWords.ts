import { COUNTED } from '../../../domain/data/subject'
import type { Question } from '../../../domain/ask/selection'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { attackKind, attackNames, isMixedAttacks, whereAndHow } from './attackWords'
import { whereOf } from './optionLabel'
import type { Words } from '../../Words'

/**
 * What stands after the big number: "civilians killed by Russian forces in Syria", "attacks on schools
 * by Russian forces in Syria".
 */
export function countedWords(
  words: Words,
  vocabulary: Vocabulary,
  question: Question,
  count: number,
): string {
  const given = { count, ...phrases(words, vocabulary, question) }
  return question.measure === 'attacks'
    ? words.t(`lead.attacks.${leadKind(vocabulary, question)}`, given)
    : words.t(`lead.killed.${subjectOf(question)}`, given)
}

/**
 * The number and what it counts as one, where the language has the number in words: «مقتل طفلين», and
 * not "2" beside a dual. Null where it writes a digit.
 */
export function countedInWords(
  words: Words,
  vocabulary: Vocabulary,
  question: Question,
  count: number,
): { readonly number: string; readonly say: (counted: string) => string } | null {
  const { list, circumstances } = phrases(words, vocabulary, question)
  const written = words.count(count)
  const isOfAttacks = question.measure === 'attacks'
  const subject = isOfAttacks ? attackKind(vocabulary, question) : subjectOf(question)
  const number = words.t(`takeaway.count.${subject}`, { count, number: written, list })
  if (number.includes(written)) return null
  return {
    number,
    say: (counted) =>
      words.t(`takeaway.sentence.${isOfAttacks ? 'attacks' : COUNTED}`, {
        count,
        counted,
        circumstances,
      }),
  }
}

/** The same without a number: "Civilians killed by Russian forces in Aleppo governorate". */
export function askedWords(words: Words, vocabulary: Vocabulary, question: Question): string {
  const given = phrases(words, vocabulary, question)
  return question.measure === 'attacks'
    ? words.t(`lead.askedAttacks.${leadKind(vocabulary, question)}`, given)
    : words.t(`lead.asked.${subjectOf(question)}`, given)
}

function leadKind(vocabulary: Vocabulary, question: Question) {
  return isMixedAttacks(vocabulary, question) ? 'mixed' : attackKind(vocabulary, question)
}

/** What a phrase lists, where, and, of people, in which attacks. */
function phrases(words: Words, vocabulary: Vocabulary, question: Question) {
  const where = whereOf(words, vocabulary, question.governorates)
  if (question.measure === 'attacks') {
    return { list: attackNames(words, vocabulary, question), where, circumstances: where }
  }
  const labels = vocabulary.victims
    .filter(({ code }) => question.victims.includes(code))
    .map(({ label }) => words.inner(label))
  return {
    list: words.list(labels),
    where,
    circumstances: whereAndHow(words, vocabulary, question),
  }
}

const SUBJECTS = [
  'children',
  'women',
  'men',
  'medical',
  'medical_women',
  'civil_defence',
  'media',
] as const

type Subject = (typeof SUBJECTS)[number] | 'all' | 'mixed'

/** Who is asked for, as the keys of texts name them; `mixed` for categories taken together. */
export function subjectOf({ victims }: Pick<Question, 'victims'>): Subject {
  if (victims.length === 0) return 'all'
  return SUBJECTS.find((code) => victims.length === 1 && code === victims[0]) ?? 'mixed'
}
