import { SUBJECT } from '../../domain/data/subject'
import { type Counting, IncidentRows } from '../../domain/data/incidents'
import type { Period } from '../../domain/data/observation'
import { START } from '../../domain/data/period'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { today } from '../../platform/today'
import { CellMemory, CsvScanner, scanFile, toUtf8Of } from './csvBytes'
import {
  cellReaders,
  faultOf,
  incidentHead,
  type IncidentHead,
  isOfIncidents,
  OF_MEASURES,
  type ReadCell,
} from './incidentColumns'
import {
  type Answers,
  type Fault,
  type IncidentColumn,
  type Outcome,
  type Question,
  type Remark,
} from './Outcome'
import { fault } from './readRow'
import type { OwnSheet } from './readSheets'
import { faultsOfCells, faulty, FIRST, textOf } from './takeRows'

/** More than a text of incidents may have, in bytes: a million rows are a third of it. */
export const MOST_INCIDENT_BYTES = 200_000_000

/** More numbers than the page stays quick with. */
export const MOST_COUNTED = 100_000

/** Nobody puts more than these right one by one. */
const MOST_FAULTS = 1000

const PERIODS: readonly Exclude<Period['kind'], 'window'>[] = [
  ...(['since_start', 'intervention_year', 'calendar_year', 'month'] as const),
]

/** How far the reading is, between 0 and 1; false gives it up. */
type Told = (part: number) => boolean

/** What is read, under the names of its columns. */
interface Text {
  readonly file: File
  readonly sign: number
  /** How many rows there are to the names of the columns, these too. */
  readonly before: number
  readonly names: readonly string[]
}

/**
 * The incidents of a text, told by the names of its columns in the first of its bytes; null for a file of
 * anything else. However large it is, no more of it is read.
 */
export async function incidentsIn(file: File): Promise<Text | null> {
  const toUtf8 = await toUtf8Of(file)
  const given = new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer())
  const bytes = toUtf8(given, false)
  const own = bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes
  const said = /^sep=(.)\r?\n/iu.exec(new TextDecoder().decode(own.subarray(0, 16)))?.[1]
  for (const sign of said === undefined ? ['\t', ';', ','] : [said]) {
    const found: Text[] = []
    let before = 0
    const scanner = new CsvScanner(sign.charCodeAt(0))
    scanner.scan(own, given.length === file.size, (row) => {
      before += 1
      const names = Array.from({ length: row.length }, (_, i) =>
        new TextDecoder().decode(row.bytes.subarray(row.starts[i], row.ends[i])),
      )
      if (isOfIncidents(names)) {
        found.push({ file, sign: sign.charCodeAt(0), before, names })
      }
      return found.length === 0 && before < FIRST_ROWS
    })
    if (found[0]) return found[0]
  }
  return null
}

/** A title may stand above the names of the columns. */
const FIRST_ROWS = 20

/** The rows of a text of incidents, or all that is wrong with them. */
export async function readIncidents(
  { file, sign, before, names }: Text,
  vocabulary: Vocabulary,
  answers: Answers,
  told: Told,
): Promise<Outcome> {
  const key = JSON.stringify([file.name, file.size, file.lastModified, { ...answers, ...LATER }])
  // A file that is chosen anew is read anew: its name, size and time may be those of another.
  if (Object.keys(answers).length === 0) kept = null
  if (kept?.key === key) return counted(kept.read, file.name, vocabulary, answers)
  kept = null
  const head = incidentHead(names, answers)
  if (head.questions.length > 0) return { kind: 'asked', questions: head.questions }
  const taker = new IncidentTaker(head, vocabulary, answers)
  if (head.doubles.length > 0) return faulty(taker.doubled(1))
  const columns = head.columns.map(({ column, place }) => ({
    place,
    memory: new CellMemory(taker.read(column)),
  }))
  const beyond = new CellMemory(taker.read('victim'))
  const cells: ReadCell[] = []
  let row = 0
  const givenUp = new AbortController()
  let scanner: CsvScanner | 'broken'
  try {
    scanner = await scanFile(
      file,
      sign,
      ({ bytes, line, length, starts, ends }) => {
        row += 1
        if (row <= before || (length === 1 && starts[0] === ends[0])) return true
        let i = 0
        for (const { place, memory } of columns) {
          cells[i] =
            place < length
              ? memory.at(bytes, starts[place] ?? 0, ends[place] ?? 0)
              : memory.at(bytes, 0, 0)
          i += 1
        }
        for (let c = names.length; c < length; c += 1) {
          const { text } = beyond.at(bytes, starts[c] ?? 0, ends[c] ?? 0)
          if (text !== '') return taker.refuse(fault('surplus', line, null, text))
        }
        return taker.take(line, cells)
      },
      (bytes) => {
        const isWanted = told(bytes / file.size)
        if (!isWanted) givenUp.abort()
        return isWanted
      },
    )
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof TypeError ? 'not_utf8' : 'broken' }
  }
  // Nobody waits for it any more.
  if (scanner === 'broken' || givenUp.signal.aborted) return { kind: 'unreadable', why: 'broken' }
  const read = taker.end(scanner.unclosed, [])
  if ('kind' in read) return read
  kept = { key, read }
  return counted(read, file.name, vocabulary, answers)
}

/** The incidents of a sheet, in the same way. */
export function takeIncidents(
  sheet: OwnSheet,
  file: string,
  vocabulary: Vocabulary,
  answers: Answers,
): Outcome {
  const at = headOfIncidents(sheet)
  const head = incidentHead(sheet.grid[at] ?? [], answers)
  if (head.questions.length > 0) return { kind: 'asked', questions: head.questions }
  const taker = new IncidentTaker(head, vocabulary, answers)
  const line = sheet.lineOf(at)
  const places = head.columns.map(({ place }) => place)
  const width = (sheet.grid[at] ?? []).length
  const ofTable = [...taker.doubled(line), ...faultsOfCells(sheet, line, places, width)]
  if (ofTable.length > 0) return faulty(ofTable)
  const readers = head.columns.map(({ column }) => taker.read(column))
  const hidden: string[] = []
  for (const [i, row] of sheet.grid.entries()) {
    const texts = row.map(textOf)
    if (i <= at || texts.every((text) => text === '')) continue
    const own = sheet.lineOf(i)
    if (sheet.hidden.includes(own)) hidden.push(String(own))
    const cells = readers.map((read, c) => read(texts[places[c] ?? 0] ?? ''))
    if (!taker.take(own, cells)) break
  }
  const read = taker.end(sheet.unclosed, hidden)
  return 'kind' in read ? read : counted(read, file, vocabulary, answers)
}

/** Which row of a sheet names the columns of incidents; below zero where none does. */
export function headOfIncidents({ grid }: OwnSheet): number {
  return grid.slice(0, FIRST_ROWS).findIndex(isOfIncidents)
}

/** Whether incidents stand in a sheet. */
export function holdsIncidents(sheet: OwnSheet): boolean {
  const head = headOfIncidents(sheet)
  return (
    head >= 0 && sheet.grid.slice(head + 1).some((row) => row.some((cell) => textOf(cell) !== ''))
  )
}

/** Incidents, with what is to be known of them. */
interface Read {
  readonly rows: IncidentRows
  /** How many rows of the file they were. */
  readonly taken: number
  readonly attributions: readonly string[]
  readonly remarks: readonly Remark[]
}

/** What was read last, for it to be counted in another way. */
let kept: { readonly key: string; readonly read: Read } | null = null

/** What can be answered once all is read. */
const LATER = { periods: null, as_of: null, attribution: null }

/** Takes rows in, each cell understood, or tells what is wrong with them. */
class IncidentTaker {
  /** How the cells of a column are understood. */
  readonly read: (column: IncidentColumn) => (text: string) => ReadCell
  readonly #rows: IncidentRows
  readonly #faults: Fault[] = []
  readonly #attributions = new Set<string>()
  readonly #columns: readonly IncidentColumn[]
  /** Which cell is of a column; below zero where none is. */
  readonly #date: number
  readonly #place: number
  readonly #measure: number
  readonly #count: number
  readonly #attribution: number
  readonly #victims: readonly number[]
  readonly #attacks: readonly number[]
  /** Each measure that has a column of its own, as it is kept, with its cell. */
  readonly #ofMeasures: readonly (readonly [measure: number, cell: number])[]
  /** The one of all rows where no cell says which. */
  readonly #always: number
  /** What an incident is of where no cell says what. */
  readonly #anyone: number
  readonly #anyAttack: number
  #ambiguous: string | null = null
  #last = ''
  #taken = 0

  constructor(
    readonly head: IncidentHead,
    vocabulary: Vocabulary,
    answers: Answers,
  ) {
    const rows = new IncidentRows(vocabulary)
    this.#rows = rows
    this.read = cellReaders(rows, vocabulary, answers)
    const columns = head.columns.map(({ column }) => column)
    this.#columns = columns
    const cellsOf = (column: IncidentColumn) =>
      columns.flatMap((own, i) => (own === column ? [i] : []))
    this.#date = columns.indexOf('date')
    this.#place = columns.indexOf('governorate')
    this.#measure = columns.indexOf('measure')
    this.#count = columns.indexOf('count')
    this.#attribution = columns.indexOf('attribution')
    this.#victims = cellsOf('victim')
    this.#attacks = cellsOf('attack')
    this.#ofMeasures = OF_MEASURES.flatMap((measure) =>
      cellsOf(measure).map((cell) => [rows.numberOf('measure', measure) ?? 0, cell] as const),
    )
    this.#always = rows.numberOf('measure', answers.measure ?? '') ?? 0
    this.#anyone = rows.numberOf('victim', '') ?? 0
    this.#anyAttack = rows.numberOf('attack', '') ?? 0
  }

  /** Columns of which there may be one alone. */
  doubled(line: number): readonly Fault[] {
    return this.head.doubles.map(({ column, names }) => fault('double_column', line, column, names))
  }

  /** False where nothing more is to be read. */
  take(line: number, cells: readonly ReadCell[]): boolean {
    for (const cell of cells) if (cell.fault !== null) return this.#tell(line, cells)
    this.#taken += 1
    const numberAt = (cell: number, otherwise: number) => cells[cell]?.number ?? otherwise
    const day = numberAt(this.#date, 0)
    const place = numberAt(this.#place, 0)
    const victims = this.#together('victim', cells, this.#victims, this.#anyone)
    const attacks = this.#together('attack', cells, this.#attacks, this.#anyAttack)
    const { code = this.#last } = cells[this.#attribution] ?? {}
    if (code !== this.#last) this.#attributions.add((this.#last = code))
    if (this.#ofMeasures.length === 0) {
      const measure = numberAt(this.#measure, this.#always)
      this.#rows.put(day, place, measure, victims, attacks, numberAt(this.#count, 1))
      return true
    }
    let isMore = false
    for (const [measure, cell] of this.#ofMeasures) {
      const count = numberAt(cell, 0)
      if (count === 0) continue
      this.#rows.put(day, place, measure, victims, attacks, count, isMore)
      isMore = true
    }
    return true
  }

  /** All of them, or why there are none. */
  end(unclosed: number | null, hidden: readonly string[]): Read | Outcome {
    if (this.#ambiguous !== null) {
      const dates = { id: 'dates', about: 'dates', value: this.#ambiguous } as const
      return { kind: 'asked', questions: [{ ...dates, options: ['day', 'month'] }] }
    }
    const faults = this.#faults
    if (unclosed !== null) faults.push(fault('unclosed_quote', unclosed))
    if (faults.length > 0) {
      return { ...faulty(faults), isCut: faults.length >= MOST_FAULTS }
    }
    if (this.#rows.length === 0) return { kind: 'unreadable', why: 'no_rows' }
    const { unused } = this.head
    return {
      rows: this.#rows,
      taken: this.#taken,
      attributions: [...this.#attributions],
      remarks: [
        ...(unused.length > 0 ? [{ kind: 'unused' as const, names: unused }] : []),
        ...(hidden.length > 0 ? [{ kind: 'hidden' as const, names: hidden }] : []),
      ],
    }
  }

  /** The codes of several columns, each once: together they can be of a category that none of them is. */
  #together(
    column: 'victim' | 'attack',
    cells: readonly ReadCell[],
    own: readonly number[],
    otherwise: number,
  ): number {
    if (own.length < 2) return cells[own[0] ?? -1]?.number ?? otherwise
    const codes = own.flatMap((cell) => cells[cell]?.code.split(' ') ?? [])
    const each = [...new Set(codes)].filter((code) => code !== '')
    return this.#rows.numberOf(column, each.join(' ')) ?? otherwise
  }

  /** False where so much is wrong that nothing more is to be read. */
  refuse(one: Fault): boolean {
    this.#faults.push(one)
    return this.#faults.length < MOST_FAULTS
  }

  #tell(line: number, cells: readonly ReadCell[]): boolean {
    for (const [i, column] of this.#columns.entries()) {
      const cell = cells[i]
      if (!cell || cell.fault === null) continue
      if (cell.fault === 'ambiguous') {
        this.#ambiguous = cell.text
        return false
      }
      this.#faults.push(faultOf(cell, line, column))
    }
    return this.#faults.length < MOST_FAULTS
  }
}

/** Figures of incidents; first it is asked of which times, to which day, and by whom all of it was. */
function counted(
  { rows, taken, attributions, remarks }: Read,
  file: string,
  vocabulary: Vocabulary,
  answers: Answers,
): Outcome {
  const last = rows.days?.[1] ?? START
  const [only, ...others] = attributions
  const asOf = dayAnswered(answers.as_of)
  const isOpen = others.length > 0 || only === undefined
  const isAnswer = others.length === 0 || answers.attribution !== SUBJECT.attribution
  const attribution = isOpen ? (isAnswer ? answers.attribution : undefined) : only
  const periods = PERIODS.filter((kind) => answers.periods?.split(' ').includes(kind) === true)
  const asked = (tooMany: number | null): Outcome => ({
    kind: 'asked',
    rows: taken,
    remarks: [...remarks, ...outside(rows.outside(last))],
    questions: [
      {
        ...{ id: 'periods', about: 'periods', options: PERIODS, tooMany },
        value: answers.periods ?? 'since_start intervention_year',
      },
      { id: 'as_of', about: 'as_of', value: asOf ?? (last < today() ? last : today()) },
      ...(isOpen
        ? [
            {
              ...{
                id: 'attribution',
                about: 'attribution' as const,
                value: answers.attribution ?? '',
              },
              // Of several, the whole is never said to be of what only some of them are.
              options: [
                ...(others.length > 0 ? attributions : vocabulary.attributions.keys()),
              ].filter((code) => others.length === 0 || code !== SUBJECT.attribution),
            },
          ]
        : []),
    ] satisfies Question[],
  })
  if (asOf === null || attribution === undefined || periods.length === 0) return asked(null)
  const counting: Counting = {
    ...{ report: FIRST, source: file, asOf, periods },
    ...{ qualifier: 'exact', attribution },
  }
  const observations = rows.count(counting)
  if (observations.length === 0) return { kind: 'unreadable', why: 'nothing_counted' }
  if (observations.length > MOST_COUNTED) return asked(observations.length)
  const reports = [...new Set(observations.map(({ report }) => report))]
  kept = null
  return {
    kind: 'taken',
    ...{ observations, sources: [file], counted: rows.counted },
    reports: reports.map((id) => ({ id, name: file })),
    remarks: outside(rows.outside(asOf) - rows.outside(last)),
  }
}

/** Between the start and what the page tells apart; null for any other. */
function dayAnswered(answer: string | undefined): string | null {
  const isDay = answer !== undefined && /^20\d\d-\d\d-\d\d$/u.test(answer)
  return isDay && answer >= START && answer < '2040' ? answer : null
}

function outside(count: number): readonly Remark[] {
  return count > 0 ? [{ kind: 'outside', names: [String(count)] }] : []
}
