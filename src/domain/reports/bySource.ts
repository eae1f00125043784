import { countReadings, observationsOf, type ReadingCount } from '../checks/readings'
import type { FigureTable } from '../data/table'
import type { Report, Source } from '../data/vocabulary'

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
