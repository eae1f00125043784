import * as v from 'valibot'

import { COUNTED } from '../../domain/data/subject'
import { NOT_APPLICABLE, type Observation } from '../../domain/data/observation'
import { START, wholeYears } from '../../domain/data/period'
import { observationRow, toObservation } from '../rows'
import { dayOf, wholeOf } from './cells'
import { type Finder, keyOf, type List, nearTo } from './codes'
import { type Answers, type Column, COLUMNS, type Fault, type FaultKind } from './Outcome'

/** Where each column stands. */
export type Columns = ReadonlyMap<Column, readonly number[]>

/** A row with its line, each cell as text. */
export interface Row {
  readonly line: number
  readonly texts: readonly string[]
}

/** What came of it: an observation, or faults. */
export interface ReadRow {
  readonly line: number
  readonly faults: readonly Fault[]
  readonly id: string
  readonly observation: Observation | null
}

/** One row, each cell by itself and then against the others. */
export function readRow(
  { line, texts }: Row,
  columns: Columns,
  file: string,
  codes: Readonly<Record<List, Finder>>,
  answers: Answers,
): ReadRow {
  const faults: Fault[] = []
  const at = (column: Column) => texts[columns.get(column)?.[0] ?? -1] ?? ''
  const tell = (kind: FaultKind, column: Column | null = null) => {
    faults.push(fault(kind, line, column, column === null ? '' : at(column)))
  }
  const code = (column: Column & List, fallback?: string): string => {
    const text = at(column)
    if (text === '') {
      if (fallback === undefined) tell('blank', column)
      return fallback ?? ''
    }
    const meant = text.split('+').map((part) => {
      const [own, ...others] = codes[column].get(keyOf(part)) ?? []
      return others.length > 0 ? undefined : own
    })
    if (meant.includes(undefined)) {
      const near = nearTo(codes[column], text)
      if (near === null) tell('unknown_code', column)
      else faults.push({ ...fault('misspelt', line, column, text), near })
    }
    return meant.join('+')
  }
  const day = (column: 'period_start' | 'period_end', isNeeded: boolean): string => {
    const text = at(column)
    if (text === '') {
      if (isNeeded) tell('blank', column)
      return ''
    }
    const read = dayOf(text, answers.dates)
    if (typeof read === 'object') return read.day
    tell(read === 'ambiguous' ? 'no_date' : read, column)
    return ''
  }
  const free = (column: 'id' | 'report' | 'source', fallback: string): string => {
    const text = at(column)
    if (text.length > 120 || LONG_WORD.test(text)) tell('long', column)
    return text === '' ? fallback : text
  }

  const id = free('id', String(line))
  const row = {
    id,
    report: free('report', file),
    source: free('source', file),
    measure: code('measure'),
    unit: code('unit'),
    period_start: day('period_start', true),
    period_end: day('period_end', false),
    period_kind: code('period_kind'),
    governorate: code('governorate'),
    victim: code('victim'),
    attack: code('attack'),
    qualifier: code('qualifier'),
    reading: code('reading', 'accepted'),
    reason: code('reason', ''),
    attribution: code('attribution'),
  }
  const value = wholeOf(at('value'))
  if (typeof value === 'string') tell(value, 'value')
  if (faults.length === 0 && typeof value === 'number') {
    faults.push(...faultsWithin({ ...row, value, known: code('period_end_known', '') }, line))
  }
  if (faults.length > 0) return { line, faults, id, observation: null }
  // The same schema as that of the published rows has the last word.
  const checked = v.safeParse(observationRow, {
    ...{ ...row, id: 'o0000', value: String(value) },
    period_end_known: String(row.period_end !== ''),
  })
  if (!checked.success) {
    const column = COLUMNS.find((one) => one === checked.issues[0].path?.[0]?.key) ?? null
    return {
      line,
      faults: [fault('unknown_code', line, column, column ? at(column) : '')],
      id,
      observation: null,
    }
  }
  return { line, faults, id, observation: toObservation({ ...checked.output, id }) }
}

/** A word without end would make the page scroll sideways. */
const LONG_WORD = /(?:[^\s\p{M}]\p{M}*){60}/u

/** What one row says that cannot go together. */
function faultsWithin(
  row: Readonly<
    Record<'measure' | 'unit' | 'period_start' | 'period_end' | 'period_kind', string>
  > &
    Readonly<Record<'victim' | 'reading' | 'reason' | 'known', string>> & {
      readonly value: number
    },
  line: number,
): readonly Fault[] {
  const { measure, unit, period_start: start, period_end: end, period_kind: kind, victim } = row
  const isOfPeople = measure === 'killed' || measure === 'injured'
  const units = measure === 'attacks' ? ['incidents'] : ['persons']
  const hasShares = measure === COUNTED || measure === 'attacks'
  const years = wholeYears({ start, end, kind: 'window' })
  const isOneOf: Readonly<Record<string, boolean>> = {
    since_start: start === START,
    intervention_year: years?.length === 1,
    calendar_year: start.slice(0, 4) === end.slice(0, 4) && start < end,
    month: start.slice(0, 7) === end.slice(0, 7),
  }
  const told: readonly (readonly [boolean, FaultKind, Column])[] = [
    [![...units, ...(hasShares ? ['percent', 'rank'] : [])].includes(unit), 'unit', 'unit'],
    [isOfPeople && victim === NOT_APPLICABLE, 'needs_victims', 'victim'],
    [!isOfPeople && victim !== NOT_APPLICABLE, 'has_no_victims', 'victim'],
    [start < `${START.slice(0, 4)}-01-01`, 'before_start', 'period_start'],
    [end !== '' && end < start, 'ends_before', 'period_end'],
    [row.known !== '' && row.known !== String(end !== ''), 'end_known', 'period_end'],
    [kind === 'since_start' && !isOneOf.since_start, 'not_from_start', 'period_start'],
    [kind !== 'since_start' && isOneOf[kind] === false, 'not_of_kind', 'period_kind'],
    [unit === 'percent' && row.value > 100 && row.reading === 'accepted', 'share', 'value'],
    [unit === 'rank' && row.value < 1, 'rank', 'value'],
    [row.reading !== 'accepted' && row.reason === '', 'reason', 'reason'],
  ]
  return told.flatMap(([isWrong, kindOf, column]) =>
    isWrong ? [fault(kindOf, line, column, column === 'value' ? String(row.value) : '')] : [],
  )
}

/** What is wrong in a line. */
export function fault(
  kind: FaultKind,
  line: number,
  column: Fault['column'] = null,
  value = '',
  other: number | null = null,
): Fault {
  // A cell can hold a book.
  return { kind, line, column, value: value.slice(0, 80), other }
}
