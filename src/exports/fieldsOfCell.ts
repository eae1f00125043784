import type { Figure } from '../domain/data/figure'
import type { Cell, Observation } from '../domain/data/observation'
import type { FigureTable } from '../domain/data/table'
import type { Vocabulary } from '../domain/data/vocabulary'
import { labelsOf, placeOfCell } from '../i18n/phrases/figure/cellLine'
import { figureNotes } from '../i18n/phrases/figure/figureNotes'
import type { Language } from '../i18n/language'
import type { Words } from '../i18n/Words'
import { BETWEEN, type FieldValue, type FileRecord } from './FileRecord'
import { withoutMarks } from '../i18n/format/withoutMarks'

/** The words of both languages: a file holds the labels of both. */
export type BothWords = Readonly<Record<Language, Words>>

type CellFields = Pick<
  FileRecord,
  | 'measure'
  | 'measure_en'
  | 'measure_ar'
  | 'unit'
  | `period_${'start' | 'end' | 'kind'}`
  | `${'governorate' | 'victim' | 'attack'}${'' | '_en' | '_ar'}`
>

/** The codes of a cell, and their labels in both languages. */
export function fieldsOfCell(cell: Cell, vocabulary: Vocabulary, both: BothWords): CellFields {
  const { measure, unit, period, governorate, victim, attack } = cell
  const measured = ({ t }: Words) => t(`figuresView.measure.${measure}`)
  const place = (words: Words) => placeOfCell(words, vocabulary, cell)
  const victims = (words: Words) => joined(labelsOf(words, vocabulary.victims, victim))
  const attacks = (words: Words) => joined(labelsOf(words, vocabulary.attacks, attack))
  return {
    measure,
    measure_en: measured(both.en),
    measure_ar: measured(both.ar),
    unit,
    period_start: period.start,
    period_end: period.end,
    period_kind: period.kind,
    governorate,
    governorate_en: place(both.en),
    governorate_ar: place(both.ar),
    victim,
    victim_en: victims(both.en),
    victim_ar: victims(both.ar),
    attack,
    attack_en: attacks(both.en),
    attack_ar: attacks(both.ar),
  }
}

type ReportFields = Pick<FileRecord, 'report' | 'report_en' | 'report_ar' | 'report_as_of'>

/** The code and names of a report; nothing for null: no report is meant. */
export function fieldsOfReport(
  id: string | null,
  { reports }: FigureTable,
  both: BothWords,
): ReportFields {
  const report = reports.get(id ?? '')?.report
  const named = (words: Words) => (report ? words.report(report) : id)
  return {
    report: id,
    report_en: named(both.en),
    report_ar: named(both.ar),
    report_as_of: report?.asOf ?? null,
  }
}

type ReadingFields = Pick<
  FileRecord,
  'observations' | 'links' | `publishers_${Language}` | `not_taken${'' | '_en' | '_ar'}`
>

/** Who printed the number and where, and what was printed and is not taken. */
export function fieldsOfReadings(
  accepted: readonly Observation[],
  rejected: readonly Observation[],
  vocabulary: Vocabulary,
): ReadingFields {
  return {
    observations: joined(accepted.map((observation) => observation.id)),
    publishers_en: joined(publishersOf(accepted, vocabulary, 'en')),
    publishers_ar: joined(publishersOf(accepted, vocabulary, 'ar')),
    links: joined(linksOf(accepted, vocabulary)),
    not_taken: joined(rejected.map(({ id, value }) => `${String(value)} (${id})`)),
    not_taken_en: joined(rejected.map((observation) => whyNot(observation, vocabulary, 'en'))),
    not_taken_ar: joined(rejected.map((observation) => whyNot(observation, vocabulary, 'ar'))),
  }
}

type NoteFields = Pick<FileRecord, 'attribution' | 'note_en' | 'note_ar'>

/** Whom the texts of some figures hold responsible, what else belongs to the numbers, and what is ours. */
export function fieldsOfNotes(
  figures: readonly Figure[],
  vocabulary: Vocabulary,
  both: BothWords,
  ours: (words: Words) => readonly string[] = () => [],
): NoteFields {
  const codes = figures.flatMap((f) => f.observations.map(({ attribution }) => attribution))
  return {
    attribution: joined([...new Set(codes)]),
    note_en: joined([...figureNotes(both.en, vocabulary, figures), ...ours(both.en)]),
    note_ar: joined([...figureNotes(both.ar, vocabulary, figures), ...ours(both.ar)]),
  }
}

/** The record without marks of direction, so that every kind of file says the same. */
export function plainRecord(record: FileRecord): FileRecord {
  const bare = (value: FieldValue) => (typeof value === 'string' ? withoutMarks(value) : value)
  const fields = Object.entries(record).map(([field, value]) => [field, bare(value)])
  return Object.fromEntries(fields) as FileRecord
}

/** Several codes, texts or links of one field; null for none. */
export function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join(BETWEEN) : null
}

/** Who printed it, each once. */
function publishersOf(
  observations: readonly Observation[],
  { sources }: Vocabulary,
  language: Language,
): readonly string[] {
  const own = observations.map(({ source }) => sources.find(({ id }) => id === source))
  return [...new Set(own.flatMap((source) => (source ? [source.publisher.label[language]] : [])))]
}

function linksOf(observations: readonly Observation[], { sources }: Vocabulary): readonly string[] {
  const urls = observations.map(({ source }) => sources.find(({ id }) => id === source)?.url)
  return [...new Set(urls.flatMap((url) => (url ? [url] : [])))]
}

function whyNot(
  { source, reason }: Observation,
  { sources, reasons }: Vocabulary,
  language: Language,
): string {
  const publisher = sources.find(({ id }) => id === source)?.publisher.label[language] ?? source
  const why = reasons.get(reason ?? '')?.[language]
  return why === undefined ? publisher : `${publisher}: ${why}`
}
