import type { Mode } from '../domain/panels/panel'
import { TOUR_STEPS } from '../domain/panels/step'
import { modesOf, type PanelId, PANELS } from '../domain/panels/panels'
import {
  type Basis,
  type Filter,
  type Selection,
  EVERYTHING,
  FILTERS,
  hasCalendarYears,
} from '../domain/ask/selection'
import { type Box, boxesOf } from '../domain/data/boxes'
import { isCalendarYear } from '../domain/data/period'
import { remembered } from '../domain/data/remembered'
import { calendarYears, type FigureTable, yearsUnder } from '../domain/data/table'

/** The views, in the order of their tabs. Names in the address: a public promise. */
export const VIEWS = ['overview', 'figures', 'reports', 'checks', 'method'] as const
/** A view by its name in the address. */
export type View = (typeof VIEWS)[number]

/** The columns of the table of all figures, in their order. Names in the address too. */
export const COLUMNS = [
  'number',
  'measure',
  'subject',
  'place',
  'period',
  'report',
  'readIn',
  'qualifier',
  'note',
] as const
/** A column by its name in the address. */
export type Column = (typeof COLUMNS)[number]

/** By which column the rows of that table stand, and which way. */
export interface Sort {
  readonly column: Column
  readonly descending: boolean
}

/** Which view stands on the page, and what it alone needs to know. */
export interface ViewState {
  readonly view: View
  /** The report laid beside the chosen one, in the view of reports; null for none. */
  readonly beside: string | null
  /** What is looked for among all figures, as it was typed; empty for nothing. */
  readonly search: string
  /** The order of all figures; null for that of the data. */
  readonly sort: Sort | null
  /** The place and year to which all figures are narrowed besides the filters; null for any. */
  readonly box: Box | null
  /** Whether all figures are those of the chosen report alone. */
  readonly onlyReport: boolean
}

/** How a panel is seen, where it is not its plain chart. */
export interface PanelWay {
  readonly panel: PanelId
  /** How it shows its answers; null for the plain way. */
  readonly as: Mode | null
  /** Whether its table stands in the place of its chart. */
  readonly table: boolean
}

/** What a link was made to show: one panel, by itself or on the page, of one version of the data. */
export interface LinkTarget {
  /** The part of the overview that the link leads to; null for the page. */
  readonly panel: PanelId | null
  /** How that panel shows its answers; null for the plain chart. */
  readonly as: Mode | null
  /** Whether its table stands in the place of its chart. */
  readonly table: boolean
  /** How panels are seen on a page that leads to none, in the order of the page; none twice. */
  readonly ways: readonly PanelWay[]
  /** Whether the panel stands by itself, for a frame in another page. */
  readonly embed: boolean
  /** The version of the data that the link was made with; null for whichever there is. */
  readonly pin: string | null
}

/** What an address says: the choice that was understood, and what was not. */
interface Address {
  readonly viewState: ViewState
  readonly selection: Selection
  readonly linkTarget: LinkTarget
  /** The step of the presentation that stands on the screen, from 1; null for the page itself. */
  readonly step: number | null
  readonly ignored: readonly Ignored[]
}

/** How the whole page is worked with: beside its other language, or at the translators' desk. */
export const DESK_MODES = ['compare', 'translate'] as const
/** A mode of the desk by its name in the address. */
export type DeskMode = (typeof DESK_MODES)[number]

/** Everything that an address can say. Each of its keys is a parameter: see `PARAMETERS`. */
interface AddressState extends ViewState, LinkTarget, Selection {
  readonly step: number | null
  /** Of the desk alone: a page that is no desk leaves it out of its address. */
  readonly mode: DeskMode | null
}

/** The view that an address without a name for one means. */
export const DEFAULT_VIEW: ViewState = {
  view: 'overview',
  beside: null,
  search: '',
  sort: null,
  box: null,
  onlyReport: false,
}

/** An address that leads to a page as such. */
export const NO_TARGET: LinkTarget = {
  panel: null,
  as: null,
  table: false,
  ways: [],
  embed: false,
  pin: null,
}

/** A part of an address that was dropped: an unknown name, or an unknown value of a known one. */
export interface Ignored {
  readonly name: string
  readonly value: string
  /**
   * `unknown`: no code or name of this product; `not_in_report`: an intervention year or an area
   * that the chosen report does not count by.
   */
  readonly reason: 'unknown' | 'not_in_report'
}

/**
 * Reads the query of an address. Never throws: what the code lists do not know is dropped and
 * named in `ignored`. Repeated names add up, and codes come back in the order of the lists. `steps`
 * is how many steps the presentation has.
 */
export function readAddress(
  query: string,
  table: FigureTable,
  steps: number = TOUR_STEPS,
): Address {
  const { state, ignored } = read(query, OF_PAGE, table, steps)
  const { view, beside, search, sort, box, onlyReport, ...rest } = state
  const { panel, as, table: asTable, ways, embed, pin, step, mode, ...selection } = rest
  return {
    viewState: { view, beside, search, sort, box, onlyReport },
    selection,
    linkTarget: { panel, as, table: asTable, ways, embed, pin },
    step,
    ignored,
  }
}

/**
 * Writes a selection and the view it is seen in as a query, with its `?`, or as the empty text for
 * what an address without a query means. Defaults are not written; the order is canonical.
 */
export function writeAddress(
  selection: Selection,
  viewState: ViewState = DEFAULT_VIEW,
  linkTarget: LinkTarget = NO_TARGET,
  step: number | null = null,
): string {
  // The report laid beside can become the chosen one: beside itself there is nothing to lay.
  const isLaid = viewState.view === 'reports' && viewState.beside !== selection.report
  const beside = isLaid ? viewState.beside : null
  return queryWith('', { ...selection, ...viewState, beside, ...linkTarget, step })
}

/**
 * The same query with other values of some parameters, in the canonical order. A name that is no
 * parameter stays, for `readAddress` to say that it was left out.
 */
export function queryWith(query: string, changed: Partial<AddressState>): string {
  const params = paramsIn(query)
  // Calendar years have one basis, which is not written beside them, and no report is chosen of them.
  const ofYears = hasCalendarYears({ years: changed.years ?? [] }) && {
    basis: EVERYTHING.basis,
    onlyReport: false,
  }
  const next = { ...changed, ...ofYears }
  const known = KEYS.flatMap((key) => {
    const { name } = PARAMETERS[key]
    return key in next ? written(key, next[key]) : params.getAll(name).map((one) => [name, one])
  })
  return queryOf([...known, ...[...params].filter(([name]) => !NAMES.has(name))])
}

/** The same query in another view; what only the old view needed to know is left out. */
export function queryInView(query: string, view: View): string {
  return queryWith(query, {
    ...DEFAULT_VIEW,
    view,
    panel: null,
    as: null,
    table: false,
    ways: [],
    embed: false,
  })
}

/** How panels are seen by a query; a panel that is not among them is its plain chart. */
export function waysIn(query: string): readonly PanelWay[] {
  return waysOf(read(query, OF_PAGE).state)
}

/** How panels are seen by what an address leads to: one panel, or the page. */
export function waysOf(to: LinkTarget): readonly PanelWay[] {
  const { panel, as, table, ways } = to
  return panel === null ? ways : [{ panel, as, table }]
}

/** The same query with a panel seen in this way; a link to another panel becomes one to the page. */
export function queryWithWay(query: string, changed: PanelWay): string {
  const { panel, as, table } = changed
  if (read(query, OF_PAGE).state.panel === panel) return queryWith(query, { as, table })
  const all = [...waysIn(query).filter((way) => way.panel !== panel), changed]
  return queryWith(query, { panel: null, as: null, table: false, ways: all })
}

/** An address that leads to a panel of its page, seen in this way, with all else as it is. */
export function addressWithWay(address: string, way: PanelWay): string {
  const [path = '', ...query] = address.split(/(?=[?])/u)
  return `${path}${queryWithWay(query.join(''), way)}#${way.panel}`
}

/** The same query at another step of the presentation; null for the page itself. */
export function queryAtStep(query: string, step: number | null): string {
  return queryWith(query, { step })
}

/** Names and values as a query, with its `?`; the empty text for none. */
export function queryOf(pairs: readonly (readonly string[])[]): string {
  const text = new URLSearchParams(pairs.map((pair) => [...pair])).toString()
  // An address may hold both signs, and codes are easier to read with them.
  return text === '' ? '' : `?${text.replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

/** The view that a query names, before there is a table to read the rest with. */
export function viewOf(query: string): View {
  return read(query, OF_PAGE).state.view
}

/** The step that a query names, of so many; null where it names none that there is. */
export function stepOf(query: string, steps: number): number | null {
  return read(query, OF_PAGE, null, steps).state.step
}

/** Whether a query asks for a panel by itself, before there is a table to read the rest with. */
export function isEmbedded(query: string): boolean {
  return read(query, OF_PAGE).state.embed
}

/** The mode that a query names; null for the page itself. */
export function deskModeOf(query: string): DeskMode | null {
  return read(query, ['mode']).state.mode
}

/**
 * The codes that a filter offers under a report, in the order of the code lists. With the latest
 * report of each number as the basis, the years of the intervention are those that any report counts
 * by. Calendar years are offered after them, whatever the report.
 */
export function optionsOf(
  table: FigureTable,
  report: string,
  filter: Filter,
  basis: Basis = EVERYTHING.basis,
): readonly string[] {
  const { governorates, zones, victims, attacks } = table.vocabulary
  const figures = table.reports.get(report)?.figures ?? []
  const isPrinted = (zone: string) => figures.some(({ cell }) => cell.governorate === zone)
  switch (filter) {
    case 'years':
      return [...yearsUnder(table, { report, basis }), ...calendarYears(table)].map(String)
    case 'governorates':
      return [
        ...governorates.map(({ code }) => code),
        ...zones.map(({ code }) => code).filter((code) => basis === 'report' && isPrinted(code)),
      ]
    case 'victims':
      return victims.filter(isChoice).map(({ code }) => code)
    case 'attacks':
      return attacks.filter(isChoice).map(({ code }) => code)
  }
}

const SORTS: readonly Sort[] = COLUMNS.flatMap((column) => [
  { column, descending: false },
  { column, descending: true },
])
const ANY = 'any'

function boxesIn(table: FigureTable): readonly Box[] {
  const { places, interventionYears, calendarYears } = boxesOf(table)
  const years = [null, ...interventionYears, ...calendarYears]
  return places
    .flatMap((place) => years.map((year) => ({ place, year })))
    .filter(({ place, year }) => place !== null || year !== null)
}

/** The headline figures are seen one way on a page. */
const WAYS: readonly PanelWay[] = PANELS.filter((panel) => panel !== 'headline')
  .flatMap((panel) =>
    [null, ...modesOf(panel)].flatMap((as) => [false, true].map((table) => ({ panel, as, table }))),
  )
  .filter(({ as, table }) => as !== null || table)

/** "killed-by-year.percent.table". */
function nameOfWay({ panel, as, table }: PanelWay): string {
  return [panel, ...(as ? [as] : []), ...(table ? ['table'] : [])].join('.')
}

function namesOfWays(ways: readonly PanelWay[]): string {
  const names = ways.map(nameOfWay)
  return WAYS.map(nameOfWay)
    .filter((name) => names.includes(name))
    .join(',')
}

const BASES: readonly Basis[] = ['report', 'latest']
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/

/** What a value can be checked against. */
interface Context {
  /** Null before the data has come: what depends on it is then as if it were not named. */
  readonly table: FigureTable | null
  readonly steps: number
  /** The values asked for, each once. */
  readonly asked: readonly string[]
  /** The same as they stand in the address, each whole: a text may hold commas. */
  readonly texts: readonly string[]
  /** What the parameters read before this one say. */
  readonly state: AddressState
}

type Drop = (value: string, reason?: Ignored['reason']) => void

/** One parameter of the address, and the value that it gives the state. */
interface Parameter<T> {
  /** Its name in the address: a public promise. */
  readonly name: string
  /** Its value where the address does not name it, which is not written. */
  readonly fallback: T
  readonly parse: (context: Context, drop: Drop) => T
  readonly write: (value: T) => string
  readonly equals: (one: T, other: T) => boolean
}

/** The parameters of the address, in the order in which they are written: a public promise. */
const PARAMETERS: { readonly [K in keyof AddressState]: Parameter<AddressState[K]> } = {
  mode: single('mode', null, () => DESK_MODES),
  view: single('view', DEFAULT_VIEW.view, () => VIEWS),
  // A panel is a part of the overview; how it shows its answers and a frame are said of a panel.
  panel: single('panel', null, ({ state }) => (state.view === 'overview' ? PANELS : [])),
  as: single('as', null, ({ state }) => (state.panel === null ? [] : modesOf(state.panel))),
  table: ofPanel('table'),
  ways: {
    name: 'ways',
    fallback: [],
    parse: ({ asked, state }, drop) => {
      const offered = state.view === 'overview' && state.panel === null ? WAYS : []
      const known = meant(asked, (value) => offered.some((way) => nameOfWay(way) === value))
      const chosen = offered.filter((way) => known.includes(nameOfWay(way)))
      const ways = chosen.filter((way, i) => chosen.findIndex((w) => w.panel === way.panel) === i)
      for (const value of known) if (!ways.some((way) => nameOfWay(way) === value)) drop(value)
      return ways
    },
    write: namesOfWays,
    // A plain chart is not written.
    equals: (one, other) => namesOfWays(one) === namesOfWays(other),
  },
  embed: ofPanel('embed'),
  report: single('report', EVERYTHING.report, reportsOf),
  beside: single('with', null, (context) => {
    const { view, report } = context.state
    return view === 'reports' ? reportsOf(context).filter((other) => other !== report) : []
  }),
  search: {
    name: 'q',
    fallback: DEFAULT_VIEW.search,
    parse: ({ texts, state }, drop) => {
      const last = state.view === 'figures' ? texts.at(-1) : undefined
      for (const text of new Set(texts)) if (text !== last && text !== '') drop(text)
      return last ?? DEFAULT_VIEW.search
    },
    write: String,
    equals: Object.is,
  },
  sort: single(
    'sort',
    DEFAULT_VIEW.sort,
    ({ state }) => (state.view === 'figures' ? SORTS : []),
    (sort) => (sort?.descending ? '-' : '') + (sort?.column ?? ''),
  ),
  box: single(
    'box',
    DEFAULT_VIEW.box,
    ({ table, state }) => (table && state.view === 'figures' ? boxesIn(table) : []),
    (box) => `${box?.place ?? ANY}.${String(box?.year ?? ANY)}`,
  ),
  onlyReport: single(
    'only',
    false,
    // Calendar years are those of tolls, and no report is chosen.
    ({ state }) => (state.view === 'figures' && !hasCalendarYears(state) ? [true] : []),
    () => 'report',
  ),
  years: ofOneKind(several('year', 'years', Number)),
  governorates: several('gov', 'governorates', (code) => code),
  victims: several('victim', 'victims', (code) => code),
  attacks: several('attack', 'attacks', (code) => code),
  basis: single('basis', EVERYTHING.basis, () => BASES),
  pin: single('pin', null, ({ asked }) => asked.map(bare).filter((value) => VERSION.test(value))),
  step: single('step', null, ({ steps }) => Array.from({ length: steps }, (_, i) => i + 1)),
}

type Key = keyof AddressState
const KEYS = Object.keys(PARAMETERS) as readonly Key[]
const NAMES: ReadonlySet<string> = new Set(KEYS.map((key) => PARAMETERS[key].name))
const DEFAULTS = Object.fromEntries(
  KEYS.map((key) => [key, PARAMETERS[key].fallback]),
) as unknown as AddressState

/**
 * What a page is asked for, in the order of reading, which is that of the notices too: what others
 * are checked against comes first. A page is in no mode: one that its address names is left out.
 */
const OF_PAGE: readonly Key[] = [
  ...new Set<Key>(['view', 'report', 'basis', 'beside', ...FILTERS, ...KEYS]),
].filter((key) => key !== 'mode')

/** Something said of the panel that the address names, or not. */
function ofPanel(name: string): Parameter<boolean> {
  return single(
    name,
    false,
    ({ state }) => (state.panel === null ? [] : [true]),
    () => '1',
  )
}

/** Reads some parameters of a query; the others are as if it did not name them. */
function read(
  query: string,
  keys: readonly Key[],
  table: FigureTable | null = null,
  steps: number = TOUR_STEPS,
): { readonly state: AddressState; readonly ignored: readonly Ignored[] } {
  const params = paramsIn(query)
  const ignored: Ignored[] = []
  // A file of the reader's own has other reports than ours.
  const [first = DEFAULTS.report] = table?.reports.keys() ?? []
  let state = table?.reports.has(DEFAULTS.report) ? DEFAULTS : { ...DEFAULTS, report: first }
  for (const key of keys) {
    const { name, parse } = PARAMETERS[key]
    const texts = params.getAll(name)
    // Most addresses name few parameters, and what could be asked for takes time to list.
    if (texts.length === 0) continue
    const asked = valuesOf(params, name)
    const value = parse({ table, steps, asked, texts, state }, (dropped, reason = 'unknown') =>
      ignored.push({ name, value: dropped, reason }),
    )
    state = { ...state, [key]: value }
    if (hasCalendarYears(state)) state = { ...state, basis: 'latest' }
  }
  const known = keys.map((key) => PARAMETERS[key].name)
  for (const name of new Set(params.keys())) {
    if (known.includes(name)) continue
    ignored.push({ name, value: params.getAll(name).join(','), reason: 'unknown' })
  }
  return { state, ignored }
}

/** A parameter as it is written, unless it says what an address without it means. */
function written<K extends Key>(key: K, value: AddressState[K] | undefined) {
  const { name, fallback, write, equals }: Parameter<AddressState[K]> = PARAMETERS[key]
  return value === undefined || equals(value, fallback) ? [] : [[name, write(value)]]
}

/** A parameter with one value: the last of those asked for that is offered. The others are dropped. */
function single<T>(
  name: string,
  fallback: T,
  offered: (context: Context) => readonly T[],
  write: (value: T) => string = String,
): Parameter<T> {
  const parse = (context: Context, drop: Drop) => {
    const options = new Map(offered(context).map((value) => [write(value), value]))
    const asked = meant(context.asked, (value) => options.has(value))
    const last = asked.findLast((value) => options.has(value))
    for (const value of asked) if (value !== last) drop(value)
    return last === undefined ? fallback : (options.get(last) ?? fallback)
  }
  return { name, fallback, parse, write, equals: Object.is }
}

/** A filter: all codes asked for that are offered, in the order of the code lists. */
function several<T extends string | number>(
  name: string,
  filter: Filter,
  valueOf: (code: string) => T,
): Parameter<readonly T[]> {
  return {
    name,
    fallback: [],
    parse: ({ table, asked: written, state: { report, basis } }, drop) => {
      const options = table ? optionsOf(table, report, filter, basis) : []
      const isKnown = (code: string) => table !== null && knownCodes(table, filter).has(code)
      const asked = meant(written, (code) => options.includes(code) || isKnown(code))
      for (const value of asked) {
        if (!options.includes(value)) drop(value, isKnown(value) ? 'not_in_report' : 'unknown')
      }
      return options.filter((code) => asked.includes(code)).map(valueOf)
    },
    write: (values) => values.join(','),
    equals: (one, other) => one.length === other.length && one.every((v, i) => v === other[i]),
  }
}

/** Years of the kind that is asked for first: those of the other are dropped. */
function ofOneKind(years: Parameter<readonly number[]>): Parameter<readonly number[]> {
  const parse: typeof years.parse = (context, drop) => {
    const all = years.parse(context, drop)
    const isTaken = (value: string) => all.map(String).includes(value)
    const known = meant(context.asked, isTaken).filter(isTaken)
    const isOther = (year: number) => isCalendarYear(year) !== isCalendarYear(Number(known[0]))
    for (const value of known) if (isOther(Number(value))) drop(value)
    return all.filter((year) => !isOther(year))
  }
  return { ...years, parse }
}

/** The parameters as they were meant: without what others hang on links to follow their readers, and without `amp;`. */
function paramsIn(query: string): URLSearchParams {
  const given = [...new URLSearchParams(query)]
    .filter(([name]) => !/^(?:amp;)+$/.test(name))
    .map(([name, value]) => [name.replace(/^(?:amp;)+/, ''), value])
  return new URLSearchParams(given.filter(([name = '']) => !TRACKING.test(name)))
}

/** What advertisers, mailing lists and networks of people add to the links that lead away from them. */
const TRACKING =
  /^(?:(?:utm|mc|hsa|pk|mtm|matomo|piwik|vero|oly|stm|at|_hs)_\w*|_hsenc|_hsmi|_ga|_gl|_ke|fb_\w+|fbclid|g(?:clid|clsrc|braid|wbraid)|dclid|msclkid|ys?clid|twclid|ttclid|li_fat_id|igsh(?:id)?|epik|rdt_cid|sccid|mkt_tok|s_cid|ref|ref_src|ref_url|source|share|si|amp)$/i

/** The values as they were meant: a code that is known but for what stood after the link in a sentence is that code. */
function meant(values: readonly string[], isKnown: (value: string) => boolean): readonly string[] {
  return [...new Set(values.map((one) => (!isKnown(one) && isKnown(bare(one)) ? bare(one) : one)))]
}

function bare(value: string): string {
  return value.replace(GLUED, '')
}

/** What no code ends in. */
const GLUED = /[\s.,;:!?'"()[\]<>{}*«»‹›“”‘’…،؛؟\p{Cf}]+$/u

function reportsOf({ table }: Context): readonly string[] {
  return [...(table?.reports.keys() ?? [])]
}

function valuesOf(params: URLSearchParams, name: string): readonly string[] {
  const values = params.getAll(name).flatMap((value) => value.split(','))
  return [...new Set(values.filter((value) => value !== ''))]
}

/** The codes that any report offers: real years and areas, whatever report is chosen. */
const knownCodes = remembered(
  (table: FigureTable, filter: Filter): ReadonlySet<string> =>
    new Set([...table.reports.keys()].flatMap((report) => optionsOf(table, report, filter))),
  String,
)

/** Totals and "does not apply" are no choices: an empty filter says the same. */
function isChoice({ classification }: { readonly classification: string }): boolean {
  return classification !== 'total' && classification !== 'not_applicable'
}
