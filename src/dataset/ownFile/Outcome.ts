import type { Attribution, Measure, Observation, Period } from '../../domain/data/observation'
import type { CountedFrom } from '../../domain/data/vocabulary'

/** The columns of a file of one's own: those of `observations.csv`. */
export const COLUMNS = [
  'id',
  'report',
  'source',
  'measure',
  'unit',
  'period_start',
  'period_end',
  'period_end_known',
  'period_kind',
  'year',
  'governorate',
  'victim',
  'attack',
  'value',
  'qualifier',
  'reading',
  'reason',
  'attribution',
] as const
/** One of them. */
export type Column = (typeof COLUMNS)[number]

/** The columns of a file with one row for each incident or each victim. */
export const INCIDENT_COLUMNS = [
  ...(['date', 'governorate', 'measure', 'victim', 'attack'] as const),
  ...(['count', 'killed', 'injured', 'displaced', 'attribution'] as const),
] as const
/** One of them. */
export type IncidentColumn = (typeof INCIDENT_COLUMNS)[number]

/** Without them there is no number to be shown; what the others say follows, or is the file's name. */
export const NEEDED: readonly Column[] = [
  ...(['measure', 'unit', 'period_start', 'period_end', 'period_kind', 'governorate'] as const),
  ...(['victim', 'attack', 'value', 'qualifier', 'attribution'] as const),
]

/** Why a file is no table that could be checked row by row. */
export type Unreadable =
  | 'too_large'
  | 'vast'
  | 'empty'
  | 'picture'
  | 'pdf'
  | 'archive'
  | 'old_excel'
  | 'password'
  | 'macros'
  | 'broken'
  | 'not_utf8'
  | 'no_columns'
  | 'no_rows'
  | 'too_many_rows'
  | 'too_many_in_report'
  | 'too_many_reports'
  | 'too_many_times'
  | 'nothing_counted'

/** What is wrong with a table, or with one of its rows. */
export type FaultKind =
  | 'missing_column'
  | 'double_column'
  | 'unclosed_quote'
  | 'surplus'
  | 'merged'
  | 'formula'
  | 'blank'
  | 'no_number'
  | 'negative'
  | 'fraction'
  | 'separators'
  | 'too_large'
  | 'unknown_code'
  | 'misspelt'
  | 'no_date'
  | 'impossible_date'
  | 'other_order'
  | 'hijri'
  | 'short_year'
  | 'serial'
  | 'before_start'
  | 'ends_before'
  | 'end_known'
  | 'not_from_start'
  | 'not_of_kind'
  | 'long'
  | 'id_twice'
  | 'two_values'
  | 'unit'
  | 'has_no_victims'
  | 'needs_victims'
  | 'share'
  | 'rank'
  | 'rank_against'
  | 'zone'
  | 'reason'

/** One fault, to be told in words. */
export interface Fault {
  readonly kind: FaultKind
  /** The row as a spreadsheet counts it; in text the line in which it begins. */
  readonly line: number
  readonly column: Column | IncidentColumn | null
  /** What stands there, in the file's own words; of a fault of the table, what it is about. */
  readonly value: string
  /** The line with which it does not agree; null where it stands alone. */
  readonly other: number | null
  /** The code that a misspelt one is nearest to: it is offered, and never taken. */
  readonly near?: string
}

/** What the file leaves open, and its reader must say. */
export type Question = {
  /** Under what the answer is given back. */
  readonly id: string
  /** The name of a column or a date, as the file has it; empty for the sheet. */
  readonly value: string
} & (
  | { readonly about: 'sheet'; readonly options: readonly string[] }
  | { readonly about: 'column'; readonly options: readonly (Column | IncidentColumn)[] }
  | { readonly about: 'dates'; readonly options: readonly ('day' | 'month')[] }
  | { readonly about: 'measure'; readonly options: readonly Measure[] }
  | { readonly about: 'attribution'; readonly options: readonly Attribution[] }
  /** The last day that is counted: `value`, where nobody says otherwise. */
  | { readonly about: 'as_of' }
  /** Any number of them, those of `value` if nobody says otherwise; `tooMany` came of those chosen. */
  | {
      readonly about: 'periods'
      readonly options: readonly Exclude<Period['kind'], 'window'>[]
      readonly tooMany: number | null
    }
)

/** What is to be known of how a file was read, though nothing in it is wrong. */
export interface Remark {
  readonly kind: 'unused' | 'hidden' | 'outside'
  /** Names of columns, or numbers of rows; of those outside the time that is counted, how many there are. */
  readonly names: readonly string[]
}

/** A report as the rows of a file name it: several times of one make several. */
export interface OwnReport {
  readonly id: string
  readonly name: string
}

/** The rows of a file, understood. */
export interface Taken {
  readonly observations: readonly Observation[]
  readonly reports: readonly OwnReport[]
  /** By what the rows call them; the file itself where they name none. */
  readonly sources: readonly string[]
  readonly remarks: readonly Remark[]
  /** Where the rows are incidents, of which the observations were counted. */
  readonly counted?: CountedFrom
}

/** What came of reading a file: all of it, or nothing. */
export type Outcome =
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | {
      readonly kind: 'asked'
      readonly questions: readonly Question[]
      /** How many incidents were understood; only once all of them were. */
      readonly rows?: number
      readonly remarks?: readonly Remark[]
    }
  /** `isCut`: nothing was read beyond the last of them. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly isCut?: boolean }
  | ({ readonly kind: 'taken' } & Taken)

/** What was answered to questions, by their ids. */
export type Answers = Readonly<Partial<Record<string, string>>>
