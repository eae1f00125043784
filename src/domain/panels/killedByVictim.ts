import { ask } from '../ask/ask'
import { questionOf } from '../ask/selection'
import { baseOf } from '../ask/share'
import type { Category } from '../data/vocabulary'
import { omittedTotals } from './omittedTotals'
import { askRow, type PanelDefinition, sharesOf } from './panel'

/** Killed by victim category: two classifications of the same people, the chosen categories or all. */
export const killedByVictim: PanelDefinition = {
  measure: 'killed',
  read: (table, selection) => {
    const question = questionOf(selection, 'killed')
    const { victims } = table.vocabulary
    const rows = victims
      .filter(({ classification }) => LISTS.some(([, of]) => of === classification))
      .filter(({ code }) => selection.victims.length === 0 || selection.victims.includes(code))
      .map(({ code }) => askRow(table, code, { ...question, victims: [code] }, ['percent']))
    const apart = omittedTotals(table, rows, victims)
    const isOf = (id: string, list: Category['classification']) =>
      victims.some(({ code, classification }) => code === id && classification === list)
    return {
      lists: LISTS.map(([id, classification]) => ({
        id,
        by: 'victims',
        rows: rows.filter((row) => isOf(row.id, classification) && !apart.includes(row)),
      })),
      omittedTotals: apart,
    }
  },
  percent: (table, selection) =>
    sharesOf(
      baseOf(ask(table, questionOf({ ...selection, victims: [] }, 'killed')), selection.basis),
    ),
  reports: true,
  places: { filter: 'victims', least: 2 },
  years: { filter: 'victims' },
}

const LISTS = [
  ['ageSex', 'age_sex'],
  ['profession', 'profession'],
] as const
