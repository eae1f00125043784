import { COUNTED } from '../data/subject'
import { type Answer, isKnown, type Known } from '../ask/answer'
import { ask } from '../ask/ask'
import { extremesOf } from '../ask/extremes'
import { questionOf } from '../ask/selection'
import { baseOf } from '../ask/share'
import { yearsUnder } from '../data/table'
import { killedInTolls } from './killedInTolls'
import { PARTS, askRow, type PanelDefinition, type PanelRow } from './panel'

/**
 * Killed by year: the chosen years, of either kind, or all intervention years that the report counts
 * by, none where it covers less than one. Each with children, women and men as its parts, or the chosen of these.
 * Professions overlap with age and sex: they are no parts.
 */
export const killedByYear: PanelDefinition = {
  measure: COUNTED,
  read: (table, selection) => {
    const question = questionOf(selection, COUNTED)
    const years = selection.years.length > 0 ? selection.years : yearsUnder(table, selection)
    // Of different reports, years are never added and their parts never put together.
    const alone = selection.basis === 'latest'
    const victims = alone ? [] : partsOf(selection.victims)
    const rows = years.map((year) => ({
      ...askRow(table, year, { ...question, years: [year] }, ['percent']),
      parts: victims.map((victim) =>
        askRow(table, victim, { ...question, years: [year], victims: [victim] }),
      ),
    }))
    return {
      lists: [{ id: 'all', by: 'years', rows: rows.map(withParts(rows)) }],
      total: alone ? null : askRow(table, 'total', question),
    }
  },
  percent: (table, selection, lists) => {
    const { basis } = selection
    const rows = lists.flatMap((list) => list.rows)
    const isSplit = PARTS.length > 0 && rows.every(({ parts }) => parts.length === PARTS.length)
    if (rows.length > 0 && isSplit && rows.every(({ answer }) => baseOf(answer, basis))) {
      return { whole: null, of: (_, year) => year && baseOf(year.answer, basis) }
    }
    const whole = baseOf(ask(table, questionOf({ ...selection, years: [] }, COUNTED)), basis)
    // One year that is all the time that the report covers is the whole.
    if (!whole || (rows.length === 1 && selection.years.length === 0)) return null
    const isYear = ({ id }: PanelRow) => rows.some((row) => row.id === id)
    return { whole, of: (row, partOf) => (!partOf && isYear(row) ? whole : null) }
  },
  reports: true,
  tolls: (table, selection, mode) => {
    const { rows, gaps } = killedInTolls(table, selection, mode, partsOf(selection.victims))
    // Columns of years have parts in all of them or in none; months are dots, and their parts a table.
    return { rows: mode === 'calendar' ? rows.map(withParts(rows)) : rows, gaps }
  },
}

/** The parts that can be put together: those of every year that has a number, or none. */
function withParts(rows: readonly PanelRow[]): (row: PanelRow) => PanelRow {
  const isKnownIn = (row: PanelRow) => row.parts.every(({ answer }) => isKnown(answer))
  const some = rows.some(isKnownIn)
  const all = rows.every((row) => !isKnown(row.answer) || isKnownIn(row))
  return (row) => (some && all ? row : { ...row, parts: [] })
}

function partsOf(chosen: readonly string[]): readonly string[] {
  const all: readonly string[] = PARTS
  if (chosen.length === 0) return all
  return chosen.every((code) => all.includes(code))
    ? all.filter((code) => chosen.includes(code))
    : []
}

/** What stands out among years that all have a number. */
type StandsOut =
  | { readonly kind: 'half'; readonly year: string; readonly part: Known; readonly whole: Known }
  | { readonly kind: 'most'; readonly years: readonly string[]; readonly part: Known }
  /** All years have the same number. */
  | { readonly kind: 'same'; readonly part: Known }

/**
 * More than half of all in one year; else the year, or the years, with the highest number. Half is
 * said of no "about", and not where a year exceeds its whole: then the figures contradict one another.
 */
export function standsOut(
  rows: readonly Pick<PanelRow, 'id' | 'answer'>[],
  total: Answer | null,
): StandsOut | null {
  const { known, largest } = extremesOf(rows)
  // Of equal numbers with different qualifiers the floor claims least.
  const part = (largest.find(({ answer }) => answer.qualifier === 'at_least') ?? largest[0])?.answer
  if (!part || known.length < rows.length) return null
  const [only, ...more] = largest.map(({ id }) => id)
  if (only !== undefined && more.length === 0 && total && isMoreThanHalf(part, total)) {
    return { kind: 'half', year: only, part, whole: total }
  }
  return largest.length === rows.length
    ? { kind: 'same', part }
    : { kind: 'most', years: largest.map(({ id }) => id), part }
}

function isMoreThanHalf(part: Known, whole: Answer): whole is Known {
  if (!isKnown(whole) || part.value > whole.value || part.value * 2 <= whole.value) return false
  return part.qualifier !== 'approximate' && whole.qualifier !== 'approximate'
}
