import { type Doubt, type Figure, readFigures } from '../../domain/data/figure'
import { buildTable } from '../../domain/data/table'
import type { Vocabulary } from '../../domain/data/vocabulary'
import type { Dataset } from '../Dataset'
import { aMoment, slicesOf } from './aMoment'
import type { Taken } from './Outcome'
import { ownVocabulary } from './ownVocabulary'

/** The figures of a file in the place of the published ones: none of these is among them. `day` is that of its opening. */
export async function ownDataset(
  taken: Taken,
  file: string,
  vocabulary: Vocabulary,
  day: string,
): Promise<Dataset> {
  const { figures, doubts } = await figuresOf(taken)
  return {
    table: buildTable(ownVocabulary(vocabulary, taken, file), figures, doubts),
    version: file,
    gathered: day,
    files: [],
    isOwn: true,
  }
}

/** Of what was counted each number is of a cell of its own, so some can be read at a time. */
async function figuresOf({ observations, counted }: Taken) {
  if (!counted) return readFigures(observations)
  const figures: Figure[] = []
  const doubts: Doubt[] = []
  for (const some of slicesOf(observations)) {
    figures.push(...readFigures(some).figures)
    await aMoment()
  }
  return { figures, doubts }
}
