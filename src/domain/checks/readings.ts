import type { Figure } from '../data/figure'
import type { Observation, Reading, Reason } from '../data/observation'
import type { FigureTable, ReportTable } from '../data/table'

/** How many numbers were read, by what became of them. A number is counted once. */
export type ReadingCount = Readonly<Record<Reading, number>>

/** The numbers whose reading has one reason. */
interface ReasonRow {
  readonly reason: Reason
  readonly reading: Reading
  readonly count: number
}

/**
 * Every number that a text printed, once: those that make a figure, those rejected beside one, and
 * those of a cell in which nothing is accepted.
 */
export function observationsOf(table: FigureTable): readonly Observation[] {
  return [...table.reports.values()].flatMap(observationsIn)
}

/** The same for one report. */
export function observationsIn({ figures, doubts }: ReportTable): readonly Observation[] {
  return [...observationsOfFigures(figures), ...doubts.flatMap(({ observations }) => observations)]
}

/** What is taken for figures, and what was printed for the same cells and is not. */
export function observationsOfFigures(figures: readonly Figure[]): readonly Observation[] {
  return figures.flatMap(({ observations, rejected }) => [...observations, ...rejected])
}

export function countReadings(observations: readonly Observation[]): ReadingCount {
  const count = (reading: Reading) => observations.filter((o) => o.reading === reading).length
  return {
    accepted: count('accepted'),
    rejected: count('rejected'),
    unverified: count('unverified'),
  }
}

/** Why readings are not plainly accepted, in the order of the code list; unused reasons are left out. */
export function byReason(table: FigureTable): readonly ReasonRow[] {
  const observations = observationsOf(table)
  return [...table.vocabulary.reasons.keys()].flatMap((reason) => {
    const own = observations.filter((observation) => observation.reason === reason)
    return READINGS.flatMap((reading) => {
      const count = countReadings(own)[reading]
      return count > 0 ? [{ reason: reason as Reason, reading, count }] : []
    })
  })
}

/** In the order in which they are explained. */
export const READINGS: readonly Reading[] = ['accepted', 'rejected', 'unverified']
