import type { Answer, Published } from '../ask/answer'
import { ask, askInUnit } from '../ask/ask'
import type { Filter, Question, Selection } from '../ask/selection'
import type { Share } from '../ask/share'
import type { Figure } from '../data/figure'
import type { Measure } from '../data/observation'
import { SUBJECT } from '../data/subject'
import type { FigureTable } from '../data/table'

/**
 * How a panel shows its answers, other than as numbers of the chosen report: as shares of a printed
 * whole, as each report gives them, for each governorate by itself, each category by year, or as the
 * tolls of calendar years or of months give them, whatever report is chosen; or governorates as tiles
 * in rough position.
 */
export const MODES = [
  'facts',
  'map',
  'percent',
  'reports',
  'places',
  'years',
  'calendar',
  'months',
] as const
/** A way to see a panel that is not its plain chart. */
export type Mode = (typeof MODES)[number]

/** The modes whose rows are tolls, each of its own time: series that are counted apart. */
export type TollMode = Extract<Mode, 'calendar' | 'months'>

/** Whether a mode shows tolls, or a list is of them. */
export function isTollMode(mode: Mode | PanelList['by']): mode is TollMode {
  return mode === 'calendar' || mode === 'months'
}

/** The modes that show a small chart for each report, governorate or category. */
export function isSmallMode(mode: Mode | null): mode is 'reports' | 'places' | 'years' {
  return mode === 'reports' || mode === 'places' || mode === 'years'
}

/** One row of a panel: what was asked, what the figures answer, and what else was printed of it. */
export interface PanelRow {
  /** Tells it from the other rows of its list: a year, a report, a code of the data. */
  readonly id: string
  readonly question: Question
  readonly answer: Answer
  /** Its share of what the panel shows shares of; null where the panel shows the number alone. */
  readonly share: Share
  /** Its place in the order of governorates, 1 the highest; null where nobody printed one. */
  readonly rank: Figure | null
  /** Its share of the total in percent; null where nobody printed one. */
  readonly printedShare: Figure | null
  /** Some of those that the row counts; most rows have none. */
  readonly parts: readonly PanelRow[]
}

/** Rows that stand together. Two lists of a panel count the same again: they are never added. */
export interface PanelList {
  readonly id: ListId
  /** What tells its rows apart; null where each is of a kind of its own. */
  readonly by: Filter | 'report' | TollMode | null
  readonly rows: readonly PanelRow[]
}

/** `all` for the only list of a panel, which has no name of its own. */
export type ListId =
  | 'all'
  | 'intervention'
  | 'calendar'
  | 'killed'
  | 'killedIn'
  | 'people'
  | 'attacks'
  | 'displaced'
  | 'ageSex'
  | 'profession'
  | 'total'
  | 'target'
  | 'weapon'
  | 'outcome'

/** Those who split all people: every one of them is one of these. */
export const PARTS = SUBJECT.partition

/** What a panel says under one selection. */
interface PanelContent {
  readonly lists: readonly PanelList[]
  /** All rows taken together, where the panel shows that too. */
  readonly total?: PanelRow | null
  /** Numbers that stand in no list: see `omittedTotals`. */
  readonly omittedTotals?: readonly PanelRow[]
}

/** Times of one length that have a number, and those between the first and the last that have none. */
export interface TollRows {
  readonly rows: readonly PanelRow[]
  /** ISO years or months. */
  readonly gaps: readonly string[]
}

/** What the rows of a panel are shares of. */
interface Wholes {
  /** The one whole of them all; null where each row has its own. */
  readonly whole: Published | null
  /** The whole of one row, or of a part of a row; null for what is a share of nothing. */
  readonly of: (row: PanelRow, partOf: PanelRow | null) => Published | null
}

/** How a panel is made: what it asks, and which ways there are to see it. */
export interface PanelDefinition {
  readonly measure: Measure
  /** What it asks for under a selection, where that is not always its measure. */
  readonly asks?: (selection: Selection) => Measure
  readonly read: (table: FigureTable, selection: Selection) => PanelContent
  /** Whether it always holds what each report gives: then no year and no report counts in it. */
  readonly ofEachReport?: boolean
  /** What it can show shares of; left out for a panel without shares. */
  readonly percent?: (
    table: FigureTable,
    selection: Selection,
    lists: readonly PanelList[],
  ) => Wholes | null
  /** Whether its governorates can be shown as tiles, where three or more of them have a number. */
  readonly map?: boolean
  /** Whether what stands beside its first number can be shown by itself. */
  readonly facts?: boolean
  /** Whether it can be shown as each report gives it. */
  readonly reports?: boolean
  /** Shown for a governorate by itself where at least so many numbers of it are known. */
  readonly places?: { readonly filter: 'victims' | 'attacks'; readonly least: number }
  /** Each category of a filter by year, of both kinds. */
  readonly years?: { readonly filter: 'victims' | 'attacks' }
  /** What tolls of calendar years, or of months, say of the same. */
  readonly tolls?: (table: FigureTable, selection: Selection, mode: TollMode) => TollRows
}

/** Where every row is a share of the same whole; null where there is none. */
export function sharesOf(whole: Published | null): Wholes | null {
  return whole && { whole, of: () => whole }
}

/** The categories that a panel can be split by, of those chosen or of all. */
export function categoriesShown(
  { vocabulary }: FigureTable,
  selection: Selection,
  filter: 'victims' | 'attacks',
): readonly string[] {
  const chosen = selection[filter]
  return vocabulary[filter]
    .filter(({ classification: kind }) => kind !== 'total' && kind !== 'not_applicable')
    .map(({ code }) => code)
    .filter((code) => chosen.length === 0 || chosen.includes(code))
}

/** A row of a panel: the answer to a question, and what was printed of the same beside numbers. */
export function askRow(
  table: FigureTable,
  id: string | number,
  question: Question,
  units: readonly ('percent' | 'rank')[] = [],
): PanelRow {
  const printed = (unit: 'percent' | 'rank') =>
    units.includes(unit) ? askInUnit(table, question, unit) : null
  return {
    id: String(id),
    question,
    answer: ask(table, question),
    share: null,
    rank: printed('rank'),
    printedShare: printed('percent'),
    parts: [],
  }
}
