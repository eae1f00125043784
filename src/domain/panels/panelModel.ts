import { type Answer, answerOf, figuresOf, isKnown, type Published } from '../ask/answer'
import { type Question, type Selection, questionOf } from '../ask/selection'
import { type Share, shareOf } from '../ask/share'
import type { Figure } from '../data/figure'
import { TOTAL, type Unit } from '../data/observation'
import { remembered } from '../data/remembered'
import type { FigureTable } from '../data/table'
import { acrossGovernorates } from './acrossGovernorates'
import { acrossYears } from './acrossYears'
import {
  isTollMode,
  type Mode,
  MODES,
  type PanelDefinition,
  type PanelList,
  type PanelRow,
  type TollRows,
} from './panel'
import { definitionOf, type PanelId, PANELS } from './panels'

/** A panel as it stands on the page: which, in what way to see it, of what selection. */
export interface PanelView {
  readonly panel: PanelId
  /** Null for the plain chart. */
  readonly mode: Mode | null
  readonly selection: Selection
}

/** What a panel asks, before anything is answered. */
export interface PanelScope {
  /** Null for the plain chart. */
  readonly mode: Mode | null
  /** What it asks as a whole: no filter that does not count in it, whatever is chosen. */
  readonly question: Question
  /** Whether its numbers are of every report, and not of the chosen one. */
  readonly isOfEachReport: boolean
}

/** Everything that a panel says under a selection, in the way that it is looked at. */
export interface PanelModel extends PanelView, PanelScope {
  /** The ways to see it that the figures allow. */
  readonly modes: readonly Mode[]
  /** What the shares are of; null for numbers, and where each row is of a whole of its own. */
  readonly whole: Published | null
  /** One; or one for each report, governorate or category of which something is known. */
  readonly charts: readonly PanelChart[]
  /**
   * The reports, governorates or categories that have no chart, for nothing is known of them; of tolls,
   * the years or months between the first and the last of which none is known.
   */
  readonly withoutChart: readonly string[]
  /** All rows taken together, where the panel shows that too. */
  readonly total: PanelRow | null
  /** Numbers that stand in no list: their parts beside them are of other reports. */
  readonly omittedTotals: readonly PanelRow[]
}

/** The lists of a panel under one selection. */
export interface PanelChart {
  /** The report, governorate or category; empty for the one chart of the panel. */
  readonly id: string
  readonly selection: Selection
  readonly lists: readonly PanelList[]
}

/** What a panel asks under a selection, whatever the figures answer. */
export function panelScope(
  { mode, selection }: Pick<PanelView, 'mode' | 'selection'>,
  { measure, asks, ofEachReport = false }: PanelDefinition,
): PanelScope {
  const isOfTolls = isTollMode(mode)
  return {
    mode,
    question: questionOf(
      ofEachReport || isOfTolls ? { ...selection, years: [] } : selection,
      asks?.(selection) ?? measure,
    ),
    isOfEachReport: ofEachReport || isOfTolls || mode === 'reports',
  }
}

/**
 * What a panel says, the same object for the same view. A mode that the figures do not allow is the
 * plain chart.
 */
export const panelModel = remembered(
  (table: FigureTable, view: PanelView) => modelOf(table, view, definitionOf(view.panel)),
  ({ panel, mode, selection }) => JSON.stringify([panel, mode, selection]),
)

/** The same by a definition that need not be one of the product's own. */
export function modelOf(
  table: FigureTable,
  { panel, mode: wanted, selection }: PanelView,
  definition: PanelDefinition,
): PanelModel {
  const { read, facts = false, map = false, places, reports = false, tolls, years } = definition
  const content = read(table, selection)
  const inPercent = sharesIn(definition, table, selection, content.lists)
  const across = places ? acrossGovernorates(table, selection, places) : NOWHERE
  const byYear = years ? acrossYears(table, selection, years) : []
  const calendar = tolls?.(table, selection, 'calendar') ?? NO_TOLLS
  const months = tolls?.(table, selection, 'months') ?? NO_TOLLS
  const has: Readonly<Record<Mode, boolean>> = {
    facts: facts && content.lists.length > 1,
    map: map && onMap(table, content.lists).length >= LEAST_ON_MAP,
    percent: inPercent !== null,
    reports,
    places: across.shown.length > 0,
    years: byYear.length > 0,
    calendar: calendar.rows.length > 0,
    months: months.rows.length > 0,
  }
  const modes = MODES.filter((mode) => has[mode])
  const mode = modes.find((one) => one === wanted) ?? null
  const { total = null, omittedTotals = [] } = content
  const plain: PanelModel = {
    panel,
    selection,
    ...panelScope({ mode, selection }, definition),
    modes,
    whole: null,
    charts: [{ id: '', selection, lists: content.lists }],
    withoutChart: [],
    total,
    omittedTotals,
  }
  const small = (id: string, own: Selection): PanelChart => ({
    id,
    selection: own,
    lists: read(table, own).lists.map(withoutParts),
  })
  switch (mode) {
    case null:
    case 'map':
      return plain
    case 'facts':
      return { ...plain, charts: [{ id: '', selection, lists: content.lists.slice(1) }] }
    case 'percent':
      return {
        ...plain,
        whole: inPercent?.whole ?? null,
        charts: [{ id: '', selection, lists: inPercent?.lists ?? [] }],
      }
    case 'reports': {
      const all = byDate(table).map(({ report: { id } }) =>
        small(id, { ...selection, report: id, basis: 'report' }),
      )
      const printed = all.filter(({ lists }) => lists.some(({ rows }) => rows.some(isPrinted)))
      // Those that count a time of their own do not compare with the others.
      const isFromStart = ({ id }: PanelChart) => table.reports.get(id)?.span.kind === 'since_start'
      return {
        ...plain,
        charts: [...printed.filter(isFromStart), ...printed.filter((one) => !isFromStart(one))],
        withoutChart: all.filter((chart) => !printed.includes(chart)).map(({ id }) => id),
        total: null,
        omittedTotals: [],
      }
    }
    case 'places':
      return {
        ...plain,
        charts: across.shown.map((code) => small(code, { ...selection, governorates: [code] })),
        withoutChart: across.withoutChart,
        total: null,
      }
    case 'years':
      return {
        ...plain,
        charts: byYear.map(({ code, lists }) => ({ id: code, selection, lists: lists() })),
        // Those that the panel shows, but of no year.
        withoutChart: content.lists
          .flatMap(({ by, rows }) =>
            rows.flatMap((row) => (by && by === years?.filter ? row.question[years.filter] : [])),
          )
          .filter((code, i, all) => code !== TOTAL && all.indexOf(code) === i)
          .filter((code) => !byYear.some((one) => one.code === code)),
        total: null,
        omittedTotals: [],
      }
    case 'calendar':
    case 'months': {
      const { rows, gaps } = { calendar, months }[mode]
      // They are of their own times, whatever years are chosen.
      const own = { ...selection, years: [] }
      return {
        ...plain,
        charts: [{ id: '', selection: own, lists: [{ id: 'all', by: mode, rows }] }],
        withoutChart: gaps,
        total: null,
        omittedTotals: [],
      }
    }
  }
}

/** Whether its rows are years: each is a whole one, whatever report gives it. */
export function isByYear({ charts }: Pick<PanelModel, 'charts'>): boolean {
  return charts.some(({ lists }) => lists.some(({ by }) => by === 'years'))
}

/** Whether a panel by year shows years of the intervention, as its report counts them, or calendar years. */
export function showsYears(
  { charts }: Pick<PanelModel, 'charts'>,
  kind: 'intervention' | 'calendar',
): boolean {
  return charts.some(({ lists }) => lists.some(({ id }) => id === kind))
}

/** The rows of a panel in their order, parts after what they are of; what is asked twice, once. */
export function rowsOf({ charts, total }: PanelModel): readonly PanelRow[] {
  const rows = charts.flatMap(({ lists }) => lists.flatMap((list) => list.rows))
  const all = [...rows.flatMap((row) => [row, ...row.parts]), ...(total ? [total] : [])]
  return [...new Map(all.map((row) => [JSON.stringify(row.question), row])).values()]
}

/**
 * The rows that a chart has marks for. A governorate that nobody asked for and nobody counts is left
 * to a sentence.
 */
export function rowsDrawn({ charts }: PanelModel): readonly PanelRow[] {
  return charts.flatMap(({ selection, lists }) =>
    lists.flatMap(({ by, rows }) =>
      by === 'governorates' && selection.governorates.length === 0
        ? rows.filter(({ answer, printedShare }) => isKnown(answer) || printedShare !== null)
        : rows,
    ),
  )
}

/** One number of a row, or what stands in its place. */
export interface RowAnswer {
  /** What it counts, people or incidents; or that it is a printed share, or a rank. */
  readonly unit: Unit
  readonly answer: Answer
  readonly share: Share
}

/** What a row says: its number, and the rank and the share that were printed of the same. */
export function answersOfRow(row: PanelRow): readonly [RowAnswer, ...RowAnswer[]] {
  const printed = (unit: Unit, figure: Figure | null): readonly RowAnswer[] =>
    figure ? [{ unit, answer: answerOf({ plus: [figure], minus: [] }), share: null }] : []
  return [
    { unit: unitOf(row.question), answer: row.answer, share: row.share },
    ...printed('rank', row.rank),
    ...printed('percent', row.printedShare),
  ]
}

/** What the number of a question counts. */
export function unitOf({ measure }: Question): 'persons' | 'incidents' {
  return measure === 'attacks' ? 'incidents' : 'persons'
}

/** Whether something printed of a row is shown: limits follow from a whole alone, and say nothing. */
export function isPrinted({ answer, rank, printedShare }: PanelRow): boolean {
  return isKnown(answer) || rank !== null || printedShare !== null
}

/** Whether something was found for a row of the panel; its total is none. */
export function hasPrintedRow({ charts }: PanelModel): boolean {
  return charts.some(({ lists }) =>
    lists.some(({ rows }) => rows.some((row) => [row, ...row.parts].some(isPrinted))),
  )
}

/** Whether a panel shows a number, or a share, that was calculated. */
export function hasCalculated(model: PanelModel): boolean {
  return rowsOf(model).some(
    ({ answer, share }) => answer.kind === 'derived' || share?.kind === 'derived',
  )
}

/** Every figure that the overview shows, adds or takes away under a selection, each once. */
export function figuresInOverview(table: FigureTable, selection: Selection): readonly Figure[] {
  const rows = PANELS.flatMap((panel) =>
    rowsOf(panelModel(table, { panel, mode: null, selection })),
  )
  const answers = rows.flatMap((row) => answersOfRow(row).map(({ answer }) => answer))
  return [...new Set(answers.flatMap(figuresOf))]
}

/** The governorates with a number of their own; zones have no tile. */
function onMap({ vocabulary }: FigureTable, lists: readonly PanelList[]): readonly PanelRow[] {
  return lists.flatMap(({ rows }) =>
    rows.filter(
      ({ id, answer }) =>
        isKnown(answer) && vocabulary.governorates.some(({ code }) => code === id),
    ),
  )
}

/** Fewer places say more as bars. */
const LEAST_ON_MAP = 3

const NOWHERE = { shown: [], withoutChart: [] }
const NO_TOLLS: TollRows = { rows: [], gaps: [] }

/** The lists with their shares; null where there are none. */
function sharesIn(
  { percent }: PanelDefinition,
  table: FigureTable,
  selection: Selection,
  lists: readonly PanelList[],
) {
  const wholes = percent?.(table, selection, lists)
  if (!wholes) return null
  const shared = (row: PanelRow, partOf: PanelRow | null): PanelRow => {
    const whole = wholes.of(row, partOf)
    return {
      ...row,
      share: whole && shareOf(row.answer, whole, row.printedShare),
      parts: row.parts.map((part) => shared(part, row)),
    }
  }
  const all = lists.map((list) => ({ ...list, rows: list.rows.map((row) => shared(row, null)) }))
  const isShare = (row: PanelRow): boolean => row.share !== null || row.parts.some(isShare)
  return all.some(({ rows }) => rows.some(isShare)) ? { whole: wholes.whole, lists: all } : null
}

/** A small chart has no room for them. */
function withoutParts(list: PanelList): PanelList {
  return { ...list, rows: list.rows.map((row) => ({ ...row, parts: [] })) }
}

function byDate({ reports }: FigureTable) {
  return [...reports.values()].toSorted((a, b) => a.report.asOf.localeCompare(b.report.asOf))
}
