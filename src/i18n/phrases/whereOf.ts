import type { Vocabulary } from '../../domain/data/vocabulary'
import { optionLabel } from './optionLabel'
import type { Words } from '../Words'

/** "in Syria", "in Aleppo governorate". */
export function whereOf(words: Words, vocabulary: Vocabulary, codes: readonly string[]): string {
  if (codes.length === 0) return words.t('where.all')
  const list = words.list(codes.map((code) => optionLabel(words, vocabulary, 'governorates', code)))
  return codes.some((code) => vocabulary.zones.some((zone) => zone.code === code))
    ? words.t('where.zone', { list })
    : words.t('where.places', { count: codes.length, list })
}
