import { COUNTED } from '../data/subject'
import { isKnown } from '../ask/answer'
import { ask, askKnown } from '../ask/ask'
import { type Question, questionOf } from '../ask/selection'
import type { FigureTable } from '../data/table'
import { baseOf } from '../ask/share'
import { askRow, type PanelDefinition, type PanelRow, sharesOf } from './panel'

/**
 * Killed by place of killing, the chosen governorates or all: the highest first, several under one
 * number where it was printed so; then the others without a number of their own, taken together, where
 * that is known, and one by one, by their printed share or rank, then as in the code list.
 */
export const killedByGovernorate: PanelDefinition = {
  measure: COUNTED,
  read: (table, selection) => {
    const question = questionOf(selection, COUNTED)
    const { governorates, zones } = table.vocabulary
    const chosen = selection.governorates
    const printedZones = zones.filter(({ code }) =>
      askKnown(table, { ...question, governorates: [code] }),
    )
    const codes =
      chosen.length > 0 ? chosen : [...governorates, ...printedZones].map(({ code }) => code)
    const rows = codes.map((code) =>
      askRow(table, code, { ...question, governorates: [code] }, ['rank', 'percent']),
    )
    const alone = rows.filter(({ answer }) => !isKnown(answer)).map(({ id }) => id)
    const pairs = chosen.length > 0 ? [] : printedTogether(table, question, alone)
    const unknown = alone.filter((code) => !pairs.flat().includes(code))
    const together = { ...question, governorates: unknown }
    // Those with a number may be of other reports than the rest.
    const some = selection.basis === 'report' && unknown.length > 1 && unknown.length < rows.length
    const others = some && askKnown(table, together) ? [askRow(table, 'others', together)] : []
    const known = [
      ...rows.filter(({ answer }) => isKnown(answer)),
      ...pairs.map((codes) =>
        askRow(table, codes.join('+'), { ...question, governorates: codes }, ['rank', 'percent']),
      ),
    ].toSorted(highestFirst)
    const rest = rows.filter(({ answer }) => !isKnown(answer)).toSorted(highestFirst)
    return { lists: [{ id: 'all', by: 'governorates', rows: [...known, ...others, ...rest] }] }
  },
  percent: (table, selection) =>
    sharesOf(
      baseOf(ask(table, questionOf({ ...selection, governorates: [] }, COUNTED)), selection.basis),
    ),
  map: true,
  reports: true,
}

/** Places of which no number was found but one that was printed for several of them. */
function printedTogether(
  table: FigureTable,
  question: Question,
  unknown: readonly string[],
): readonly (readonly string[])[] {
  const figures = [...table.reports.values()].flatMap((report) => report.figures)
  const codes = new Set(figures.map(({ cell }) => cell.governorate))
  return [...codes]
    .filter((code) => code.includes('+'))
    .map((code) => code.split('+'))
    .filter((places) => places.every((place) => unknown.includes(place)))
    .filter((governorates) => askKnown(table, { ...question, governorates })?.kind === 'published')
}

function highestFirst(a: PanelRow, b: PanelRow): number {
  const value = ({ answer }: PanelRow) => (isKnown(answer) ? answer.value : -1)
  const share = (row: PanelRow) => row.printedShare?.value ?? -1
  const rank = (row: PanelRow) => row.rank?.value ?? Number.MAX_SAFE_INTEGER
  return value(b) - value(a) || share(b) - share(a) || rank(a) - rank(b)
}
