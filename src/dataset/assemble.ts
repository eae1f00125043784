import Papa from 'papaparse'
import * as v from 'valibot'

import { COUNTED } from '../domain/data/subject'
import { readFigures } from '../domain/data/figure'
import { type Cell, type Observation, type Period, TOTAL } from '../domain/data/observation'
import { rankChecks } from '../domain/checks/rankChecks'
import { buildTable, type FigureTable } from '../domain/data/table'
import type { Bilingual, Category, ReportSubject, Vocabulary } from '../domain/data/vocabulary'
import { DatasetError } from './Dataset'
import {
  categoryRow,
  governorateRow,
  labelRow,
  noteRow,
  observationRow,
  publisherRow,
  reportRow,
  sourceRow,
  toObservation,
  zoneRow,
} from './rows'

/** The names of the resources of the data package that the app reads. */
export const RESOURCES = [
  'observations',
  'sources',
  'reports',
  'publishers',
  'publisher_kinds',
  'governorates',
  'zones',
  'victims',
  'attacks',
  'reasons',
  'attributions',
  'notes',
] as const

/** The name of one of them. */
export type Resource = (typeof RESOURCES)[number]
/** Their texts, as CSV. */
export type Texts = Readonly<Record<Resource, string>>

/**
 * Turns the texts of the CSV files into a table of figures. Throws a `DatasetError` that names the
 * file for a row that does not fit its schema, a code that no list holds, two accepted values in
 * one cell, or a rank that the numbers contradict: a page with half of its figures would be worse than none.
 */
export function assemble(texts: Texts): FigureTable {
  const observations = rowsOf(texts, 'observations', observationRow, observationMaker())
  const vocabulary = readVocabulary(texts, subjectsOf(observations))
  refuseUnknownCodes(observations, vocabulary)
  const { figures, doubts, conflicts } = readFigures(observations)
  const [conflict] = conflicts
  if (conflict) {
    throw damaged('observations', `two values in one cell of ${conflict.report}`)
  }
  const table = buildTable(vocabulary, figures, doubts)
  refuseContradictedRanks(table)
  return table
}

function rowsOf<S extends v.GenericSchema, Row = v.InferOutput<S>>(
  texts: Texts,
  resource: Resource,
  schema: S,
  toRow = (row: v.InferOutput<S>) => row as Row,
): Row[] {
  const columns = new Map<string, number>()
  const keys = new Set<string | undefined>()
  const rows: Row[] = []
  // Row by row, so that nothing of a large file is held twice.
  Papa.parse<Partial<Record<string, string>>>(texts[resource], {
    header: true,
    skipEmptyLines: true,
    transformHeader: (name, place) => {
      if ((columns.get(name) ?? place) !== place)
        throw damaged(resource, `column ${name} stands twice`)
      columns.set(name, place)
      return name
    },
    step: ({ data: row, errors: [error] }) => {
      if (error) throw damaged(resource, `row ${String(error.row)}: ${error.message}`)
      const key = row.id ?? row.code
      if (keys.has(key)) throw damaged(resource, `${key ?? ''} stands twice`)
      keys.add(key)
      const result = v.safeParse(schema, row)
      if (!result.success) {
        throw damaged(resource, `row ${String(rows.length + 1)}: ${result.issues[0].message}`)
      }
      rows.push(toRow(result.output))
    },
  })
  return rows
}

/** Makes observations of rows. What is the same in many of them is kept once. */
function observationMaker() {
  const texts = new Map<string, string>()
  const kept = <T extends string>(text: T): T => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return (known ?? text) as T
  }
  const periods = new Map<string, Period>()
  const cells = new Map<string, Cell>()
  const periodOf = ({ start, end, kind }: Period) => {
    const key = `${start} ${end ?? ''} ${kind}`
    const period = periods.get(key) ?? { start: kept(start), end: end && kept(end), kind }
    periods.set(key, period)
    return period
  }
  const cellOf = ({ measure, unit, period: { start, end, kind }, ...rest }: Cell) => {
    const { governorate, victim, attack } = rest
    const key = [measure, unit, start, end, kind, governorate, victim, attack].join('|')
    const cell = cells.get(key) ?? {
      measure: kept(measure),
      unit: kept(unit),
      period: periodOf({ start, end, kind }),
      governorate: kept(governorate),
      victim: kept(victim),
      attack: kept(attack),
    }
    cells.set(key, cell)
    return cell
  }
  return (row: Parameters<typeof toObservation>[0]): Observation => {
    const { report, source, cell, qualifier, reading, attribution, ...own } = toObservation(row)
    return {
      ...own,
      report: kept(report),
      source: kept(source),
      cell: cellOf(cell),
      qualifier: kept(qualifier),
      reading: kept(reading),
      attribution: kept(attribution),
    }
  }
}

/** Of which of them each report holds numbers. */
/** What a number is about: people of the measure that is counted, whichever it is, or a type of attack. */
export function reportSubjectOf({ measure, attack }: Cell): string {
  const counted = measure === COUNTED ? 'killed' : measure
  return attack === TOTAL ? counted : attack
}

function subjectsOf(observations: readonly Observation[]): Subjects {
  const subjects = new Map<string, Set<ReportSubject>>()
  for (const { report, cell } of observations) {
    const subject = reportSubjectOf(cell)
    const own = subjects.get(report) ?? new Set()
    subjects.set(report, own)
    if (subject === 'killed' || subject === 'massacre' || subject === 'facility') own.add(subject)
  }
  return subjects
}

type Subjects = ReadonlyMap<string, ReadonlySet<ReportSubject>>

function readVocabulary(texts: Texts, subjects: Subjects): Vocabulary {
  const kinds = new Map(
    rowsOf(texts, 'publisher_kinds', labelRow).map((row) => [row.code, labelOf(row)]),
  )
  const publishers = new Map(
    rowsOf(texts, 'publishers', publisherRow).map((row) => {
      const kind = kinds.get(row.kind)
      if (!kind) throw damaged('publishers', `unknown kind ${row.kind}`)
      const isPartisan = PARTISAN.has(row.kind)
      return [row.code, { code: row.code, label: labelOf(row), kind, isPartisan }]
    }),
  )
  return {
    reports: rowsOf(texts, 'reports', reportRow).map(({ as_of, title_en, title_ar, ...row }) => ({
      ...row,
      asOf: as_of,
      title: { en: title_en, ar: title_ar },
      subjects: [...(subjects.get(row.id) ?? [])],
    })),
    sources: rowsOf(texts, 'sources', sourceRow).map((row) => {
      const publisher = publishers.get(row.publisher)
      if (!publisher) throw damaged('sources', `unknown publisher ${row.publisher}`)
      return { ...row, publisher }
    }),
    governorates: rowsOf(texts, 'governorates', governorateRow).map((row) => ({
      code: row.code,
      pcode: row.pcode,
      label: labelOf(row),
      tile: { row: row.tile_row, column: row.tile_column },
    })),
    zones: rowsOf(texts, 'zones', zoneRow).map((row) => ({
      code: row.code,
      label: labelOf(row),
      definition: definitionOf(row),
      governorates: row.governorates.split(' '),
      whole: row.whole?.split(' ') ?? [],
    })),
    victims: rowsOf(texts, 'victims', categoryRow).map(toCategory),
    attacks: rowsOf(texts, 'attacks', categoryRow).map(toCategory),
    reasons: new Map(rowsOf(texts, 'reasons', labelRow).map((row) => [row.code, labelOf(row)])),
    attributions: new Map(
      rowsOf(texts, 'attributions', labelRow).map((row) => [row.code, labelOf(row)]),
    ),
    notes: rowsOf(texts, 'notes', noteRow).map((row) => ({
      ...{ code: row.code, label: labelOf(row) },
      ...{ report: row.report, measure: row.measure, victim: row.victim },
    })),
    publisherKinds: [...kinds].map(([code, label]) => ({ code, label })),
  }
}

const PARTISAN: ReadonlySet<string> = new Set(['party', 'state'])

function toCategory(row: v.InferOutput<typeof categoryRow>): Category {
  const { code, parent, classification } = row
  return { code, parent, classification, label: labelOf(row), definition: definitionOf(row) }
}

function labelOf(row: { readonly label_en: string; readonly label_ar: string }): Bilingual {
  return { en: row.label_en, ar: row.label_ar }
}

function definitionOf(row: {
  readonly definition_en: string
  readonly definition_ar: string
}): Bilingual {
  return { en: row.definition_en, ar: row.definition_ar }
}

function refuseUnknownCodes(observations: readonly Observation[], vocabulary: Vocabulary): void {
  const { reports, sources, governorates, zones, victims, attacks, reasons } = vocabulary
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  const codes = (list: readonly { readonly code: string }[]) => new Set(list.map((c) => c.code))
  const knownReports = ids(reports)
  const knownSources = ids(sources)
  const places = codes([...governorates, ...zones]).add(TOTAL)
  const knownVictims = codes(victims)
  const knownAttacks = codes(attacks)
  for (const { id, report, source, cell, reason, attribution } of observations) {
    const fits =
      knownReports.has(report) &&
      knownSources.has(source) &&
      (reason === null || reasons.has(reason)) &&
      vocabulary.attributions.has(attribution) &&
      cell.governorate.split('+').every((code) => places.has(code)) &&
      cell.victim.split('+').every((code) => knownVictims.has(code)) &&
      cell.attack.split('+').every((code) => knownAttacks.has(code))
    if (!fits) throw damaged('observations', `${id} holds an unknown code`)
  }
}

/** A place with fewer than one that ranks below it: one of the two rows is read wrongly. */
function refuseContradictedRanks({ reports }: FigureTable): void {
  for (const { ranks, broken } of [...reports.values()].flatMap(rankChecks)) {
    if (!broken) continue
    const [above, below] = broken.map(({ observations: [first] }) => first)
    const rank = ranks.find(({ cell }) => cell.governorate === above?.cell.governorate)
    throw damaged(
      'observations',
      `${rank?.observations[0].id ?? ''} ranks ${above?.cell.governorate ?? ''} above ` +
        `${below?.cell.governorate ?? ''}, but ${above?.id ?? ''} is less than ${below?.id ?? ''}`,
    )
  }
}

function damaged(resource: Resource, detail: string): DatasetError {
  return new DatasetError('damaged', `${resource}.csv`, detail)
}
