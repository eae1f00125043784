import type { Known } from '../ask/answer'
import { ask, askBeside, askKnown } from '../ask/ask'
import type { CategoryRow } from './byVictim'
import { latestFirst, outgrown } from '../ask/latest'
import { type Question, type Selection, questionOf } from '../ask/selection'
import type { FigureTable } from '../data/table'
import type { Category } from '../data/vocabulary'

/** Three classifications of the same incidents: never added to one another. */
export interface ByAttack {
  /** All attacks whatever their kind, where the report prints such a number. */
  readonly total: readonly CategoryRow[]
  readonly target: readonly CategoryRow[]
  /** Attacks on facilities of kinds that the report does not name; null when that is not known. */
  readonly unnamed: Known | null
  readonly weapon: readonly CategoryRow[]
  readonly outcome: readonly CategoryRow[]
  /** Numbers that do not stand in the lists: see `outgrown`. */
  readonly outgrown: readonly CategoryRow[]
}

/**
 * Attacks by type under a selection: the chosen types, or those that the report speaks of at all
 * (a type it never mentions is no gap in it). Victim categories do not apply to attacks.
 */
export function byAttack(table: FigureTable, selection: Selection): ByAttack {
  const question = questionOf(selection, 'attacks')
  const types = table.vocabulary.attacks.filter(({ code }) =>
    selection.attacks.length > 0
      ? selection.attacks.includes(code)
      : isPrinted(table, question, code),
  )
  const all = types.map(({ code, classification }) => {
    const asked = { ...question, attacks: [code] }
    const answer = ask(table, asked)
    return { code, classification, answer, share: askBeside(table, asked, 'percent') }
  })
  const apart = outgrown(table, question, all, table.vocabulary.attacks)
  const rows = (classification: Category['classification']) =>
    all.filter((row) => row.classification === classification && !apart.includes(row))
  return {
    total: rows('total'),
    target: rows('target'),
    unnamed: unnamed(table, question),
    weapon: rows('weapon'),
    outcome: rows('outcome'),
    outgrown: apart,
  }
}

/** Only where every kind that the report names is known: else named ones would be among them. */
function unnamed(table: FigureTable, question: Question): Known | null {
  if (question.attacks.length > 0 || question.basis === 'latest') return null
  const named = table.vocabulary.attacks
    .filter(({ classification, code }) => classification === 'target' && code !== 'facility')
    .map(({ code }) => code)
    .filter((code) => isPrinted(table, question, code))
  const known = named.every((code) => askKnown(table, { ...question, attacks: [code] }))
  if (!known || named.length === 0) return null
  return askKnown(table, { ...question, attacks: ['facility'], exceptAttacks: named })
}

function isPrinted(table: FigureTable, question: Question, code: string): boolean {
  const { report, basis } = question
  const own = table.reports.get(report)
  const reports = basis === 'latest' ? latestFirst(table, question) : own ? [own] : []
  const located = reports.flatMap((some) => some.located)
  return located.some(
    ({ figure: { cell } }) =>
      cell.measure === 'attacks' && cell.unit === 'incidents' && cell.attack === code,
  )
}
