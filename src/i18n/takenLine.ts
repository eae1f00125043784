import type { Mode, PanelId } from '../domain/panels'
import type { Selection } from '../domain/selection'
import { askedBy, isOfEachReport } from '../domain/shown'
import type { FigureTable } from '../domain/table'
import { questionLine } from './questionLine'
import { reportChosen } from './reportChosen'
import type { Words } from './Words'

interface Taken {
  readonly panel: PanelId
  readonly mode: Mode | null
  readonly selection: Selection
}

/**
 * What a panel is of, in one line that can leave the page: whose numbers, of whom, where and when.
 * A filter that does not count in the panel is not in it.
 */
export function takenLine(
  words: Words,
  table: FigureTable,
  { panel, mode, selection }: Taken,
): string {
  const question = askedBy(panel, selection)
  const each = isOfEachReport(panel, mode)
  return words.t('takeaway.selection', {
    report: each ? words.t('takeaway.each') : reportChosen(words, table, selection),
    // Each report counts to its own date, as under the latest of each number.
    line: questionLine(words, table, each ? { ...question, basis: 'latest' } : question),
  })
}
