import { type Answer, isKnown } from './answer'
import type { Period } from './observation'
import type { Selection } from './selection'
import type { FigureTable } from './table'
import type { Report } from './vocabulary'

/** The same chart as one report gives it. */
export interface OfReport<Rows> {
  readonly report: Report
  /** The time that it counts. */
  readonly span: Period
  readonly rows: Rows
}

export interface AcrossReports<Rows> {
  /** Reports that count from the start of the intervention, by date. */
  readonly fromStart: readonly OfReport<Rows>[]
  /** Reports about a time of their own, by date: they do not compare with the others. */
  readonly ofOwnTime: readonly OfReport<Rows>[]
  /** Reports that give no number here, by date. */
  readonly silent: readonly Report[]
}

/** How a chart is read under a selection, and the answers that it holds. */
export interface Chart<Rows> {
  readonly read: (selection: Selection) => Rows
  readonly answersOf: (rows: Rows) => readonly Answer[]
}

/** One chart under the same filters in every report that gives at least one number for it. */
export function acrossReports<Rows>(
  table: FigureTable,
  selection: Selection,
  { read, answersOf }: Chart<Rows>,
): AcrossReports<Rows> {
  const all = [...table.reports.values()]
    .sort((a, b) => a.report.asOf.localeCompare(b.report.asOf))
    .map(({ report, span }) => {
      const rows = read({ ...selection, report: report.id, basis: 'report' })
      return { report, span, rows, speaks: answersOf(rows).some(isKnown) }
    })
  const telling = all
    .filter(({ speaks }) => speaks)
    .map(({ report, span, rows }) => ({ report, span, rows }))
  return {
    fromStart: telling.filter(({ span }) => span.kind === 'since_start'),
    ofOwnTime: telling.filter(({ span }) => span.kind !== 'since_start'),
    silent: all.filter(({ speaks }) => !speaks).map(({ report }) => report),
  }
}

export interface AcrossGovernorates<Rows> {
  readonly shown: readonly { readonly code: string; readonly rows: Rows }[]
  /** Governorates for which too few numbers are known. */
  readonly silent: readonly string[]
}

/**
 * One chart of the chosen report in every governorate that has at least so many known numbers
 * there: the chosen governorates, or all of them. Empty under `latest`, where the numbers of one
 * place would be of several reports.
 */
export function acrossGovernorates<Rows>(
  { vocabulary }: FigureTable,
  selection: Selection,
  { read, answersOf }: Chart<Rows>,
  least: number,
): AcrossGovernorates<Rows> {
  const { governorates: chosen, basis } = selection
  if (basis === 'latest') return { shown: [], silent: [] }
  const all = vocabulary.governorates
    .filter(({ code }) => chosen.length === 0 || chosen.includes(code))
    .map(({ code }) => ({ code, rows: read({ ...selection, governorates: [code] }) }))
  const speaks = (rows: Rows) => answersOf(rows).filter(isKnown).length >= least
  return {
    shown: all.filter(({ rows }) => speaks(rows)),
    silent: all.filter(({ rows }) => !speaks(rows)).map(({ code }) => code),
  }
}
