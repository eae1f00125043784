import { COUNTED } from '../data/subject'
import { hasNumber } from '../ask/ask'
import { reportsAsked } from '../ask/latest'
import { hasCalendarYears, type Question, questionOf, type Selection } from '../ask/selection'
import { TOTAL } from '../data/observation'
import { samePeriod } from '../data/period'
import {
  calendarYears,
  type FigureTable,
  type ReportTable,
  sortsOfCells,
  yearsUnder,
} from '../data/table'
import { PARTS, askRow, categoriesShown, type PanelDefinition, type PanelList } from './panel'

/** A victim category or an attack type by year. */
interface YearsOfCategory {
  readonly code: string
  /** By year of the intervention, by calendar year, or both: two lists that are counted apart. */
  readonly lists: () => readonly PanelList[]
}

/**
 * The categories, of the chosen or of all, of which a year is known: each by the years of the
 * intervention that the chosen report counts, and by calendar year, as the toll of each gives it. Where
 * years are chosen, by these alone. Years without a number stand among those that have one, to be named.
 */
export function acrossYears(
  table: FigureTable,
  selection: Selection,
  { filter }: NonNullable<PanelDefinition['years']>,
): readonly YearsOfCategory[] {
  const asked = questionOf(selection, filter === 'victims' ? COUNTED : 'attacks')
  const isCalendar = hasCalendarYears(selection)
  const isChosen = selection.years.length > 0
  const intervention = isCalendar ? [] : isChosen ? selection.years : yearsUnder(table, selection)
  const calendar = isCalendar ? selection.years : isChosen ? [] : calendarYears(table)
  const inTolls: Question = { ...asked, basis: 'latest' }
  return categoriesShown(table, selection, filter).flatMap((code) => {
    const own = { ...asked, [filter]: [code] }
    const ofToll = { ...inTolls, [filter]: [code] }
    const [known, ofTolls] = [
      yearsKnown(table, own, intervention),
      yearsKnown(table, ofToll, calendar),
    ]
    // Of all calendar years, those from the first to the last that has a number.
    const [first = 0, last = 0] = [ofTolls[0], ofTolls.at(-1)]
    const between = calendar.filter((year) => isChosen || (year >= first && year <= last))
    const listOf = (
      id: 'intervention' | 'calendar',
      question: Question,
      years: readonly number[],
    ): PanelList => ({
      id,
      by: 'years',
      rows: years.map((year) => askRow(table, year, { ...question, years: [year] })),
    })
    if (known.length + ofTolls.length === 0) return []
    const lists = () => [
      ...(known.length > 0 ? [listOf('intervention', own, intervention)] : []),
      ...(ofTolls.length > 0 ? [listOf('calendar', ofToll, between)] : []),
    ]
    return [{ code, lists }]
  })
}

/** The years of which a report that is to be asked gives a number. */
function yearsKnown(
  table: FigureTable,
  question: Question,
  years: readonly number[],
): readonly number[] {
  return years.filter((year) => {
    const asked = { ...question, years: [year] }
    return reportsAsked(table, asked).some(
      (report) => isToBeAsked(report, asked) && hasNumber(report, asked),
    )
  })
}

/**
 * Whether a report prints anything of the categories, or of age and sex, of which one follows from the
 * others, for less than its whole time, and by place where one is asked for: few do.
 */
function isToBeAsked(report: ReportTable, asked: Question): boolean {
  const { measure, governorates, victims, attacks } = asked
  return sortsOfCells(report).some((cell) => {
    const isOfYear = hasCalendarYears(asked) || !samePeriod(cell.period, report.span)
    const isOf = (code: string, codes: readonly string[]) =>
      codes.length === 0 || code.split('+').some((part) => [...codes, ...PARTS].includes(part))
    return (
      cell.measure === measure &&
      isOfYear &&
      isOf(cell.attack, attacks) &&
      isOf(cell.victim, victims) &&
      (governorates.length === 0 || cell.governorate !== TOTAL)
    )
  })
}
