import type { Vocabulary } from '../../domain/data/vocabulary'
import { aMoment } from './aMoment'
import type { Answers, Outcome } from './Outcome'
import { MOST_BYTES, type OwnSheet, readSheets } from './readSheets'
import {
  headOfIncidents,
  holdsIncidents,
  incidentsIn,
  MOST_INCIDENT_BYTES,
  readIncidents,
  takeIncidents,
} from './readIncidents'
import { takeRows } from './takeRows'

/** What is read, and what was answered to questions about it. */
export interface Order {
  readonly file: File
  /** The code lists of the page. */
  readonly vocabulary: Vocabulary
  readonly answers: Answers
}

/** How far the reading is, of `STAGES`; false gives it up. */
type Progress = (stage: number) => boolean

/** The file is got, taken apart, understood. */
export const STAGES = 3

/** Reads a file of one's own. One that is too large is refused by its size, before a byte of it is read. */
export async function readOwnFile(
  { file, vocabulary, answers }: Order,
  progress: Progress,
): Promise<Outcome> {
  progress(0)
  if (file.size > MOST_INCIDENT_BYTES) return { kind: 'unreadable', why: 'too_large' }
  const incidents = await incidentsIn(file).catch(() => null)
  if (incidents)
    return readIncidents(incidents, vocabulary, answers, (part) => progress(part * STAGES))
  if (file.size > MOST_BYTES) return { kind: 'unreadable', why: 'too_large' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Taken away, or changed, since it was chosen.
    return { kind: 'unreadable', why: 'broken' }
  }
  progress(1)
  await aMoment()
  const sheets = await readSheets(bytes)
  if (typeof sheets === 'string') return { kind: 'unreadable', why: sheets }
  progress(2)
  await aMoment()
  try {
    return takeSheets(sheets, file.name, vocabulary, answers)
  } catch {
    // Nobody should wait for a file that cannot be understood.
    return { kind: 'unreadable', why: 'broken' }
  }
}

/** Of the sheets of a workbook those of incidents are counted; where figures stand beside them, it is asked. */
export function takeSheets(
  sheets: readonly OwnSheet[],
  file: string,
  vocabulary: Vocabulary,
  answers: Answers,
): Outcome {
  const ofIncidents = sheets.filter(holdsIncidents)
  const others = sheets.filter((sheet) => headOfIncidents(sheet) < 0)
  const [only, ...more] = ofIncidents
  if (!only) return takeRows(others.length > 0 ? others : sheets, file, vocabulary, answers)
  const chosen = ofIncidents.find(({ name }) => name === answers.sheet)
  if (chosen) return takeIncidents(chosen, file, vocabulary, answers)
  const figures = takeRows(others, file, vocabulary, answers)
  const isNone = figures.kind === 'unreadable'
  if (isNone && more.length === 0) return takeIncidents(only, file, vocabulary, answers)
  if (!isNone && answers.sheet !== undefined) return figures
  const options = [...ofIncidents, ...(isNone ? [] : others)].map(({ name }) => name)
  return { kind: 'asked', questions: [{ id: 'sheet', about: 'sheet', value: '', options }] }
}
