import subject from '#subject' with { type: 'json' }

import type { Measure } from './observation'
import type { Bilingual, Category } from './vocabulary'

/**
 * What the data package says of its subject and the build must know: `subject.json`. Everything else
 * of a subject stands in the code lists, or in the texts of the package: see `docs/another-subject.md`.
 */
interface Subject {
  /** The first day that is counted; years of the count begin on its day and month. */
  readonly start: string
  /** Whether such a year ends on the day on which the next begins, and not on the day before. */
  readonly yearsShareDay: boolean
  /** The report that is shown where none is chosen. */
  readonly report: string
  /** The measure of people that the panels are about. */
  readonly counted: 'killed' | 'injured'
  /**
   * Which classification of `victims.csv` is made of parts that are all people together, and which of
   * categories that overlap them and are never added.
   */
  readonly classifications: Readonly<Record<PeopleKind, string>>
  /** Those parts. */
  readonly partition: readonly string[]
  /** The one category that crosses two classifications; null for none. */
  readonly crossing: { readonly code: string; readonly of: string; readonly in: string } | null
  /** The attack types at the head of the page. */
  readonly facts: readonly string[]
  /** What is followed from report to report, where no category is chosen. */
  readonly followed: Readonly<Record<'victims' | 'attacks', readonly (readonly string[])[]>>
  /** All measures that there are figures of. */
  readonly measures: readonly Measure[]
  /** The code of `attributions.csv` of which nothing is said beside a number. */
  readonly attribution: string
  /** How many are killed in what the publisher calls a massacre, at least. */
  readonly killedInMassacre: number
  /** Where the publisher is found. */
  readonly site: string
  /** In which the months are named, and the digits grouped. */
  readonly locale: Bilingual
  /** The report of which a text tells more than numbers, and that text; null for none. */
  readonly findings: { readonly report: string; readonly source: string } | null
  /** What the method shows as examples of questions without an answer: a place by year, a report; null for none. */
  readonly examples: { readonly place: string | null; readonly report: string | null }
  /** Parts of the page that are left out: panels, filters, and sections of the method, by their names. */
  readonly without: readonly string[]
}

type PeopleKind = 'parts' | 'overlapping'

/** What the package is about, as the build knows it; see docs/another-subject.md. */
export const SUBJECT: Subject = subject as Subject

/** The measure that the panels of people are about. */
export const COUNTED = SUBJECT.counted

/** Whether a victim category is one of the parts of all people, or of those that overlap them. */
export function isOfKind({ classification }: Category, kind: PeopleKind): boolean {
  return classification === SUBJECT.classifications[kind]
}
