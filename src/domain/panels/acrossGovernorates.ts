import { COUNTED } from '../data/subject'
import { hasNumber } from '../ask/ask'
import { type Question, type Selection, questionOf } from '../ask/selection'
import { TOTAL } from '../data/observation'
import type { FigureTable } from '../data/table'
import { categoriesShown, type PanelDefinition } from './panel'

interface AcrossGovernorates {
  readonly shown: readonly string[]
  /** Governorates for which too few numbers are known. */
  readonly withoutChart: readonly string[]
}

/**
 * The governorates, of the chosen or of all, for which the chosen report gives at least so many
 * numbers of killed by victim category, or of attacks by type: enough for a chart of their own.
 * None under `latest`, where the numbers of one place would be of several reports.
 */
export function acrossGovernorates(
  table: FigureTable,
  selection: Selection,
  { filter, least }: NonNullable<PanelDefinition['places']>,
): AcrossGovernorates {
  const { governorates: chosen, basis } = selection
  if (basis === 'latest') return { shown: [], withoutChart: [] }
  const question = questionOf(selection, filter === 'victims' ? COUNTED : 'attacks')
  const codes = categoriesShown(table, selection, filter)
  const report = table.reports.get(question.report)
  const isShown = (place: string) =>
    report !== undefined &&
    codes.filter((code) =>
      hasNumber(report, { ...question, governorates: [place], [filter]: [code] }),
    ).length >= least
  const places = table.vocabulary.governorates
    .map(({ code }) => code)
    .filter((code) => chosen.length === 0 || chosen.includes(code))
  // Most reports cross the two nowhere, and what no figure crosses follows from no sum of them.
  const shown = isCrossed(table, question, filter) ? places.filter(isShown) : []
  return { shown, withoutChart: places.filter((code) => !shown.includes(code)) }
}

/**
 * Whether the chosen report prints a number of some places and some categories. Where there is more
 * than one of each, numbers of one place and one category come from such numbers alone.
 */
function isCrossed(
  table: FigureTable,
  { report, measure }: Question,
  filter: 'victims' | 'attacks',
): boolean {
  const located = table.reports.get(report)?.located ?? []
  return located.some(({ figure: { cell } }) => {
    const category = filter === 'victims' ? cell.victim : cell.attack
    return cell.measure === measure && cell.governorate !== TOTAL && category !== TOTAL
  })
}
