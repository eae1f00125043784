import { COUNTED } from '../data/subject'
import { figuresOf } from '../ask/answer'
import { hasNumber } from '../ask/ask'
import { hasCalendarYears, questionOf, type Selection } from '../ask/selection'
import { TOTAL } from '../data/observation'
import { isInYears } from '../data/period'
import { type FigureTable, type ReportTable, sortsOfCells } from '../data/table'
import type { ReportSeries } from '../data/vocabulary'
import { askRow, type PanelRow, type TollMode, type TollRows } from './panel'

/**
 * Killed by calendar year, or by month: a row for each toll that gives a number of its whole time,
 * called by its publication, of all or, where calendar years are chosen, of these. The parts of a row
 * are of the same toll. Nothing is added: each toll was
 * made when its time ended, and none of them is a part of a total that counts from the start.
 */
export function killedInTolls(
  table: FigureTable,
  selection: Selection,
  mode: TollMode,
  victims: readonly string[],
): TollRows {
  const asked = { ...questionOf(selection, COUNTED), years: [], basis: 'report' as const }
  const rows = [...table.reports.values()]
    .filter(({ report, span }) => report.series === SERIES[mode] && span.kind === KINDS[mode])
    .filter(({ span }) => !hasCalendarYears(selection) || isInYears(span, selection.years))
    .filter((own) => isToBeAsked(own, asked) && hasNumber(own, { ...asked, report: own.report.id }))
    .map(({ report: { id } }) => {
      const question = { ...asked, report: id }
      const partOf = (victim: string) => askRow(table, victim, { ...question, victims: [victim] })
      return { ...askRow(table, id, question), parts: victims.map(partOf) }
    })
    .toSorted((a, b) => timeOfToll(table, a.id).localeCompare(timeOfToll(table, b.id)))
  const known = rows.map(({ id }) => timeOfToll(table, id))
  const isChosen = (time: string) =>
    !hasCalendarYears(selection) || selection.years.includes(Number(time.slice(0, 4)))
  const gaps = timesBetween(known).filter((time) => !known.includes(time) && isChosen(time))
  return { rows, gaps }
}

/** The year or month that a toll is of, as an ISO date. */
export function timeOfToll({ reports }: FigureTable, report: string): string {
  const span = reports.get(report)?.span
  return span?.start.slice(0, span.kind === 'month' ? 7 : 4) ?? ''
}

/** Whether a text in which the number was read says "suspected", "believed" or "alleged". */
export function isSuspected({ answer }: Pick<PanelRow, 'answer'>): boolean {
  return figuresOf(answer).some(({ observations }) =>
    observations.some(({ attribution }) => attribution === 'suspected'),
  )
}

/** Whether a toll says anything by place, or by attack, where that is asked for: few of them do. */
function isToBeAsked(report: ReportTable, { governorates, attacks }: Selection): boolean {
  return sortsOfCells(report).some(
    (cell) =>
      cell.measure === COUNTED &&
      (governorates.length === 0 || cell.governorate !== TOTAL) &&
      (attacks.length === 0 || cell.attack !== TOTAL),
  )
}

const SERIES = { calendar: 'annual_toll', months: 'monthly' } as const satisfies Record<
  TollMode,
  ReportSeries
>

const KINDS = { calendar: 'calendar_year', months: 'month' } as const

/** Every year, or month, from the first to the last. */
function timesBetween(known: readonly string[]): readonly string[] {
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const inYear = (year: string) =>
    first.length === 4
      ? [year]
      : Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  const [from, to] = [first, last].map((time) => Number(time.slice(0, 4)))
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => String((from ?? 0) + i))
    .flatMap(inYear)
    .filter((time) => time >= first && time <= last)
}
