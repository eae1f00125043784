import { type Answer, figuresOf, isKnown } from '../../../domain/ask/answer'
import type { Selection } from '../../../domain/ask/selection'
import { remembered } from '../../../domain/data/remembered'
import type { FigureTable } from '../../../domain/data/table'
import { type PanelModel, panelModel, rowsOf } from '../../../domain/panels/panelModel'
import { newerTotal } from '../../../domain/reports/reported'

/** The reports that the headline figures under a selection have notes of: the same for all panels below. */
export const headlineNoted = remembered(
  (table: FigureTable, selection: Selection): ReadonlySet<string> => {
    const model = panelModel(table, { panel: 'headline', mode: null, selection })
    return new Set([...leadNoted(table, model), ...reportsIn(rowsOf(model))])
  },
  (selection) => JSON.stringify(selection),
)

/** Those of its first number, and of the newer one beside it; none where that does not stand. */
export function leadNoted(table: FigureTable, { mode, charts }: PanelModel): ReadonlySet<string> {
  const row = charts[0]?.lists[0]?.rows[0]
  if (mode !== null || !row || !isKnown(row.answer)) return new Set()
  const newer = newerTotal(table, row.question)
  return new Set(reportsIn([row, ...(newer ? [newer] : [])]))
}

/** The reports that answers rest on. */
export function reportsIn(rows: readonly { readonly answer: Answer }[]): readonly string[] {
  return rows.flatMap(({ answer }) => figuresOf(answer).map(({ report }) => report))
}
