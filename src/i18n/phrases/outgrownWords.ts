import { reportOf } from '../../domain/ask/answer'
import type { CategoryRow } from '../../domain/panels/byVictim'
import type { FigureTable } from '../../domain/data/table'
import { itemsOf } from './described'
import { optionLabel } from './optionLabel'
import type { Words } from '../Words'

/** What a panel leaves out because its parts are of other reports, each with its own report. */
export function outgrownWords(
  words: Words,
  { vocabulary, reports }: FigureTable,
  rows: readonly CategoryRow[],
  filter: 'victims' | 'attacks',
): readonly string[] {
  if (rows.length === 0) return []
  const list = itemsOf(
    words,
    rows.map(({ code, answer }) => {
      const report = reports.get(reportOf(answer) ?? '')?.report
      const name = optionLabel(words, vocabulary, filter, code)
      return { name, answer, report: report && words.report(report) }
    }),
  )
  return [words.t('latest.outgrown', { list })]
}
