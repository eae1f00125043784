import { ask } from '../ask/ask'
import { questionOf } from '../ask/selection'
import { baseOf } from '../ask/share'
import { isOfKind, COUNTED } from '../data/subject'
import { omittedTotals } from './omittedTotals'
import { askRow, type PanelDefinition, sharesOf } from './panel'

/** Killed by victim category: two classifications of the same people, the chosen categories or all. */
export const killedByVictim: PanelDefinition = {
  measure: COUNTED,
  read: (table, selection) => {
    const question = questionOf(selection, COUNTED)
    const { victims } = table.vocabulary
    const rows = victims
      .filter((one) => LISTS.some(([, kind]) => isOfKind(one, kind)))
      .filter(({ code }) => selection.victims.length === 0 || selection.victims.includes(code))
      .map(({ code }) => askRow(table, code, { ...question, victims: [code] }, ['percent']))
    const apart = omittedTotals(table, rows, victims)
    const isOf = (id: string, kind: 'parts' | 'overlapping') =>
      victims.some((one) => one.code === id && isOfKind(one, kind))
    return {
      lists: LISTS.map(([id, kind]) => ({
        id,
        by: 'victims',
        rows: rows.filter((row) => isOf(row.id, kind) && !apart.includes(row)),
      })),
      omittedTotals: apart,
    }
  },
  percent: (table, selection) =>
    sharesOf(
      baseOf(ask(table, questionOf({ ...selection, victims: [] }, COUNTED)), selection.basis),
    ),
  reports: true,
  places: { filter: 'victims', least: 2 },
  years: { filter: 'victims' },
}

const LISTS = [
  ['ageSex', 'parts'],
  ['profession', 'overlapping'],
] as const
