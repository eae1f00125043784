import { readFigures } from '../../domain/data/figure'
import { buildTable } from '../../domain/data/table'
import type { Vocabulary } from '../../domain/data/vocabulary'
import type { Dataset } from '../Dataset'
import type { Taken } from './Outcome'
import { ownVocabulary } from './ownVocabulary'

/** The figures of a file in the place of the published ones: none of these is among them. `day` is that of its opening. */
export function ownDataset(
  taken: Taken,
  file: string,
  vocabulary: Vocabulary,
  day: string,
): Dataset {
  const { figures, doubts } = readFigures(taken.observations)
  return {
    table: buildTable(ownVocabulary(vocabulary, taken, file), figures, doubts),
    version: file,
    gathered: day,
    files: [],
    isOwn: true,
  }
}
