import type { Doubt, Figure } from './figure'
import { grouped } from './grouped'
import { type Cell, type Period, TOTAL } from './observation'
import { isCalendarYear, samePeriod, START, yearsEndedBy } from './period'
import { remembered } from './remembered'
import type { Located } from '../ask/receipt'
import { regionsOf, type ReportRegions } from '../ask/region'
import type { Selection } from '../ask/selection'
import type { Report, Vocabulary } from './vocabulary'

/** Everything one report says. */
export interface ReportTable {
  readonly report: Report
  /**
   * The time "everything" means in this report: from the start of the intervention to its date;
   * for a report that counts no such time, the period that most of its figures are about.
   */
  readonly span: Period
  /** The whole intervention years within the span; empty where the report covers less than one. */
  readonly years: readonly number[]
  readonly figures: readonly Figure[]
  readonly doubts: readonly Doubt[]
  readonly regions: ReportRegions
  /** The figures whose time is known: all but those of an end that nobody prints. */
  readonly located: readonly Located[]
}

/** All figures, by report, with the code lists they speak in. */
export interface FigureTable {
  readonly vocabulary: Vocabulary
  readonly reports: ReadonlyMap<string, ReportTable>
}

/** The intervention years that a report counts by; with `latest` as the basis, that any does. */
export function yearsUnder(
  { reports }: FigureTable,
  { report, basis }: Pick<Selection, 'report' | 'basis'>,
): readonly number[] {
  if (basis === 'report') return reports.get(report)?.years ?? []
  return [...reports.values()]
    .map(({ years }) => years)
    .reduce((longest, years) => (years.length > longest.length ? years : longest), [])
}

/** The calendar years of which there are tolls, in order: the same whatever report is chosen. */
export const calendarYears = remembered(({ reports }: FigureTable): readonly number[] => {
  const years = [...reports.values()].flatMap((own) => calendarYearOf(own) ?? [])
  return [...new Set(years)].sort((a, b) => a - b)
})

/** Every calendar year of which any report could say something, from the first day counted to the last. */
export function yearsReported({ vocabulary }: Pick<FigureTable, 'vocabulary'>): readonly number[] {
  const first = Number(START.slice(0, 4))
  const last = Math.max(...vocabulary.reports.map(({ asOf }) => Number(asOf.slice(0, 4))))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Whether a report counts by each of these years: a calendar year is that of its own tolls alone. */
export function countsYears(own: ReportTable, years: readonly number[]): boolean {
  return years.every((year) =>
    isCalendarYear(year) ? calendarYearOf(own) === year : own.years.includes(year),
  )
}

/**
 * A cell of each sort that a report prints: of a measure, victims and attacks, of all its time or not, and
 * of all places or not. Very many figures are of few sorts.
 */
export const sortsOfCells = remembered(({ figures, span }: ReportTable): readonly Cell[] => {
  const sorts = new Map(
    figures.map(({ cell }): [string, Cell] => {
      const { measure, governorate, victim, attack, period } = cell
      const isOfAll = [samePeriod(period, span), governorate === TOTAL].join()
      return [[measure, victim, attack, isOfAll].join('|'), cell]
    }),
  )
  return [...sorts.values()]
})

/** The calendar year that is all the time of a report; null for any other time. */
function calendarYearOf({ span }: ReportTable): number | null {
  return span.kind === 'calendar_year' ? Number(span.start.slice(0, 4)) : null
}

/** The table of some figures and doubts, by report. */
export function buildTable(
  vocabulary: Vocabulary,
  figures: readonly Figure[],
  doubts: readonly Doubt[],
): FigureTable {
  const figuresOf = grouped(figures, ({ report }) => report)
  const doubtsOf = grouped(doubts, ({ report }) => report)
  const reports = vocabulary.reports.map((report): [string, ReportTable] => {
    const { id } = report
    const own = figuresOf.get(id) ?? []
    return [id, reportTable(report, vocabulary, own, doubtsOf.get(id) ?? [])]
  })
  return { vocabulary, reports: new Map(reports) }
}

function reportTable(
  report: Report,
  vocabulary: Vocabulary,
  figures: readonly Figure[],
  doubts: readonly Doubt[],
): ReportTable {
  // A misprinted date must not move the time of a report; of doubts alone it may be learnt.
  const telling = figures.length > 0 ? figures : doubts
  const span = spanOf(
    report,
    telling.map(({ cell }) => cell.period),
  )
  const ended = span.kind === 'since_start' && span.end !== null ? yearsEndedBy(span.end) : 0
  const years = Array.from({ length: ended }, (_, i) => i + 1)
  const periods = figures.map(({ cell }) => cell.period)
  const regions = regionsOf({ span, years, periods }, vocabulary)
  const located = figures.flatMap((figure) => {
    const region = regions.ofCell(figure.cell)
    return region ? [{ figure, region }] : []
  })
  return { report, span, years, figures, doubts, regions, located }
}

function spanOf(report: Report, periods: readonly Period[]): Period {
  const sinceStart = periods.filter((period) => period.kind === 'since_start')
  const latest = sinceStart.reduce<Period | null>(
    (last, next) => (last && ends(last) >= ends(next) ? last : next),
    null,
  )
  if (latest) return latest
  return commonest(periods) ?? { start: START, end: report.asOf, kind: 'since_start' }
}

/** The period that stands there most often; of several, the one that comes first. */
function commonest(periods: readonly Period[]): Period | undefined {
  const alike = grouped(periods, (period) => `${period.start}/${ends(period)}`)
  return [...alike.values()].sort((a, b) => b.length - a.length)[0]?.[0]
}

function ends(period: Period): string {
  return period.end ?? ''
}
