import { type Filter, type Selection, EVERYTHING } from '../domain/selection'
import type { FigureTable } from '../domain/table'

/** What an address says: the choice that was understood, and what was not. */
export interface Address {
  readonly selection: Selection
  readonly ignored: readonly Ignored[]
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

/** Names of the filters in the address: a public promise. The order is the canonical one. */
const NAMES: readonly (readonly [string, Filter])[] = [
  ['year', 'years'],
  ['gov', 'governorates'],
  ['victim', 'victims'],
  ['attack', 'attacks'],
]

/**
 * Reads the query of an address. Never throws: what the code lists do not know is dropped and
 * named in `ignored`. Repeated names add up, and codes come back in the order of the lists.
 */
export function readAddress(query: string, table: FigureTable): Address {
  const params = new URLSearchParams(query)
  const ignored: Ignored[] = []
  const drop = (name: string, value: string, reason: Ignored['reason'] = 'unknown') =>
    ignored.push({ name, value, reason })

  const report = readReport(params, table, drop)
  const filters = NAMES.map(([name, filter]) => {
    const options = optionsOf(table, report, filter)
    const asked = valuesOf(params, name)
    for (const value of asked) {
      if (options.includes(value)) continue
      drop(name, value, isKnownCode(table, filter, value) ? 'not_in_report' : 'unknown')
    }
    return [filter, options.filter((code) => asked.includes(code))] as const
  })
  for (const name of new Set(params.keys())) {
    if (name === 'view' && params.get(name) === 'overview') continue
    if (name !== 'report' && !NAMES.some(([known]) => known === name)) {
      drop(name, params.getAll(name).join(','))
    }
  }
  const { years, ...codes } = Object.fromEntries(filters) as Record<Filter, string[]>
  return { selection: { report, ...codes, years: years.map(Number) }, ignored }
}

/**
 * Writes a selection as a query, with its `?`, or as the empty text for the selection that an
 * address without a query means. Defaults are not written; the order is canonical.
 */
export function writeAddress(selection: Selection): string {
  const filters = NAMES.filter(([, filter]) => selection[filter].length > 0).map(
    ([name, filter]) => `${name}=${selection[filter].map(encode).join(',')}`,
  )
  const report =
    selection.report === EVERYTHING.report ? [] : [`report=${encode(selection.report)}`]
  const parts = [...report, ...filters]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** The codes that a filter offers under a report, in the order of the code lists. */
export function optionsOf(table: FigureTable, report: string, filter: Filter): readonly string[] {
  const { governorates, zones, victims, attacks } = table.vocabulary
  const own = table.reports.get(report)
  switch (filter) {
    case 'years':
      return (own?.years ?? []).map(String)
    case 'governorates':
      return [
        ...governorates.map(({ code }) => code),
        ...zones.map(({ code }) => code).filter((code) => isPrinted(own?.figures ?? [], code)),
      ]
    case 'victims':
      return victims.filter(isChoice).map(({ code }) => code)
    case 'attacks':
      return attacks.filter(isChoice).map(({ code }) => code)
  }
}

function readReport(
  params: URLSearchParams,
  table: FigureTable,
  drop: (name: string, value: string) => void,
): string {
  const asked = valuesOf(params, 'report')
  const known = asked.filter((value) => table.reports.has(value))
  const chosen = known.at(-1) ?? EVERYTHING.report
  for (const value of asked) if (value !== chosen) drop('report', value)
  return chosen
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
