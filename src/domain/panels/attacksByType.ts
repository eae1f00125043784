import { ask, askKnown } from '../ask/ask'
import { reportsAsked } from '../ask/latest'
import { type Question, questionOf } from '../ask/selection'
import { baseOf } from '../ask/share'
import { remembered } from '../data/remembered'
import type { FigureTable, ReportTable } from '../data/table'
import { omittedTotals } from './omittedTotals'
import { askRow, type PanelDefinition, type PanelRow } from './panel'

/**
 * Attacks by type, three classifications of the same incidents: the chosen types, or those that the
 * report speaks of at all (a type it never mentions is no gap in it). Victim categories do not apply.
 */
export const attacksByType: PanelDefinition = {
  measure: 'attacks',
  read: (table, selection) => {
    const question = questionOf(selection, 'attacks')
    const { attacks } = table.vocabulary
    const types = attacks.filter(({ code }) =>
      selection.attacks.length > 0
        ? selection.attacks.includes(code)
        : isPrinted(table, question, code),
    )
    const rows = types.map(({ code }) =>
      askRow(table, code, { ...question, attacks: [code] }, ['percent']),
    )
    const apart = omittedTotals(table, rows, attacks)
    return {
      lists: LISTS.map((list) => {
        const own = rows.filter(
          (row, i) => types[i]?.classification === list && !apart.includes(row),
        )
        const rest = list === 'target' ? unnamed(table, question) : null
        return { id: list, by: 'attacks', rows: rest ? [...own, rest] : own }
      }),
      omittedTotals: apart,
    }
  },
  /** Kinds of facility are shares of all facilities; the other lists have no printed whole. */
  percent: (table, selection) => {
    const facilities = questionOf({ ...selection, attacks: ['facility'] }, 'attacks')
    const whole = baseOf(ask(table, facilities), selection.basis)
    const kinds = table.vocabulary.attacks.filter(isKind).map(({ code }) => code)
    const isShare = ({ id }: PanelRow) => id === UNNAMED || kinds.includes(id)
    return whole && { whole, of: (row) => (isShare(row) ? whole : null) }
  },
  reports: true,
  places: { filter: 'attacks', least: 1 },
  years: { filter: 'attacks' },
}

/** All attacks whatever their kind, where the report prints such a number; then each classification. */
const LISTS = ['total', 'target', 'weapon', 'outcome'] as const

const UNNAMED = 'unnamed'

/**
 * Attacks on facilities of kinds that the report does not name. Only where every kind that it names
 * is known: else named ones would be among them.
 */
function unnamed(table: FigureTable, question: Question): PanelRow | null {
  if (question.attacks.length > 0 || question.basis === 'latest') return null
  const named = table.vocabulary.attacks
    .filter(isKind)
    .map(({ code }) => code)
    .filter((code) => isPrinted(table, question, code))
  const known = named.every((code) => askKnown(table, { ...question, attacks: [code] }))
  if (!known || named.length === 0) return null
  const rest = { ...question, attacks: ['facility'], exceptAttacks: named }
  return askKnown(table, rest) && askRow(table, UNNAMED, rest)
}

function isKind({ code, classification }: { code: string; classification: string }): boolean {
  return classification === 'target' && code !== 'facility'
}

function isPrinted(table: FigureTable, question: Question, code: string): boolean {
  return reportsAsked(table, question).some((own) => attacksPrinted(own).has(code))
}

const attacksPrinted = remembered(
  ({ located }: ReportTable) =>
    new Set(
      located
        .filter(({ figure: { cell } }) => cell.measure === 'attacks' && cell.unit === 'incidents')
        .map(({ figure: { cell } }) => cell.attack),
    ),
)
