import type { Mode } from '../domain/panels/panel'
import type { PanelId } from '../domain/panels/panels'
import type { Selection } from '../domain/ask/selection'
import type { Box } from '../domain/data/boxes'

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

/** How the whole page is worked with: beside its other language, or at the translators' desk. */
export const DESK_MODES = ['compare', 'translate'] as const
/** A mode of the desk by its name in the address. */
export type DeskMode = (typeof DESK_MODES)[number]

/** Everything that an address can say. Each of its keys is a parameter: see `PARAMETERS` in `address.ts`. */
export interface AddressState extends ViewState, LinkTarget, Selection {
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
