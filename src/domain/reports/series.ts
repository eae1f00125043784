import { type Decrease, decreasesOf } from './decreases'
import { type ReportedTotal, reported, type Undated, undatedIn } from './reported'
import { type Revision, revisionsOf } from './revisions'
import type { Question, Selection } from '../ask/selection'
import { isAbout, questionAbout, type Subject, subjectsOf } from './subject'
import type { FigureTable } from '../data/table'

/** One subject, as each report gave it, and what was revised on the way. */
export interface Series {
  /** Of its measure and codes; an anchor in the page. */
  readonly id: string
  readonly subject: Subject
  readonly question: Question
  /** By date; empty where no report gives a number. */
  readonly totals: readonly ReportedTotal[]
  /** What reports give of which no text states the last day counted. */
  readonly undated: readonly Undated[]
  readonly revisions: readonly Revision[]
  readonly decreases: readonly Decrease[]
  /** The reports that change a number of an earlier one. */
  readonly revising: ReadonlySet<string>
}

/** Every subject under a selection, in order; the chosen report makes no difference. */
export function seriesOf(table: FigureTable, selection: Selection): readonly Series[] {
  const [revisions, all] = [revisionsOf(table), decreasesOf(table)]
  return subjectsOf(selection).map((subject) => {
    const question = questionAbout(selection, subject)
    const own = revisions.filter(({ cell }) => isAbout(cell, question))
    // A decrease is of the whole time; a year that is asked for is the same days in every report.
    const fell = question.years.length > 0 ? [] : all.filter(({ to }) => isAbout(to.cell, question))
    const { measure, victims, attacks } = subject
    return {
      id: [measure, ...victims, ...attacks].join('-'),
      subject,
      question,
      totals: reported(table, question),
      undated: undatedIn(table, question),
      revisions: own,
      decreases: fell,
      revising: new Set([
        ...own.flatMap(({ runs }) => runs.slice(1).map(({ figure }) => figure.report)),
        ...fell.map(({ to }) => to.report),
      ]),
    }
  })
}

/** Whether any report gives a number of a subject. */
export function hasTotals({ totals, undated }: Series): boolean {
  return totals.length + undated.length > 0
}
