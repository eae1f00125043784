import type { Vocabulary } from '../../domain/data/vocabulary'
import { aMoment } from './aMoment'
import type { Answers, Outcome } from './Outcome'
import { MOST_BYTES, readSheets } from './readSheets'
import {
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
export type Progress = (stage: number) => boolean

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
    const [sheet, ...others] = sheets.filter(holdsIncidents)
    if (sheet && (others.length === 0 || answers.sheet !== undefined)) {
      const chosen = others.length === 0 ? sheet : others.find(({ name }) => name === answers.sheet)
      return takeIncidents(chosen ?? sheet, file.name, vocabulary, answers)
    }
    return takeRows(sheets, file.name, vocabulary, answers)
  } catch {
    // Nobody should wait for a file that cannot be understood.
    return { kind: 'unreadable', why: 'broken' }
  }
}
