import { TOUR_STEPS } from '../domain/panels/step'
import { modesOf, PANELS } from '../domain/panels/panels'
import {
  type Basis,
  type Selection,
  EVERYTHING,
  FILTERS,
  hasCalendarYears,
} from '../domain/ask/selection'
import { type Box, boxesOf } from '../domain/data/boxes'
import type { FigureTable } from '../domain/data/table'
import {
  type AddressState,
  COLUMNS,
  DEFAULT_VIEW,
  DESK_MODES,
  type DeskMode,
  type Ignored,
  type LinkTarget,
  NO_TARGET,
  type PanelWay,
  type Sort,
  type View,
  type ViewState,
  VIEWS,
} from './addressState'
import { type Context, ofOneKind, type Parameter, several, single } from './parameter'
import { bare, meant, paramsIn, queryOf, valuesOf } from './query'

/** What an address says: the choice that was understood, and what was not. */
interface Address {
  readonly viewState: ViewState
  readonly selection: Selection
  readonly linkTarget: LinkTarget
  /** The step of the presentation that stands on the screen, from 1; null for the page itself. */
  readonly step: number | null
  readonly ignored: readonly Ignored[]
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

function reportsOf({ table }: Context): readonly string[] {
  return [...(table?.reports.keys() ?? [])]
}
