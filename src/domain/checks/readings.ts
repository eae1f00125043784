import type { Figure } from '../data/figure'
import type { Observation, Reading, Reason } from '../data/observation'
import type { FigureTable, ReportTable } from '../data/table'
import type { Report, Source, Publisher } from '../data/vocabulary'

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
function observationsIn({ figures, doubts }: ReportTable): readonly Observation[] {
  return [...observationsOfFigures(figures), ...doubts.flatMap(({ observations }) => observations)]
}

/** What is taken for figures, and what was printed for the same cells and is not. */
export function observationsOfFigures(figures: readonly Figure[]): readonly Observation[] {
  return figures.flatMap(({ observations, rejected }) => [...observations, ...rejected])
}

/** How many observations there are of each reading. */
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
      return count > 0 ? [{ reason, reading, count }] : []
    })
  })
}

/** In the order in which they are explained. */
export const READINGS: readonly Reading[] = ['accepted', 'rejected', 'unverified']

/** One publication, how many figures of it are known, and what was read of it. */
interface ReportRow {
  readonly report: Report
  /** Cells for which a number of it is accepted. */
  readonly figures: number
  readonly readings: ReadingCount
  /** Texts in which any number of it was read. */
  readonly texts: number
}

/** Every publication, in the order of its date. */
export function byReport(table: FigureTable): readonly ReportRow[] {
  return [...table.reports.values()].map((own) => {
    const read = observationsIn(own)
    return {
      report: own.report,
      figures: own.figures.length,
      readings: countReadings(read),
      texts: new Set(read.map(({ source }) => source)).size,
    }
  })
}

/** One text, how many numbers were read in it, and the publications that they belong to. */
export interface SourceRow {
  readonly source: Source
  readonly readings: ReadingCount
  readonly reports: readonly Report[]
}

/** Every text by its date of publication; those that name none come last. */
export function bySource(table: FigureTable): readonly SourceRow[] {
  const observations = observationsOf(table)
  return table.vocabulary.sources
    .map((source) => {
      const own = observations.filter((observation) => observation.source === source.id)
      const reports = new Set(own.map(({ report }) => report))
      return {
        source,
        readings: countReadings(own),
        reports: table.vocabulary.reports.filter(({ id }) => reports.has(id)),
      }
    })
    .sort((a, b) => dateOf(a).localeCompare(dateOf(b)))
}

/** A month comes before its days and a year before its months: nobody knows better. */
function dateOf({ source }: SourceRow): string {
  return source.published ?? '9999'
}

/** The publishers that take a side, and of how many figures no other text was found. */
interface PartisanSources {
  readonly publishers: readonly Publisher[]
  readonly alone: number
  readonly figures: number
}

/** Over all figures: one rests on such sources alone where every text accepted for it is theirs. */
export function partisanSources({ reports, vocabulary }: FigureTable): PartisanSources {
  const sources = vocabulary.sources.filter(({ publisher }) => publisher.isPartisan)
  const ids = new Set(sources.map(({ id }) => id))
  const figures = [...reports.values()].flatMap((report) => report.figures)
  const restsOnThem = figures.filter(({ observations }) =>
    observations.every(({ source }) => ids.has(source)),
  )
  return {
    publishers: [...new Set(sources.map(({ publisher }) => publisher))],
    alone: restsOnThem.length,
    figures: figures.length,
  }
}
