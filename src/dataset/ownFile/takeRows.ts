import { rankChecks } from '../../domain/checks/rankChecks'
import { readFigures } from '../../domain/data/figure'
import { grouped } from '../../domain/data/grouped'
import type { Observation } from '../../domain/data/observation'
import { buildTable, type FigureTable } from '../../domain/data/table'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { unguarded } from '../../i18n/format/formulaGuard'
import { withoutMarks } from '../../i18n/format/isolate'
import { dayOf } from './cells'
import { codeFinders, meantColumns } from './codes'
import {
  type Answers,
  type Column,
  type Fault,
  NEEDED,
  type Outcome,
  type OwnReport,
  type Question,
  type Remark,
} from './Outcome'
import { ownVocabulary } from './ownVocabulary'
import { type Columns, fault, type ReadRow, readRow, type Row } from './readRow'
import type { OwnSheet } from './readSheets'

/** More rows than the page stays quick with. */
export const MOST_ROWS = 5000

/** More of one report than it is quick to ask: what follows from numbers is looked for among all of them. */
export const MOST_OF_REPORT = 500

/** More reports than a list to choose from can hold. */
const MOST_REPORTS = 500

/**
 * Understands the rows of a file: all of them or none. What could mean two things is asked; what means
 * nothing is a fault, with its line. `name` is that of the file, which stands for a report or source
 * that the rows do not name.
 */
export function takeRows(
  sheets: readonly OwnSheet[],
  name: string,
  vocabulary: Vocabulary,
  answers: Answers,
): Outcome {
  const headed = sheets.flatMap((sheet) => {
    const head = headOf(sheet)
    return head === null ? [] : [{ sheet, head }]
  })
  const [only, ...others] = headed
  if (!only) return { kind: 'unreadable', why: 'no_columns' }
  const chosen =
    others.length === 0 ? only : headed.find(({ sheet }) => sheet.name === answers.sheet)
  if (!chosen) {
    const options = headed.map(({ sheet }) => sheet.name)
    return { kind: 'asked', questions: [{ id: 'sheet', about: 'sheet', value: '', options }] }
  }
  return inSheet(chosen.sheet, chosen.head, name, vocabulary, answers)
}

function inSheet(
  sheet: OwnSheet,
  head: number,
  name: string,
  vocabulary: Vocabulary,
  answers: Answers,
): Outcome {
  const { lineOf, unclosed } = sheet
  if (unclosed !== null) return faulty([fault('unclosed_quote', unclosed)])
  const names = (sheet.grid[head] ?? []).map(textOf)
  const { columns, questions, unused } = columnsOf(names, answers)
  const rows = sheet.grid.flatMap((cells, i): readonly Row[] => {
    const texts = cells.map(textOf)
    return i > head && texts.some((text) => text !== '') ? [{ line: lineOf(i), texts }] : []
  })
  if (rows.length === 0) return { kind: 'unreadable', why: 'no_rows' }
  if (rows.length > MOST_ROWS) return { kind: 'unreadable', why: 'too_many_rows' }
  const asked = [...questions, ...askedOfDates(rows, columns, answers)]
  if (asked.length > 0) return { kind: 'asked', questions: asked }
  const ofTable = faultsOfTable(sheet, lineOf(head), names, columns)
  if (ofTable.length > 0) return faulty(ofTable)

  const codes = codeFinders(vocabulary)
  const read = rows.map((row) => readRow(row, columns, name, codes, answers))
  const faults = read.flatMap((one) => one.faults)
  faults.push(...idsTwice(read))
  if (faults.length > 0) return faulty(faults)
  const { observations, reports, lines } = withReports(read)
  if (reports.length > MOST_REPORTS) return { kind: 'unreadable', why: 'too_many_reports' }
  const ofReports = grouped(observations, ({ report }) => report)
  if ([...ofReports.values()].some(({ length }) => length > MOST_OF_REPORT))
    return { kind: 'unreadable', why: 'too_many_in_report' }
  const against = faultsOfFigures(observations, reports, lines, vocabulary, name)
  if (against === null) return { kind: 'unreadable', why: 'too_many_times' }
  if (against.length > 0) return faulty(against)
  const hidden = sheet.hidden.filter((line) => rows.some((row) => row.line === line))
  const remarks: readonly Remark[] = [
    ...(unused.length > 0 ? [{ kind: 'unused' as const, names: unused }] : []),
    ...(hidden.length > 0 ? [{ kind: 'hidden' as const, names: hidden.map(String) }] : []),
  ]
  const sources = [...new Set(observations.map(({ source }) => source))]
  return { kind: 'taken', observations, reports, sources, remarks }
}

/** All that is wrong, in the order in which it stands. */
export function faulty(faults: readonly Fault[]): Extract<Outcome, { kind: 'faulty' }> {
  return { kind: 'faulty', faults: faults.toSorted((a, b) => a.line - b.line) }
}

/** A cell as text, without what is not seen and without what guards it from being run. */
export function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return '?'
    return cell.toISOString().replace(/T00:00:00.000Z$/u, '')
  }
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell)
  return unguarded(withoutMarks(text).replaceAll(/[\u200b\ufeff]/gu, '')).trim()
}

/** The row that names the columns: a title may stand above it. Null where none does. */
function headOf({ grid }: OwnSheet): number | null {
  const isHead = (cells: readonly unknown[]) =>
    new Set(cells.flatMap((cell) => meantColumns(textOf(cell)))).size >= FEW
  const head = grid.slice(0, 20).findIndex(isHead)
  return head < 0 ? null : head
}

/** A row of figures can hold names of columns too, but not of so many. */
const FEW = 4

/** Where each column stands; a name that several have is asked about, unless all others are taken. */
function columnsOf(names: readonly string[], answers: Answers) {
  const columns = new Map<Column, number[]>()
  const unused: string[] = []
  const open: {
    readonly name: string
    readonly place: number
    readonly meant: readonly Column[]
  }[] = []
  const put = (column: Column, place: number) =>
    columns.set(column, [...(columns.get(column) ?? []), place])
  names.forEach((name, place) => {
    const meant = meantColumns(name)
    const [column, ...others] = meant
    if (column === undefined) {
      if (name !== '') unused.push(name)
    } else if (others.length > 0) open.push({ name, place, meant })
    else put(column, place)
  })
  const questions: Question[] = []
  for (const { name, place, meant } of open) {
    const id = `column:${String(place)}`
    const answer = meant.find((column) => column === answers[id])
    if (answer) put(answer, place)
    else questions.push({ id, about: 'column', value: name, options: meant })
  }
  return { columns, questions, unused }
}

/** Whether days stand before months is asked once, where a date could be read in both ways. */
function askedOfDates(
  rows: readonly Row[],
  columns: Columns,
  answers: Answers,
): readonly Question[] {
  if (answers.dates !== undefined) return []
  const places = (['period_start', 'period_end'] as const).flatMap((one) => columns.get(one) ?? [])
  const open = rows
    .flatMap(({ texts }) => places.map((place) => texts[place] ?? ''))
    .find((text) => dayOf(text, undefined) === 'ambiguous')
  if (open === undefined) return []
  return [{ id: 'dates', about: 'dates', value: open, options: ['day', 'month'] }]
}

function faultsOfTable(
  sheet: OwnSheet,
  line: number,
  names: readonly string[],
  columns: Columns,
): readonly Fault[] {
  return [
    ...NEEDED.filter((column) => !columns.has(column)).map((column) =>
      fault('missing_column', line, column),
    ),
    ...[...columns].flatMap(([column, places]) =>
      places.length > 1
        ? [fault('double_column', line, column, places.map((place) => names[place]).join(', '))]
        : [],
    ),
    ...faultsOfCells(sheet, line, [...columns.values()].flat(), names.length),
  ]
}

/** What is no cell of a table by itself, under the names of its columns. */
export function faultsOfCells(
  sheet: OwnSheet,
  line: number,
  used: readonly number[],
  width: number,
): readonly Fault[] {
  const below = (cell: string) => Number(/\d+/u.exec(cell)?.[0] ?? 0)
  const isUsed = (cell: string) => {
    const letters = /^[A-Z]+/u.exec(cell)?.[0] ?? ''
    const place = Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)
    return used.includes(place - 1)
  }
  return [
    ...sheet.merged
      .filter((cells) => below(cells) >= line)
      .map((cells) => fault('merged', below(cells), null, cells)),
    ...sheet.unsaved
      .filter((cell) => below(cell) > line && isUsed(cell))
      .map((cell) => fault('formula', below(cell), null, cell)),
    ...sheet.grid.flatMap((cells, i) => {
      const [surplus] = cells
        .slice(width)
        .map(textOf)
        .filter((text) => text !== '')
      return surplus === undefined || sheet.lineOf(i) <= line
        ? []
        : [fault('surplus', sheet.lineOf(i), null, surplus)]
    }),
  ]
}

function idsTwice(rows: readonly ReadRow[]): readonly Fault[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ id, line }) => {
    const other = first.get(id)
    if (other === undefined) first.set(id, line)
    return other === undefined ? [] : [fault('id_twice', line, 'id', id, other)]
  })
}

/**
 * The observations under reports of their own, by codes that say nothing of the file. Calendar years and
 * months are counted apart, as tolls are: each is one.
 */
function withReports(read: readonly ReadRow[]) {
  const rows = read.flatMap(({ observation, line }) => (observation ? [{ observation, line }] : []))
  const reports = new Map<string, OwnReport>()
  const observations = rows.map(({ observation }) => {
    const { report: name, cell } = observation
    const { kind, start } = cell.period
    const isApart = kind === 'calendar_year' || kind === 'month'
    const key = JSON.stringify([name, isApart ? [kind, start] : null])
    const n = reports.size + 1
    const own = reports.get(key) ?? { id: n === 1 ? FIRST : `${FIRST}-${String(n)}`, name }
    reports.set(key, own)
    return { ...observation, report: own.id }
  })
  const lines = new Map(rows.map(({ observation, line }) => [observation.id, line]))
  return { observations, reports: [...reports.values()], lines }
}

/** In addresses and files; the file's own words stand in none. */
export const FIRST = 'your-file'

/**
 * What the numbers of the file say against one another: the checks that hold of the published figures.
 * Null where a report has more times than can be told apart.
 */
function faultsOfFigures(
  observations: readonly Observation[],
  reports: readonly OwnReport[],
  lines: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  file: string,
): readonly Fault[] | null {
  const lineOf = (id: string | undefined) => lines.get(id ?? '') ?? 0
  const { figures, doubts, conflicts } = readFigures(observations)
  if (conflicts.length > 0) {
    return conflicts.flatMap(({ report, cell, values: [first, ...others] }) => {
      // Two rows are of one cell where they make one figure.
      const at = (value: number | undefined) =>
        observations.find(
          (one) =>
            one.report === report &&
            one.reading === 'accepted' &&
            one.value === value &&
            readFigures([one, { ...one, cell }]).figures.length === 1,
        )?.id
      return others.map((value) =>
        fault('two_values', lineOf(at(value)), 'value', String(value), lineOf(at(first))),
      )
    })
  }
  let table: FigureTable
  try {
    const taken = { observations, reports, sources: [], remarks: [] }
    table = buildTable(ownVocabulary(vocabulary, taken, file), figures, doubts)
  } catch (error) {
    // More parts of time than a question can be put to.
    if (error instanceof RangeError) return null
    throw error
  }
  return [...table.reports.values()].flatMap(rankChecks).flatMap(({ broken }) => {
    if (!broken) return []
    const [above, below] = broken.map(({ observations: [one] }) => one)
    return [
      fault('rank_against', lineOf(above?.id), 'value', String(above?.value), lineOf(below?.id)),
    ]
  })
}
