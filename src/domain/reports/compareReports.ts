import { COUNTED } from '../data/subject'
import { matches } from '../ask/facets'
import type { Figure } from '../data/figure'
import { type Cell, codesOf, TOTAL } from '../data/observation'
import { samePeriod, wholeYears } from '../data/period'
import type { Selection } from '../ask/selection'
import type { FigureTable, ReportTable } from '../data/table'
import type { Vocabulary } from '../data/vocabulary'

/**
 * What one of two reports says for a row: its figure; `doubt` where its texts print one, but in no
 * reading that is accepted; null where no text read prints one.
 */
export type ReportedFigure = Figure | 'doubt' | null

/** One cell, as each of two reports gives it. */
export interface ComparisonRow {
  readonly id: string
  readonly group: ComparisonGroup
  /** Of the report that prints it, of the first where both do. */
  readonly cell: Cell
  /** Whether the row is of each report's whole time, which is not the same time in both. */
  readonly whole: boolean
  readonly first: ReportedFigure
  readonly second: ReportedFigure
  /**
   * `otherTime`: both print a number, each counted to its own date or as a share of that whole, so
   * they are not compared.
   */
  readonly relation: 'same' | 'different' | 'single' | 'otherTime'
}

/** The groups in which rows are read, in their order. */
export const COMPARISON_GROUPS = [
  'killed',
  'years',
  'places',
  'times',
  'attacks',
  'others',
  'shares',
] as const
type ComparisonGroup = (typeof COMPARISON_GROUPS)[number]

/**
 * Everything that either of two reports prints, one row a cell, under the chosen filters. The whole
 * time of each, from 30 September 2015 to its own date, shares a row; every other row is of the
 * same days in both. Nothing is taken from anything.
 */
export function compareReports(
  table: FigureTable,
  [one, other]: readonly [string, string],
  selection: Selection,
): readonly ComparisonRow[] {
  const first = table.reports.get(one)
  const second = table.reports.get(other)
  if (!first || !second) return []
  const pair = { first, second }
  // A year is the same days in every report; asked for years, a report's whole time is just days.
  const isWhole = selection.years.length === 0 && haveWholes(pair)
  const rows = new Map<string, ComparisonRow>()
  for (const figure of [...first.figures, ...second.figures]) {
    if (!isChosen(table.vocabulary, figure.cell, selection)) continue
    const own = figure.report === one ? first : second
    const whole = isWhole && samePeriod(figure.cell.period, own.span)
    const row = whole ? wholeRow(pair, figure) : daysRow(pair, figure)
    if (!rows.has(row.id)) rows.set(row.id, row)
  }
  const order = (row: ComparisonRow) => orderOf(table.vocabulary, row)
  return [...rows.values()].sort((a, b) => compare(order(a), order(b)))
}

/** Victim categories do not apply to attacks, where attacks are asked for. */
function isChosen(vocabulary: Vocabulary, cell: Cell, selection: Selection): boolean {
  const asksForAttacks = cell.measure === 'attacks' && selection.attacks.length > 0
  return matches(vocabulary, cell, asksForAttacks ? { ...selection, victims: [] } : selection)
}

interface Pair {
  readonly first: ReportTable
  readonly second: ReportTable
}

/** Both count from the start, each to a day of its own. */
function haveWholes({ first, second }: Pair): boolean {
  const isSpan = ({ span }: ReportTable) => span.kind === 'since_start'
  return isSpan(first) && isSpan(second) && !isSameTime(first.span, second.span)
}

function wholeRow({ first, second }: Pair, { cell }: Figure): ComparisonRow {
  const says = (own: ReportTable) => said(own, { ...cell, period: own.span })
  return rowOf(cell, true, says(first), says(second))
}

/** The whole time of one report can be a year of the other: it stands in that row as well. */
function daysRow({ first, second }: Pair, { cell, report }: Figure): ComparisonRow {
  const says = (own: ReportTable) =>
    own.report.id === report || cell.period.end !== null ? said(own, cell) : null
  return rowOf(cell, false, says(first), says(second))
}

function rowOf(
  cell: Cell,
  whole: boolean,
  first: ReportedFigure,
  second: ReportedFigure,
): ComparisonRow {
  return {
    id: [whole, ...partsOf(cell), whole || cell.period.start, whole || cell.period.end].join('|'),
    group: groupOf(cell, whole),
    cell,
    whole,
    first,
    second,
    relation: relationOf(whole, first, second),
  }
}

function relationOf(
  whole: boolean,
  first: ReportedFigure,
  second: ReportedFigure,
): ComparisonRow['relation'] {
  if (first === null || second === null || first === 'doubt' || second === 'doubt') return 'single'
  if (whole || first.cell.unit === 'percent') return 'otherTime'
  return first.value === second.value ? 'same' : 'different'
}

function said({ figures, doubts }: ReportTable, cell: Cell): ReportedFigure {
  const isCell = (other: { readonly cell: Cell }) =>
    samePeriod(other.cell.period, cell.period) &&
    partsOf(other.cell).join('|') === partsOf(cell).join('|')
  return figures.find(isCell) ?? (doubts.some(isCell) ? 'doubt' : null)
}

function groupOf({ measure, unit, governorate, period }: Cell, whole: boolean): ComparisonGroup {
  if (unit === 'percent' || unit === 'rank') return 'shares'
  if (measure === 'attacks') return 'attacks'
  if (measure !== COUNTED) return 'others'
  if (governorate !== TOTAL) return 'places'
  if (!whole && wholeYears(period)?.length === 1) return 'years'
  return whole || period.kind === 'since_start' ? 'killed' : 'times'
}

/** By group and time, then in the order of the code lists. */
function orderOf(vocabulary: Vocabulary, { group, whole, cell }: ComparisonRow) {
  const { victims, attacks, governorates, zones } = vocabulary
  const days = (iso: string | null) => (whole || iso === null ? 0 : Date.parse(iso))
  return [
    COMPARISON_GROUPS.indexOf(group),
    days(cell.period.start),
    days(cell.period.end),
    positionIn(attacks, cell.attack),
    positionIn([...governorates, ...zones], cell.governorate),
    positionIn(victims, cell.victim),
    cell.unit === 'rank' ? 1 : 0,
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((place, at) => place !== b[at])
  return i === -1 ? 0 : (a[i] ?? 0) - (b[i] ?? 0)
}

/** A total before its parts; a sum of two after both. */
function positionIn(list: readonly { readonly code: string }[], code: string): number {
  const places = code.split('+').map((part) => list.findIndex((entry) => entry.code === part) + 1)
  return Math.max(...places)
}

function partsOf(cell: Cell): readonly string[] {
  return [cell.measure, cell.unit, ...codesOf(cell)]
}

/** Two ends that nobody printed are not known to be one. */
function isSameTime(a: ReportTable['span'], b: ReportTable['span']): boolean {
  return samePeriod(a, b) && a.end !== null
}
