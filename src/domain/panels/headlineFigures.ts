import { isKnown } from '../ask/answer'
import { questionOf } from '../ask/selection'
import { AGE_SEX, askRow, type PanelDefinition, type PanelList } from './panel'

/**
 * The figures at the head of the page: everyone killed, or what was printed of them instead; and
 * where any of these is known, the people among them by age and sex (the chosen categories, or all
 * three), the chosen attack types (or massacres and attacks on facilities), and the displaced.
 */
export const headlineFigures: PanelDefinition = {
  measure: 'killed',
  read: (table, selection) => {
    const killed = questionOf(selection, 'killed')
    const attacks = questionOf(selection, 'attacks')
    const lead = askRow(table, 'killed', killed)
    const victims = selection.victims.length > 0 ? selection.victims : AGE_SEX
    const types = selection.attacks.length > 0 ? selection.attacks : ['massacre', 'facility']
    const facts: readonly PanelList[] = [
      {
        id: 'people',
        by: 'victims',
        rows: victims.map((code) => askRow(table, code, { ...killed, victims: [code] })),
      },
      {
        id: 'attacks',
        by: 'attacks',
        rows: types.map((code) => askRow(table, code, { ...attacks, attacks: [code] })),
      },
      {
        id: 'displaced',
        by: null,
        rows: [askRow(table, 'displaced', questionOf(selection, 'displaced'))],
      },
    ]
    const anyKnown = facts.some(({ rows }) => rows.some(({ answer }) => isKnown(answer)))
    const beside = isKnown(lead.answer)
      ? lead
      : askRow(table, 'killed', killed, ['rank', 'percent'])
    return { lists: [{ id: 'killed', by: null, rows: [beside] }, ...(anyKnown ? facts : [])] }
  },
}
