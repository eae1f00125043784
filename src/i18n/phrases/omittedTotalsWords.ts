import { reportOf } from '../../domain/ask/answer'
import type { PanelList, PanelRow } from '../../domain/panels/panel'
import type { FigureTable } from '../../domain/data/table'
import { itemsOf } from './described'
import { rowName } from './rowName'
import type { Words } from '../Words'

/** What a panel leaves out because its parts are of other reports, each with its own report. */
export function omittedTotalsWords(
  words: Words,
  table: FigureTable,
  by: PanelList['by'],
  rows: readonly Pick<PanelRow, 'id' | 'question' | 'answer'>[],
): readonly string[] {
  if (rows.length === 0) return []
  const list = itemsOf(
    words,
    rows.map((row) => {
      const report = table.reports.get(reportOf(row.answer) ?? '')?.report
      const name = rowName(words, table, by, row)
      return { name, answer: row.answer, report: report && words.report(report) }
    }),
  )
  return [words.t('latest.outgrown', { list })]
}
