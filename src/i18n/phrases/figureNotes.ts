import { inDigits } from '../format/inArabicDigits'
import type { Figure } from '../../domain/data/figure'
import type { Attribution } from '../../domain/data/observation'
import type { Vocabulary } from '../../domain/data/vocabulary'
import type { Words } from '../Words'

/**
 * What belongs to the numbers of some figures besides: whom their texts hold responsible, where that
 * is not plainly Russian forces, text by text where they differ; and what the data notes of them.
 */
export function figureNotes(
  words: Words,
  vocabulary: Vocabulary,
  figures: readonly Figure[],
): readonly string[] {
  const notes = vocabulary.notes.filter(({ report, measure, victim }) =>
    figures.some(
      ({ report: id, cell }) =>
        id === report &&
        (measure === null || cell.measure === measure) &&
        (victim === null || cell.victim === victim),
    ),
  )
  const attributed = figures.flatMap((figure) => attributedTo(words, vocabulary, figure) ?? [])
  return [...new Set(attributed), ...notes.map(({ label }) => inDigits(words, words.label(label)))]
}

/** Null where all texts hold Russian forces responsible; of the displaced, whose texts differ, never. */
function attributedTo(
  words: Words,
  { attributions, sources }: Vocabulary,
  { cell, observations: read }: Figure,
): string | null {
  const codes = [...new Set(read.map(({ attribution }) => attribution))]
  const isPlain = codes.every((code) => code === 'russian')
  if (isPlain && cell.measure !== 'displaced') return null
  const labelOf = (code: Attribution) => {
    const label = attributions.get(code)
    return label ? words.label(label) : code
  }
  const [only, ...others] = codes
  if (only === undefined || others.length === 0) return only === undefined ? null : labelOf(only)
  return codes
    .map((code) => {
      const own = read.filter(({ attribution }) => attribution === code)
      const publishers = sources
        .filter(({ id }) => own.some(({ source }) => source === id))
        .map(({ publisher }) => words.label(publisher.label))
      return words.t('described.item', {
        value: labelOf(code),
        name: words.list([...new Set(publishers)]),
      })
    })
    .reduce((first, second) => words.t('takeaway.sentence.join', { first, second }))
}
