import { isKnown } from '../ask/answer'
import type { Selection } from '../ask/selection'
import type { FigureTable } from '../data/table'
import type { PanelRow } from './panel'
import { isPrinted, panelModel, type PanelView, rowsOf } from './panelModel'
import { type Step, tourOf } from './step'

/**
 * The tour under a selection: what has something to show besides what was shown. Its first number is
 * told even if it was not found.
 */
export function tourUnder(
  table: FigureTable,
  query: string,
  selection: Selection,
): readonly Step[] {
  const told = new Set<string>()
  return tourOf(query).filter(({ panel, mode }) => {
    const isShown = hasSlide(table, { panel, mode, selection }, told)
    if (isShown && panel === 'headline') {
      for (const row of rowsOf(panelModel(table, { panel, mode, selection }))) {
        if (isKnown(row.answer)) told.add(JSON.stringify(row.question))
      }
    }
    return isShown
  })
}

/** Whether there is something to show but numbers that were told. */
function hasSlide(table: FigureTable, view: PanelView, told: ReadonlySet<string>): boolean {
  const model = panelModel(table, view)
  const { selection } = view
  // What victims do not count in is not what was chosen.
  const isOfVictims = selection.victims.length > 0 && selection.attacks.length === 0
  if (view.mode === 'facts' && isOfVictims && selection.victims.length === 1) return false
  if (view.panel === 'headline') return model.mode === view.mode
  if (model.question.measure === 'attacks' && isOfVictims) return false
  // Nor is what no year counts in.
  if (model.isOfEachReport && selection.years.length > 0) return false
  const [first] = rowsOf(panelModel(table, { panel: 'headline', mode: null, selection }))
  // A total of people killed after a number of attacks would be taken for a later one of these.
  if (model.isOfEachReport && first && first.question.measure !== model.question.measure)
    return false
  const isFirst = ({ answer }: PanelRow) =>
    first && isKnown(answer) && isKnown(first.answer) && answer.value === first.answer.value
  const shown = rowsOf(model).flatMap((row) => [row, ...row.parts])
  const printed = shown.filter((row) => isPrinted(row) && !isFirst(row))
  if (printed.every(({ question }) => told.has(JSON.stringify(question)))) return false
  // One place that is a rank alone is told by the first slide.
  return printed.some((row) => isKnown(row.answer) || shown.length > 1)
}
