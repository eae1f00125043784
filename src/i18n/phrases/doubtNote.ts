import { type Answer, figuresOf } from '../../domain/ask/answer'
import { doubtsOn } from '../../domain/checks/checks'
import type { FigureTable } from '../../domain/data/table'
import type { Words } from '../Words'

/**
 * That figures which answers rest on do not add up; by name of the publications where the answers are
 * of several. Null where nothing is amiss.
 */
export function doubtNote(
  words: Words,
  table: FigureTable,
  answers: readonly Answer[],
): string | null {
  const doubts = doubtsOn(table, answers)
  if (doubts.length === 0) return null
  const own = new Set(answers.flatMap(figuresOf).map(({ report }) => report))
  if (own.size === 1) return words.t('doubt.note')
  const named = [...new Set(doubts.map(({ whole }) => whole.report))].flatMap((id) => {
    const report = table.reports.get(id)?.report
    return report ? [words.report(report)] : []
  })
  return words.t('doubt.named', { list: words.list(named) })
}
