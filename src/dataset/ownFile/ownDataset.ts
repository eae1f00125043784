import { type Doubt, type Figure, readFigures } from '../../domain/data/figure'
import { grouped } from '../../domain/data/grouped'
import { buildTable, type ReportTable } from '../../domain/data/table'
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
  const own = ownVocabulary(vocabulary, taken, file)
  const [ofReport, doubted] = [grouped(figures, reportOf), grouped(doubts, reportOf)]
  const reports = new Map<string, ReportTable>()
  for (const report of own.reports) {
    const { id } = report
    const alone = { ...own, reports: [report] }
    const table = buildTable(alone, ofReport.get(id) ?? [], doubted.get(id) ?? [])
    for (const [key, made] of table.reports) reports.set(key, made)
    await aMoment()
  }
  return {
    table: { vocabulary: own, reports },
    version: file,
    gathered: day,
    files: [],
    isOwn: true,
  }
}

function reportOf({ report }: Figure | Doubt): string {
  return report
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
