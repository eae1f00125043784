import type { Filter } from '../../../domain/ask/selection'
import type { Bilingual, Vocabulary } from '../../../domain/data/vocabulary'
import type { Words } from '../../Words'
import { yearName } from './yearName'

/** The label of an option of a filter. An unknown code stands for itself. */
export function optionLabel(
  words: Words,
  vocabulary: Vocabulary,
  filter: Filter,
  code: string,
): string {
  if (filter === 'years') return yearName(words, Number(code))
  const label = listOf(vocabulary, filter).find((entry) => entry.code === code)?.label
  return label ? words.label(label) : code
}

function listOf(
  vocabulary: Vocabulary,
  filter: Exclude<Filter, 'years'>,
): readonly { readonly code: string; readonly label: Bilingual }[] {
  switch (filter) {
    case 'governorates':
      return [...vocabulary.governorates, ...vocabulary.zones]
    case 'victims':
      return vocabulary.victims
    case 'attacks':
      return vocabulary.attacks
  }
}

/** "in Syria", "in Aleppo governorate". */
export function whereOf(words: Words, vocabulary: Vocabulary, codes: readonly string[]): string {
  if (codes.length === 0) return words.t('where.all')
  const list = words.list(codes.map((code) => optionLabel(words, vocabulary, 'governorates', code)))
  return codes.some((code) => vocabulary.zones.some((zone) => zone.code === code))
    ? words.t('where.zone', { list })
    : words.t('where.places', { count: codes.length, list })
}
