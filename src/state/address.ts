import { type Mode, modesOf, type PanelId, PANELS } from '../domain/panels'
import { type Basis, type Filter, type Selection, EVERYTHING } from '../domain/selection'
import { type FigureTable, yearsUnder } from '../domain/table'

/** The views, in the order of their tabs. Names in the address: a public promise. */
export const VIEWS = ['overview', 'figures', 'reports', 'checks', 'method'] as const
export type View = (typeof VIEWS)[number]

/** Which view stands on the page, and what it alone needs to know. */
export interface Scene {
  readonly view: View
  /** The report laid beside the chosen one, in the view of reports; null for none. */
  readonly beside: string | null
}

/** What a link was made to show: one panel, by itself or on the page, of one version of the data. */
export interface Aim {
  /** The part of the overview that the link leads to; null for the page. */
  readonly panel: PanelId | null
  /** How that panel shows its answers; null for the plain chart. */
  readonly as: Mode | null
  /** Whether the panel stands by itself, for a frame in another page. */
  readonly embed: boolean
  /** The version of the data that the link was made with; null for whichever there is. */
  readonly pin: string | null
}

/** What an address says: the choice that was understood, and what was not. */
export interface Address {
  readonly scene: Scene
  readonly selection: Selection
  readonly aim: Aim
  /** The step of the presentation that stands on the screen, from 1; null for the page itself. */
  readonly step: number | null
  readonly ignored: readonly Ignored[]
}

/** The view that an address without a name for one means. */
export const FIRST_SCENE: Scene = { view: 'overview', beside: null }

/** An address that leads to a page as such. */
export const NO_AIM: Aim = { panel: null, as: null, embed: false, pin: null }

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

/** Names of the filters in the address: a public promise. The order is the canonical one. */
const NAMES: readonly (readonly [string, Filter])[] = [
  ['year', 'years'],
  ['gov', 'governorates'],
  ['victim', 'victims'],
  ['attack', 'attacks'],
]

/**
 * Reads the query of an address. Never throws: what the code lists do not know is dropped and
 * named in `ignored`. Repeated names add up, and codes come back in the order of the lists. `steps`
 * is how many steps the presentation has.
 */
export function readAddress(
  query: string,
  table: FigureTable,
  steps: number = PANELS.length,
): Address {
  const params = new URLSearchParams(query)
  const ignored: Ignored[] = []
  const drop = (name: string, value: string, reason: Ignored['reason'] = 'unknown') =>
    ignored.push({ name, value, reason })

  const view = readOne(params, 'view', VIEWS, drop) ?? FIRST_SCENE.view
  const report = readOne(params, 'report', [...table.reports.keys()], drop) ?? EVERYTHING.report
  const basis = readOne(params, 'basis', BASES, drop) ?? EVERYTHING.basis
  const others = [...table.reports.keys()].filter((id) => id !== report)
  const beside = readOne(params, 'with', view === 'reports' ? others : [], drop)
  const filters = NAMES.map(([name, filter]) => {
    const options = optionsOf(table, report, filter, basis)
    const asked = valuesOf(params, name)
    for (const value of asked) {
      if (options.includes(value)) continue
      drop(name, value, isKnownCode(table, filter, value) ? 'not_in_report' : 'unknown')
    }
    return [filter, options.filter((code) => asked.includes(code))] as const
  })
  const aim = readAim(params, view, drop)
  const step = readStep(params, steps, drop)
  for (const name of new Set(params.keys())) {
    if (!KNOWN.includes(name)) {
      drop(name, params.getAll(name).join(','))
    }
  }
  const { years, ...codes } = Object.fromEntries(filters) as Record<Filter, string[]>
  return {
    scene: { view, beside },
    selection: { report, basis, ...codes, years: years.map(Number) },
    aim,
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
  scene: Scene = FIRST_SCENE,
  { panel, as, embed, pin }: Aim = NO_AIM,
  step: number | null = null,
): string {
  const filters = NAMES.filter(([, filter]) => selection[filter].length > 0).map(
    ([name, filter]) => `${name}=${selection[filter].map(encode).join(',')}`,
  )
  const report =
    selection.report === EVERYTHING.report ? [] : [`report=${encode(selection.report)}`]
  // The report laid beside can become the chosen one: beside itself there is nothing to lay.
  const isLaid = scene.view === 'reports' && scene.beside !== selection.report
  const beside = isLaid ? scene.beside : null
  const parts = [
    ...(scene.view === FIRST_SCENE.view ? [] : [`view=${scene.view}`]),
    ...(panel === null ? [] : [`panel=${panel}`]),
    ...(as === null ? [] : [`as=${as}`]),
    ...(embed ? ['embed=1'] : []),
    ...report,
    ...(beside === null ? [] : [`with=${encode(beside)}`]),
    ...filters,
    ...(selection.basis === EVERYTHING.basis ? [] : [`basis=${selection.basis}`]),
    ...(pin === null ? [] : [`pin=${pin}`]),
    ...(step === null ? [] : [`step=${step}`]),
  ]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The view that a query names, before there is a table to read the rest with. */
export function viewOf(query: string): View {
  return readOne(new URLSearchParams(query), 'view', VIEWS, () => undefined) ?? FIRST_SCENE.view
}

/** The step that a query names, of so many; null where it names none that there is. */
export function stepOf(query: string, steps: number): number | null {
  return readStep(new URLSearchParams(query), steps, () => undefined)
}

/** The same query at another step of the presentation; null for the page itself. */
export function queryAtStep(query: string, step: number | null): string {
  const rest = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('step='))
  const parts = [...rest, ...(step === null ? [] : [`step=${step}`])]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The same query in another view; what only the old view needed to know is left out. */
export function queryInView(query: string, view: View): string {
  const rest = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^(view|with|panel|as|embed)=/.test(part))
  const parts = [...(view === FIRST_SCENE.view ? [] : [`view=${view}`]), ...rest]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** How the whole page is worked with: beside its other language, or at the translators' desk. */
export const MODES = ['compare', 'translate'] as const
export type DeskMode = (typeof MODES)[number]

/** The mode that a query names; null for the page itself. */
export function deskModeOf(query: string): DeskMode | null {
  return readOne(new URLSearchParams(query), 'mode', MODES, () => undefined)
}

/** The same query in a mode; null for the page itself. */
export function queryInMode(query: string, mode: DeskMode | null): string {
  const rest = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('mode='))
  const parts = [...(mode === null ? [] : [`mode=${mode}`]), ...rest]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The same query, pinned to a version of the data; null for none. */
export function queryPinned(query: string, version: string | null): string {
  const rest = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('pin='))
  const parts = [...rest, ...(version === null ? [] : [`pin=${version}`])]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/**
 * The codes that a filter offers under a report, in the order of the code lists. With the latest
 * report of each number as the basis, the years are those that any report counts by.
 */
export function optionsOf(
  table: FigureTable,
  report: string,
  filter: Filter,
  basis: Basis = EVERYTHING.basis,
): readonly string[] {
  const { governorates, zones, victims, attacks } = table.vocabulary
  const own = table.reports.get(report)
  switch (filter) {
    case 'years':
      return yearsUnder(table, { report, basis }).map(String)
    case 'governorates':
      return [
        ...governorates.map(({ code }) => code),
        ...zones
          .map(({ code }) => code)
          .filter((code) => basis === 'report' && isPrinted(own?.figures ?? [], code)),
      ]
    case 'victims':
      return victims.filter(isChoice).map(({ code }) => code)
    case 'attacks':
      return attacks.filter(isChoice).map(({ code }) => code)
  }
}

const KNOWN: readonly string[] = [
  ...['view', 'report', 'basis', 'with', 'panel', 'as', 'embed', 'pin', 'step'],
  ...NAMES.map(([name]) => name),
]

const BASES: readonly Basis[] = ['report', 'latest']

/** A panel is a part of the overview; how it shows its answers and a frame are said of a panel. */
function readAim(params: URLSearchParams, view: View, drop: Drop): Aim {
  const panel = readOne(params, 'panel', view === 'overview' ? PANELS : [], drop)
  const as = readOne(params, 'as', panel === null ? [] : modesOf(panel), drop)
  const embed = readOne(params, 'embed', panel === null ? [] : ['1'], drop) !== null
  const versions = valuesOf(params, 'pin').filter((value) => VERSION.test(value))
  return { panel, as, embed, pin: readOne(params, 'pin', versions, drop) }
}

/** Whether a query asks for a panel by itself, before there is a table to read the rest with. */
export function isEmbedded(query: string): boolean {
  const params = new URLSearchParams(query)
  const view = viewOf(query)
  return readAim(params, view, () => undefined).embed
}

const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/

type Drop = (name: string, value: string) => void

/** The last known value of a name that takes one; null when none is. The others are dropped. */
function readOne<T extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly T[],
  drop: (name: string, value: string) => void,
): T | null {
  const asked = valuesOf(params, name)
  const chosen = known.filter((value) => asked.includes(value))
  const last = [...asked].reverse().find((value): value is T => chosen.includes(value as T)) ?? null
  for (const value of asked) if (value !== last) drop(name, value)
  return last
}

function readStep(
  params: URLSearchParams,
  steps: number,
  drop: (name: string, value: string) => void,
): number | null {
  const known = Array.from({ length: steps }, (_, i) => String(i + 1))
  const step = readOne(params, 'step', known, drop)
  return step === null ? null : Number(step)
}

function valuesOf(params: URLSearchParams, name: string): readonly string[] {
  const values = params.getAll(name).flatMap((value) => value.split(','))
  return [...new Set(values.filter((value) => value !== ''))]
}

/** Whether some other report offers the code: a real year or area, whatever report is chosen. */
function isKnownCode(table: FigureTable, filter: Filter, value: string): boolean {
  return [...table.reports.keys()].some((report) =>
    optionsOf(table, report, filter).includes(value),
  )
}

function isPrinted(
  figures: readonly { readonly cell: { readonly governorate: string } }[],
  zone: string,
): boolean {
  return figures.some(({ cell }) => cell.governorate === zone)
}

/** Totals and "does not apply" are no choices: an empty filter says the same. */
function isChoice({ classification }: { readonly classification: string }): boolean {
  return classification !== 'total' && classification !== 'not_applicable'
}

/** A colon is legal in a query and belongs to the codes of zones. */
function encode(value: string | number): string {
  return encodeURIComponent(value).replaceAll('%3A', ':')
}
