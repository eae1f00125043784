import { type Basis, EVERYTHING, type Filter } from '../domain/ask/selection'
import { remembered } from '../domain/data/remembered'
import { calendarYears, type FigureTable, yearsUnder } from '../domain/data/table'

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

/** The codes that any report offers: real years and areas, whatever report is chosen. */
export const knownCodes = remembered(
  (table: FigureTable, filter: Filter): ReadonlySet<string> =>
    new Set([...table.reports.keys()].flatMap((report) => optionsOf(table, report, filter))),
  String,
)

/** Totals and "does not apply" are no choices: an empty filter says the same. */
function isChoice({ classification }: { readonly classification: string }): boolean {
  return classification !== 'total' && classification !== 'not_applicable'
}
