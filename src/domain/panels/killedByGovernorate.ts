import { COUNTED } from '../data/subject'
import { isKnown } from '../ask/answer'
import { ask, askKnown } from '../ask/ask'
import { questionOf } from '../ask/selection'
import { baseOf } from '../ask/share'
import { askRow, type PanelDefinition, type PanelRow, sharesOf } from './panel'

/**
 * Killed by place of killing, the chosen governorates or all: the highest first; then those without
 * a number of their own, taken together, where that is known, and one by one, by their printed share
 * or rank, then as in the code list.
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
    const unknown = rows.filter(({ answer }) => !isKnown(answer)).map(({ id }) => id)
    const together = { ...question, governorates: unknown }
    // Those with a number may be of other reports than the rest.
    const some = selection.basis === 'report' && unknown.length > 1 && unknown.length < rows.length
    const others = some && askKnown(table, together) ? [askRow(table, 'others', together)] : []
    const known = rows.filter(({ answer }) => isKnown(answer)).toSorted(highestFirst)
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

function highestFirst(a: PanelRow, b: PanelRow): number {
  const value = ({ answer }: PanelRow) => (isKnown(answer) ? answer.value : -1)
  const share = (row: PanelRow) => row.printedShare?.value ?? -1
  const rank = (row: PanelRow) => row.rank?.value ?? Number.MAX_SAFE_INTEGER
  return value(b) - value(a) || share(b) - share(a) || rank(a) - rank(b)
}
