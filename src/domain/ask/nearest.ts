import { COUNTED } from '../data/subject'
import type { Known } from './answer'
import { askKnown } from './ask'
import { subsets } from './bitmask'
import { reportsAsked } from './latest'
import { inOrder } from '../data/observation'
import { isInYears } from '../data/period'
import { isPlaceWithin } from './placeParts'
import { type Filter, type Question, type Selection, activeFilters, without } from './selection'
import { countsYears, type FigureTable } from '../data/table'

/** A question with an answer, close to one that has none. */
export interface Nearest {
  readonly question: Question
  readonly answer: Known
  /** Filters to be emptied. */
  readonly removes: readonly Filter[]
  /** Filters that keep only one of their chosen codes. */
  readonly narrows: readonly Filter[]
  /** Filters that take a code they did not hold: an area for which alone a report counts. */
  readonly adds: readonly Filter[]
  /** True where that area lies in the place asked for. */
  readonly isPart: boolean
  /** Filters whose code gives way to the wider one that it is a part of. */
  readonly widens: readonly Filter[]
  /** True where another report answers. */
  readonly otherReport: boolean
  /** True where that report counts a time of its own, not from the start of the intervention. */
  readonly isWindow: boolean
}

/** More would be a list to search through, not a way on. */
const MOST = 3

/**
 * At most three questions that have an answer, those first that change least of what was asked:
 * a filter emptied, a filter kept to one of its codes, attacks counted instead of people killed
 * in them, another report. A question is left out when one listed before it changes less, or when it
 * is not wanted.
 */
export function nearest(
  table: FigureTable,
  asked: Question,
  isWanted: (change: Change) => boolean = () => true,
): readonly Nearest[] {
  const found: Nearest[] = []
  for (const change of changes(table, asked)) {
    if (found.length === MOST) break
    if (!isWanted(change)) continue
    if (found.some((before) => isLess(before, change))) continue
    const answer = askKnown(table, change.question)
    const isThere = found.some((before) => isSame(before.answer, answer))
    if (answer && !isThere) found.push({ ...change, answer })
  }
  return found
}

/**
 * The nearest figure to the rows of a panel, of none of which one was found: where years are chosen, that of
 * another report for the same time; else what gives up least. It counts what the panel counts, in its
 * places, categories or years: a number of all Syria says nothing of a governorate that nobody chose.
 */
export function nearestOfRows(
  table: FigureTable,
  selection: Selection,
  rows: readonly { readonly question: Question }[],
): Nearest | undefined {
  const chosen = activeFilters(selection)
  const ofPanel = ({ removes }: Change) => removes.every((filter) => chosen.includes(filter))
  const ofSameTime = ({ otherReport, isWindow, removes }: Change) =>
    otherReport && !isWindow && removes.length === 0
  for (const isNear of chosen.includes('years') ? [ofSameTime, ofPanel] : [ofPanel]) {
    for (const { question } of rows) {
      const [near] = nearest(
        table,
        question,
        (change) => change.question.measure === question.measure && isNear(change),
      )
      if (near) return near
    }
  }
  return undefined
}

/** The same figure by another way to it, as a year and the days of it. */
function isSame(one: Known, other: Known | null): boolean {
  return other?.kind === 'published' && one.kind === 'published' && one.figure === other.figure
}

type Change = Omit<Nearest, 'answer'>

function changes(table: FigureTable, asked: Question): readonly Change[] {
  const filters = activeFilters(asked)
  const emptied = subsets(filters)
    .filter((removes) => removes.length > 0)
    .map((removes) => changed({ ...asked, ...without(asked, removes) }, removes))
  return [
    ...inZones(table, asked),
    ...inPartsOfPlace(table, asked),
    ...narrowed(asked, filters),
    ...widened(table, asked),
    ...emptied,
    ...countedAsAttacks(table, asked),
    ...inOtherReports(table, asked),
    ...inPlacesOfOtherReports(table, asked),
  ].sort((a, b) => cost(a) - cost(b))
}

function changed(question: Question, removes: readonly Filter[]): Change {
  return {
    question,
    removes,
    narrows: [],
    adds: [],
    isPart: false,
    widens: [],
    otherReport: false,
    isWindow: false,
  }
}

function narrowed(asked: Question, filters: readonly Filter[]): Change[] {
  return filters
    .filter((filter) => asked[filter].length > 1)
    .flatMap((filter) =>
      asked[filter].map((code) => ({
        ...changed({ ...asked, [filter]: [code] }, []),
        narrows: [filter],
      })),
    )
}

/** Hospitals are medical facilities: what a report does not count apart it may count in its whole. */
function widened(table: FigureTable, asked: Question): Change[] {
  return (['victims', 'attacks'] as const).flatMap((filter) => {
    const [code, ...more] = asked[filter]
    const parent = table.vocabulary[filter].find((category) => category.code === code)?.parent
    const isChoice = table.vocabulary[filter].some(
      (category) => category.code === parent && category.classification !== 'total',
    )
    if (more.length > 0 || !parent || !isChoice) return []
    return [{ ...changed({ ...asked, [filter]: [parent] }, []), widens: [filter] }]
  })
}

/** Where no report counts a type for all of Syria, one may count it in a governorate. */
function inPlacesOfOtherReports(table: FigureTable, asked: Question): readonly Change[] {
  if (asked.governorates.length > 0 || asked.attacks.length === 0) return []
  return inPlaces(table, inOtherReports(table, asked), table.vocabulary.governorates)
}

/** Changes in each of the places of which their reports print such a number. */
function inPlaces(
  table: FigureTable,
  changes: readonly Change[],
  places: readonly { readonly code: string }[],
  isPart = false,
): readonly Change[] {
  return changes.flatMap((change) => {
    const { measure, attacks } = change.question
    const printed = reportsAsked(table, change.question)
      .flatMap(({ figures }) => figures)
      .filter(
        ({ cell }) => cell.measure === measure && (!attacks[0] || attacks.includes(cell.attack)),
      )
      .map(({ cell }) => cell.governorate)
    return places
      .filter(({ code }) => printed.includes(code))
      .map(({ code }) => ({
        ...change,
        question: { ...change.question, governorates: [code] },
        adds: ['governorates'],
        isPart,
      }))
  })
}

/** Some reports count for one area only and print nothing for all of Syria. */
function inZones(table: FigureTable, asked: Question): Change[] {
  if (asked.governorates.length > 0) return []
  const { vocabulary } = table
  const printed = reportsAsked(table, asked).flatMap(({ figures }) =>
    figures.map(({ cell }) => cell.governorate),
  )
  const sums = printed.filter((code) => code.includes('+'))
  const pairs = new Map(sums.map((code) => [inOrder(code), code])).values()
  return [...vocabulary.zones.map(({ code }) => code), ...pairs].map((code) => ({
    ...changed({ ...asked, governorates: code.split('+') }, []),
    adds: ['governorates'],
  }))
}

/**
 * Eastern Ghouta lies in Rural Damascus: what is known of a part of a place is nearer to it than what is
 * known of all Syria. Of another report where none gives the place itself.
 */
function inPartsOfPlace(table: FigureTable, asked: Question): readonly Change[] {
  const { vocabulary } = table
  const { governorates: whole } = asked
  const parts = [...vocabulary.zones, ...vocabulary.governorates].filter(
    ({ code }) => !whole.includes(code) && isPlaceWithin(vocabulary, [code], whole),
  )
  if (parts.length === 0) return []
  const others = inOtherReports(table, asked)
  const isElsewhere = others.some(({ question }) => askKnown(table, question))
  const changes = [changed(asked, []), ...(isElsewhere ? [] : others)]
  return inPlaces(table, changes, parts, true)
}

/** People killed in attacks on schools are hardly ever published; the attacks themselves are. */
function countedAsAttacks(table: FigureTable, asked: Question): Change[] {
  if (asked.measure !== COUNTED || asked.attacks.length === 0) return []
  const removes: Filter[] = asked.victims.length > 0 ? ['victims'] : []
  const attacks: Question = { ...asked, measure: 'attacks', victims: [] }
  const others = activeFilters(attacks).filter((filter) => filter !== 'attacks')
  const inOwn = subsets(others).map((more) =>
    changed({ ...attacks, ...without(attacks, more) }, [...removes, ...more]),
  )
  // All of it in another report says more than a part of it in this one.
  const elsewhere = askKnown(table, attacks) ? [] : inOtherReports(table, attacks)
  return [
    ...inOwn,
    ...elsewhere.map((change) => ({ ...change, removes: [...removes, ...change.removes] })),
  ]
}

/** The same question put to each other report that counts the time asked for, the nearest by date first. */
function inOtherReports(table: FigureTable, asked: Question): readonly Change[] {
  // With the latest of each number, no one report was chosen: the newest is the nearest.
  const from = asked.basis === 'latest' ? Infinity : ageOf(table, asked.report)
  const distance = (report: string) =>
    from === Infinity ? -ageOf(table, report) : Math.abs(ageOf(table, report) - from)
  return [...table.reports.values()]
    .filter(({ report }) => report.id !== asked.report || asked.basis === 'latest')
    .map((own) => ({
      report: own.report.id,
      counts: countsYears(own, asked.years),
      isWindow:
        own.span.kind !== 'since_start' &&
        (asked.years.length === 0 || isInYears(own.span, asked.years)),
    }))
    .filter(({ counts, isWindow }) => counts || isWindow)
    .sort((a, b) => distance(a.report) - distance(b.report))
    .map(({ report, counts, isWindow }) => {
      // A report about a time of its own answers for that time, whatever years are asked for.
      const removes: readonly Filter[] = counts ? [] : ['years']
      const question: Question = { ...asked, ...without(asked, removes), report, basis: 'report' }
      return { ...changed(question, removes), otherReport: true, isWindow }
    })
}

function ageOf(table: FigureTable, report: string): number {
  return Date.parse(table.reports.get(report)?.report.asOf ?? '')
}

/**
 * Another report is a bigger step than one filter and a smaller one than two. One about a time of
 * its own is a little bigger, and its time in the place of the years asked for is a part of that.
 * A part of the place itself is less than any filter.
 */
function cost(change: Change): number {
  const { removes, narrows, adds, isPart, widens, otherReport, isWindow } = change
  if (isPart) return (otherReport ? 0.95 : 0.5) + removes.length * 0.3
  const ofReport = isWindow ? 1.6 + removes.length * 0.3 : 1.5
  const steps = otherReport ? ofReport : removes.length
  return steps + (narrows.length + adds.length + widens.length) * 0.9
}

/** Asks for the same, and gives up less of it; one other report of each sort is enough. */
function isLess(before: Nearest, next: Change): boolean {
  return (
    before.question.measure === next.question.measure &&
    before.otherReport === next.otherReport &&
    before.isWindow === next.isWindow &&
    before.narrows.length === 0 &&
    before.adds.length === 0 &&
    before.widens.length === 0 &&
    before.removes.every((filter) => next.removes.includes(filter))
  )
}
