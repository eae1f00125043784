import { cellCode, checkId } from './checkId'
import { isCount } from '../ask/contained'
import { type Figure, total } from '../data/figure'
import type { Cell } from '../data/observation'
import { isWithinPeriod, wholeYears } from '../data/period'
import type { FigureTable, ReportTable } from '../data/table'

/** A number of one report, against the years of the intervention that a later report prints. */
export interface LaterReportCheck {
  readonly kind: 'later'
  readonly id: string
  /** The earlier report. */
  readonly report: string
  readonly earlier: Figure
  /** Two years or more of one later report, for the same place, people and attacks. */
  readonly years: readonly Figure[]
  readonly sum: number
  /**
   * `within`: the years lie within the earlier time, so their sum is no more than its number;
   * `around`: they hold that time and more, so their sum is no less.
   */
  readonly lie: 'within' | 'around'
  /** False where the later report has revised what the earlier one counted. */
  readonly holds: boolean
}

/**
 * What earlier reports counted, against sums of years in later ones. The number for the longer time
 * must be exact, for "at least" and "about" leave room above it, and the other one not "about". A
 * sum that fails is a revision and no error: each number stands in its own report. Years that an
 * earlier of the later reports prints alike say nothing new.
 */
export function laterReportChecks({ reports }: FigureTable): readonly LaterReportCheck[] {
  // Of incidents all reports are of the same rows.
  const byDate = [...reports.values()]
    .filter(({ report }) => !report.counted)
    .sort((a, b) => a.report.asOf.localeCompare(b.report.asOf))
  return byDate.flatMap((own, i) => {
    const later = byDate.slice(i + 1).filter(({ report }) => report.asOf > own.report.asOf)
    return own.figures
      .filter(({ cell }) => isCount(cell) && cell.period.end !== null)
      .flatMap((earlier) => onlyNew(later.flatMap((other) => checksIn(earlier, other))))
  })
}

function checksIn(earlier: Figure, { figures }: ReportTable): readonly LaterReportCheck[] {
  const { period } = earlier.cell
  const years = figures
    .filter(({ cell }) => isSameButTime(cell, earlier.cell))
    .filter(({ cell }) => wholeYears(cell.period)?.length === 1)
    .sort((a, b) => a.cell.period.start.localeCompare(b.cell.period.start))
  const within = years.filter(({ cell }) => isWithinPeriod(cell.period, period))
  const touching = years.filter(
    ({ cell }) => cell.period.start < (period.end ?? '') && (cell.period.end ?? '') > period.start,
  )
  const around = within.length < touching.length && isUnbroken(touching, earlier) ? touching : []
  return [...laterCheck(earlier, within, 'within'), ...laterCheck(earlier, around, 'around')]
}

function laterCheck(
  earlier: Figure,
  years: readonly Figure[],
  lie: LaterReportCheck['lie'],
): readonly LaterReportCheck[] {
  const [first] = years
  if (!first || years.length < 2) return []
  const [longer, shorter] = lie === 'within' ? [[earlier], years] : [years, [earlier]]
  if (longer.some(({ qualifier }) => qualifier !== 'exact')) return []
  if (shorter.some(({ qualifier }) => qualifier === 'approximate')) return []
  const sum = total(years)
  const holds = lie === 'within' ? sum <= earlier.value : earlier.value <= sum
  const id = checkId('later', earlier.report, cellCode(earlier.cell), lie, first.report)
  return [{ kind: 'later', id, report: earlier.report, earlier, years, sum, lie, holds }]
}

/** Years that follow one another from before the time to after it. */
function isUnbroken(years: readonly Figure[], { cell: { period } }: Figure): boolean {
  const [first, last] = [years[0]?.cell.period, years.at(-1)?.cell.period]
  return (
    first !== undefined &&
    last !== undefined &&
    first.start <= period.start &&
    (last.end ?? '') >= (period.end ?? '') &&
    years.every(({ cell }, i) => i === 0 || cell.period.start === years[i - 1]?.cell.period.end)
  )
}

function isSameButTime(a: Cell, b: Cell): boolean {
  return (['measure', 'unit', 'governorate', 'victim', 'attack'] as const).every(
    (part) => a[part] === b[part],
  )
}

function onlyNew(checks: readonly LaterReportCheck[]): readonly LaterReportCheck[] {
  const saysTheSame = (a: LaterReportCheck, b: LaterReportCheck) =>
    a.lie === b.lie &&
    a.years.length === b.years.length &&
    a.years.every(
      ({ value, cell }, i) =>
        value === b.years[i]?.value && cell.period.start === b.years[i].cell.period.start,
    )
  return checks.filter((check, i) => checks.findIndex((other) => saysTheSame(other, check)) === i)
}
