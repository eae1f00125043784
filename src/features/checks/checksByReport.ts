import type { FigureTable } from '../../domain/data/table'
import type { Report } from '../../domain/data/vocabulary'

interface OfReport<T> {
  readonly report: Report
  readonly checks: readonly T[]
}

/** Checks under their reports, in the order of the reports; a report without any is left out. */
export function checksByReport<T extends { readonly report: string }>(
  { reports }: FigureTable,
  checks: readonly T[],
): readonly OfReport<T>[] {
  return [...reports.values()]
    .map(({ report }) => ({ report, checks: checks.filter((check) => check.report === report.id) }))
    .filter((group) => group.checks.length > 0)
}
