import { isGiven } from '../ask/ask'
import { type Period, TOTAL } from '../data/observation'
import { type Question, type Selection, questionOf } from '../ask/selection'
import type { FigureTable } from '../data/table'
import type { Category, Report } from '../data/vocabulary'

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
  /** Reports that say nothing here, by date. */
  readonly silent: readonly Report[]
}

/** How a chart is read under a selection, and whether what was read says anything published. */
export interface Chart<Rows> {
  readonly read: (selection: Selection) => Rows
  /** Limits alone say nothing: every part of a printed whole has them. */
  readonly speaks: (rows: Rows) => boolean
}

/** One chart under the same filters in every report that says something of it. */
export function acrossReports<Rows>(
  table: FigureTable,
  selection: Selection,
  { read, speaks }: Chart<Rows>,
): AcrossReports<Rows> {
  const all = [...table.reports.values()]
    .sort((a, b) => a.report.asOf.localeCompare(b.report.asOf))
    .map(({ report, span }) => {
      const rows = read({ ...selection, report: report.id, basis: 'report' })
      return { report, span, rows, isTold: speaks(rows) }
    })
  const telling = all
    .filter(({ isTold }) => isTold)
    .map(({ report, span, rows }) => ({ report, span, rows }))
  return {
    fromStart: telling.filter(({ span }) => span.kind === 'since_start'),
    ofOwnTime: telling.filter(({ span }) => span.kind !== 'since_start'),
    silent: all.filter(({ isTold }) => !isTold).map(({ report }) => report),
  }
}

export interface AcrossGovernorates {
  readonly shown: readonly string[]
  /** Governorates for which too few numbers are known. */
  readonly silent: readonly string[]
}

/**
 * The governorates, of the chosen or of all, for which the chosen report gives at least so many
 * numbers of killed by victim category, or of attacks by type: enough for a chart of their own.
 * None under `latest`, where the numbers of one place would be of several reports.
 */
export function acrossGovernorates(
  table: FigureTable,
  selection: Selection,
  filter: 'victims' | 'attacks',
  least: number,
): AcrossGovernorates {
  const { governorates: chosen, basis } = selection
  if (basis === 'latest') return { shown: [], silent: [] }
  const question = questionOf(selection, filter === 'victims' ? 'killed' : 'attacks')
  const codes = table.vocabulary[filter]
    .filter(({ classification }) => !NO_TYPES.includes(classification))
    .map(({ code }) => code)
    .filter((code) => selection[filter].length === 0 || selection[filter].includes(code))
  const report = table.reports.get(question.report)
  const isShown = (place: string) =>
    report !== undefined &&
    codes.filter((code) =>
      isGiven(report, { ...question, governorates: [place], [filter]: [code] }),
    ).length >= least
  const places = table.vocabulary.governorates
    .map(({ code }) => code)
    .filter((code) => chosen.length === 0 || chosen.includes(code))
  // Most reports cross the two nowhere, and what no figure crosses follows from no sum of them.
  const shown = isCrossed(table, question, filter) ? places.filter(isShown) : []
  return { shown, silent: places.filter((code) => !shown.includes(code)) }
}

/**
 * Whether the chosen report prints a number of some places and some categories. Where there is more
 * than one of each, numbers of one place and one category come from such numbers alone.
 */
function isCrossed(
  table: FigureTable,
  { report, measure }: Question,
  filter: 'victims' | 'attacks',
): boolean {
  const located = table.reports.get(report)?.located ?? []
  return located.some(({ figure: { cell } }) => {
    const category = filter === 'victims' ? cell.victim : cell.attack
    return cell.measure === measure && cell.governorate !== TOTAL && category !== TOTAL
  })
}

const NO_TYPES: readonly Category['classification'][] = ['total', 'not_applicable']
