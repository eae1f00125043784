import { isKnown } from '../ask/answer'
import { questionOf, type Selection } from '../ask/selection'
import { COUNTED, SUBJECT } from '../data/subject'
import { PARTS, askRow, type PanelDefinition, type PanelList } from './panel'

/**
 * The figures at the head of the page. First what the filters ask for: attacks, where attack types are
 * chosen and no victims; else people killed, or what was printed of them instead. Then, where any of
 * them is known: of attacks, the people killed in them; of people, those among them by age and sex (or
 * the chosen categories), the chosen attack types (or massacres and attacks on facilities), and the
 * displaced.
 */
export const headlineFigures: PanelDefinition = {
  measure: COUNTED,
  asks,
  facts: true,
  read: (table, selection) => {
    const killed = questionOf(selection, COUNTED)
    const attacks = questionOf(selection, 'attacks')
    const isOfAttacks = asks(selection) === 'attacks'
    const victims = selection.victims.length > 0 ? selection.victims : PARTS
    const types = selection.attacks.length > 0 ? selection.attacks : SUBJECT.facts
    const kinds: PanelList = {
      id: 'attacks',
      by: 'attacks',
      rows: types.map((code) => askRow(table, code, { ...attacks, attacks: [code] })),
    }
    const people: PanelList = {
      id: 'people',
      by: 'victims',
      // One category by itself is the first number again.
      rows: (selection.victims.length === 1 ? [] : victims).map((code) =>
        askRow(table, code, { ...killed, victims: [code] }),
      ),
    }
    const units = ['rank', 'percent'] as const
    const asked = askRow(table, 'killed', killed)
    const lead = isOfAttacks
      ? askRow(table, 'attacks', attacks)
      : isKnown(asked.answer)
        ? asked
        : askRow(table, 'killed', killed, units)
    const facts: readonly PanelList[] = isOfAttacks
      ? [...(types.length > 1 ? [kinds] : []), { id: 'killedIn', by: null, rows: [asked] }, people]
      : [
          people,
          kinds,
          {
            id: 'displaced',
            by: null,
            rows: SUBJECT.measures.includes('displaced')
              ? [askRow(table, 'displaced', questionOf(selection, 'displaced'))]
              : [],
          },
        ]
    const anyKnown = facts.some(({ rows }) => rows.some(({ answer }) => isKnown(answer)))
    return { lists: [{ id: 'killed', by: null, rows: [lead] }, ...(anyKnown ? facts : [])] }
  },
}

function asks({ attacks, victims }: Selection) {
  return attacks.length > 0 && victims.length === 0 ? 'attacks' : COUNTED
}
