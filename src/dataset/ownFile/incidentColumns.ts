import { SUBJECT } from '../../domain/data/subject'
import type { IncidentRows } from '../../domain/data/incidents'
import { type Measure, NOT_APPLICABLE, TOTAL } from '../../domain/data/observation'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { dayOf, wholeOf } from './cells'
import {
  codeFinders,
  type Finder,
  keyOf,
  type List,
  meantColumns,
  meantOfIncidents,
  nearTo,
} from './codes'
import {
  type Answers,
  type Fault,
  type FaultKind,
  type IncidentColumn,
  type Question,
} from './Outcome'
import { textOf } from './takeRows'

/** What one cell of an incident says. */
export interface ReadCell {
  /** As it stands there. */
  readonly text: string
  /** A day, a code, or several of them with blanks between. */
  readonly code: string
  /** What that is kept as; of a count, itself. */
  readonly number: number
  readonly fault: FaultKind | 'ambiguous' | null
  readonly near: string | null
}

/** A column that is read, and where it stands. */
interface OwnColumn {
  readonly column: IncidentColumn
  readonly place: number
}

/** How the columns of incidents stand under their names. */
export interface IncidentHead {
  readonly columns: readonly OwnColumn[]
  /** What has to be asked before a row can be read. */
  readonly questions: readonly Question[]
  readonly doubles: readonly { readonly column: IncidentColumn; readonly names: string }[]
  readonly unused: readonly string[]
}

/** Columns that are of numbers by themselves, each of what it is called. */
export const OF_MEASURES = ['killed', 'injured', 'displaced'] as const satisfies Measure[]

/** Any number of these may stand in a row: what each says is true of the incident. */
const SEVERAL: readonly IncidentColumn[] = ['victim', 'attack']

/**
 * Whether names of columns are those of incidents: a day and two things more that are known of each, and
 * not what only figures have.
 */
export function isOfIncidents(names: readonly unknown[]): boolean {
  const texts = names.map(textOf)
  const meant = new Set(texts.flatMap(meantOfIncidents))
  const ofFigures = new Set(texts.flatMap(meantColumns))
  const isOfFigures =
    ofFigures.has('period_kind') || ofFigures.has('unit') || ofFigures.has('period_end_known')
  return meant.has('date') && meant.size > 2 && !isOfFigures
}

/** Where each column stands; what could be two is asked. */
export function incidentHead(names: readonly unknown[], answers: Answers): IncidentHead {
  const texts = names.map(textOf)
  const questions: Question[] = []
  const unused: string[] = []
  const columns = texts.flatMap((name, place): readonly OwnColumn[] => {
    const meant = meantOfIncidents(name)
    const [column] = meant
    const id = `column:${String(place)}`
    const own = meant.length > 1 ? meant.find((one) => one === answers[id]) : column
    if (own) return [{ column: own, place }]
    if (column) questions.push({ id, about: 'column', value: name, options: meant })
    else if (name !== '') unused.push(name)
    return []
  })
  const has = (column: IncidentColumn) => columns.some((one) => one.column === column)
  const isByMeasure = !has('measure') && OF_MEASURES.some(has)
  const without: readonly IncidentColumn[] = isByMeasure ? ['count'] : OF_MEASURES
  const used = columns.filter(({ column }) => !without.includes(column))
  unused.push(
    ...columns.filter((one) => !used.includes(one)).map(({ place }) => texts[place] ?? ''),
  )
  if (questions.length === 0 && !isByMeasure && !has('measure') && answers.measure === undefined) {
    questions.push({
      ...{ id: 'measure', about: 'measure', value: '' },
      options: SUBJECT.measures,
    })
  }
  const doubles = used
    .filter(({ column, place }) => {
      const [first] = used.filter((one) => one.column === column)
      return !SEVERAL.includes(column) && first?.place !== place
    })
    .map(({ column }) => ({
      column,
      names: used
        .filter((one) => one.column === column)
        .map(({ place }) => texts[place])
        .join(', '),
    }))
  // Numbers under the name of a measure are no count of another.
  const [measure, number] = ['measure' as const, OF_MEASURES.find(has)]
  if (has(measure) && !has('count') && number !== undefined) {
    const places = columns.filter(({ column }) => column === measure || column === number)
    const names = places.map(({ place }) => texts[place]).join(', ')
    return { columns: used, questions, doubles: [...doubles, { column: measure, names }], unused }
  }
  return { columns: used, questions, doubles, unused }
}

/** Reads the cells of each column of incidents that are kept in these rows. */
export function cellReaders(
  rows: IncidentRows,
  vocabulary: Vocabulary,
  answers: Answers,
): (column: IncidentColumn) => (text: string) => ReadCell {
  const codes = codeFinders(vocabulary)
  return (column) => (given) => {
    const text = textOf(given)
    switch (column) {
      case 'date': {
        if (text === '') return faulty(text, 'blank')
        // What happened at an hour happened on a day.
        const day = dayOf(text.replace(/[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$/u, ''), answers.dates)
        if (typeof day === 'string') return faulty(text, day)
        return kept(read(text, day.day), rows.numberOf('date', day.day), 'impossible_date')
      }
      case 'governorate': {
        const cell = coded(text, 'governorate', codes)
        // Of all of the country is of no known place in it.
        const code = cell.code === TOTAL ? '' : cell.code
        return kept({ ...cell, code }, rows.numberOf('governorate', code), 'zone')
      }
      case 'victim':
      case 'attack': {
        const cell = severalCoded(text, column, codes)
        return kept(cell, rows.numberOf(column, cell.code), 'unknown_code')
      }
      case 'measure': {
        if (text === '') return faulty(text, 'blank')
        const cell = coded(text, 'measure', codes)
        return kept(cell, rows.numberOf('measure', cell.code), 'unknown_code')
      }
      case 'attribution':
        return text === '' ? faulty(text, 'blank') : coded(text, column, codes)
      case 'count':
        return counted(text, wholeOf(text))
      case 'killed':
      case 'injured':
      case 'displaced':
        return counted(text, text === '' ? 0 : wholeOf(text))
    }
  }
}

function kept(cell: ReadCell, number: number | null, otherwise: FaultKind): ReadCell {
  if (cell.fault !== null) return cell
  return number === null ? faulty(cell.text, otherwise) : { ...cell, number }
}

function counted(text: string, count: number | FaultKind): ReadCell {
  return typeof count === 'string' ? faulty(text, count) : { ...read(text, ''), number: count }
}

/** What is wrong with a cell, in its line. */
export function faultOf(
  { text, fault, near }: ReadCell,
  line: number,
  column: IncidentColumn,
): Fault {
  return {
    ...{ line, column, other: null },
    kind: fault === null || fault === 'ambiguous' ? 'no_date' : fault,
    value: text.slice(0, 80),
    ...(near !== null && { near }),
  }
}

function read(text: string, code: string): ReadCell {
  return { text, code, number: 0, fault: null, near: null }
}

function faulty(
  text: string,
  fault: FaultKind | 'ambiguous',
  near: string | null = null,
): ReadCell {
  return { ...read(text, ''), fault, near }
}

type Finders = Readonly<Record<List, Finder>>

/** One code; nothing for an empty cell. */
function coded(text: string, list: List, codes: Finders): ReadCell {
  if (text === '') return read('', '')
  const code = codeOf(text, list, codes)
  if (code !== null) return read(text, code)
  const near = nearTo(codes[list], text)
  return faulty(text, near === null ? 'unknown_code' : 'misspelt', near)
}

function codeOf(text: string, list: List, codes: Finders): string | null {
  const [code, ...others] = codes[list].get(keyOf(text)) ?? []
  return code === undefined || others.length > 0 ? null : code
}

/** Names with signs between them, or codes with blanks; a total and what does not apply say no more. */
function severalCoded(text: string, list: 'victim' | 'attack', codes: Finders): ReadCell {
  const whole = codeOf(text, list, codes)
  const parts = whole === null ? text.split(/[;,|+/\n،؛]/u).map((part) => part.trim()) : [text]
  const blanks = parts.flatMap((part) =>
    codeOf(part, list, codes) === null ? part.split(/\s+/u) : [part],
  )
  const own = blanks.every((part) => part === '' || codeOf(part, list, codes) !== null)
    ? blanks
    : parts
  const cells = own.filter((part) => part !== '').map((part) => coded(part, list, codes))
  const wrong = cells.find(({ fault }) => fault !== null)
  if (wrong) return wrong
  const found = cells
    .map(({ code }) => code)
    .filter((code) => code !== TOTAL && code !== NOT_APPLICABLE)
  return read(text, [...new Set(found)].join(' '))
}
