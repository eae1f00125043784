import { disputedEnds } from '../../domain/data/disputedEnds'
import type { Figure } from '../../domain/data/figure'
import type { FigureTable } from '../../domain/data/table'
import type { Words } from '../Words'

/** A sentence for each report that some figures are of whose end texts date differently. */
export function endNotes(
  words: Words,
  table: FigureTable,
  figures: readonly Figure[],
): readonly string[] {
  return disputedEnds(table, figures).map(({ report, other }) =>
    words.t('report.endsApart', {
      report: words.report(report),
      date: words.date(report.asOf),
      other: words.date(other),
    }),
  )
}
