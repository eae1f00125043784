import { isCount } from './contained'
import type { Figure } from './figure'
import type { Period } from './observation'
import { type Atlas, atlasOf, type Region, type TimeOfReport } from './region'
import type { ReportTable } from './table'
import type { Vocabulary } from './vocabulary'

/** A count with the place it has among the counts of its report. */
export interface Block {
  readonly figure: Figure
  /** Its time is that of its own period, so that windows and months have a place too. */
  readonly region: Region
}

/** Every count that a report printed; shares and ranks are none. */
export function blocksOf({ figures }: ReportTable, vocabulary: Vocabulary): readonly Block[] {
  const atlases = new Map<string, Atlas>()
  return figures.flatMap((figure) => {
    const { cell } = figure
    if (!isCount(cell)) return []
    const key = `${cell.period.start} ${cell.period.end ?? '..'}`
    const atlas = atlases.get(key) ?? atlasOf(ofItsOwn(cell.period), vocabulary)
    atlases.set(key, atlas)
    const region = atlas.ofCell(cell)
    return region ? [{ figure, region }] : []
  })
}

function ofItsOwn(period: Period): TimeOfReport {
  return { span: period, years: [], periods: [] }
}
