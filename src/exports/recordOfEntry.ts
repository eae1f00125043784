import type { Entry } from '../domain/data/entry'
import { printOf } from '../domain/data/figure'
import type { FigureTable } from '../domain/data/table'
import {
  type BothWords,
  fieldsOfCell,
  fieldsOfNotes,
  fieldsOfReadings,
  fieldsOfReport,
  plainRecord,
} from './fieldsOfCell'
import { type FileRecord, NO_SHARE } from './FileRecord'

/**
 * A line of the list of everything printed, for a file. A cell without an accepted reading has no
 * value; what was printed for it stands in `not_taken`, as beside a figure. No text of it holds a
 * mark of direction, so every kind of file says the same.
 */
export function recordOfEntry(entry: Entry, table: FigureTable, both: BothWords): FileRecord {
  const { cell, figure, accepted, rejected, report } = entry
  const id = figure ? printOf(figure).id : entry.id
  return plainRecord({
    id,
    answer: figure ? 'published' : 'unpublished',
    value: figure?.value ?? null,
    lowest: null,
    highest: null,
    limits_of: null,
    qualifier: figure?.qualifier ?? null,
    ...fieldsOfCell(cell, table.vocabulary, both),
    ...fieldsOfReport(report, table, both),
    receipt: figure ? `${String(figure.value)} (${id})` : null,
    ...fieldsOfReadings(accepted, rejected, table.vocabulary),
    ...NO_SHARE,
    ...fieldsOfNotes(figure ? [figure] : [], table.vocabulary, both),
  })
}
