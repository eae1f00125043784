import type { FigureTable } from '../../domain/data/table'
import type { Report } from '../../domain/data/vocabulary'
import { reportOption } from '../../i18n/phrases/report/reportOption'
import type { Words } from '../../i18n/Words'
import { findersOf, searchable } from '../../wording/search'

/** What finds publications by their names, titles, series, dates and subjects, in all languages given. */
export function reportFinder(
  { vocabulary }: FigureTable,
  tongues: readonly Words[],
): (query: string) => readonly Report[] {
  const texts = vocabulary.reports.map((report) => {
    const { id, asOf, published, series, title, subjects } = report
    const said = tongues.flatMap((words) => [
      reportOption(words, report),
      words.report(report),
      words.date(asOf),
      words.t(`filter.series.${series}`),
      ...(published === null ? [] : [words.date(published)]),
      ...subjects.map((subject) => words.t(`report.subject.${subject}`)),
    ])
    return searchable([id, title.en, title.ar, ...said].join(' | '))
  })
  return (query) => {
    const finders = findersOf(query)
    return vocabulary.reports.filter((_, i) => finders.every((isIn) => isIn(texts[i] ?? '')))
  }
}
