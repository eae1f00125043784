import type { Attribution, Measure } from './observation'

/** A text in both languages of the product. */
export interface Bilingual {
  readonly en: string
  readonly ar: string
}

/**
 * What SNHR counts in one go: the annual reports on Russian forces, others that count from the start,
 * the part of Russian forces in its tolls of a calendar year, of January to June, of a month, and
 * reports about a time of their own. Series are counted apart: numbers of two are never put together.
 */
export type ReportSeries = (typeof REPORT_SERIES)[number]

/** The series, in the order in which they are listed. */
export const REPORT_SERIES = [
  'anniversary',
  'since_start',
  'annual_toll',
  'half_year_toll',
  'monthly',
  'period',
] as const

/**
 * Whether two publications are of series that could be taken for one, and are not: of all but those that
 * count from the start, which revise one another and say so.
 */
export function isApart(one: Pick<Report, 'series'>, other: Pick<Report, 'series'>): boolean {
  const isFromStart = ({ series }: typeof one) =>
    series === 'anniversary' || series === 'since_start'
  return one.series !== other.series && !(isFromStart(one) && isFromStart(other))
}

/** What a toll or record can be about, to tell it from others of the same time. */
export type ReportSubject = 'killed' | 'massacre' | 'facility'

/**
 * `annual` reports appear on the anniversary of 30 September; `interim` is everything between.
 * `asOf` is the date to which the report counts: an ISO date, or a month where no day is known.
 */
export interface Report {
  readonly id: string
  /** What a reader's own file calls it; a publication has none but those that follow from its kind and date. */
  readonly name?: string
  readonly kind: 'annual' | 'interim'
  /** 1 for the first annual report; null for an interim one. */
  readonly number: number | null
  readonly asOf: string
  readonly series: ReportSeries
  /** SNHR's own title, in a language in which a text printed it; null where none is known. */
  readonly title: { readonly en: string | null; readonly ar: string | null }
  /** ISO date of publication; null where it is not known. */
  readonly published: string | null
  /** Those of which numbers are known. */
  readonly subjects: readonly ReportSubject[]
  /** Of one that was counted from incidents; a publication has none. */
  readonly counted?: CountedFrom
}

/**
 * Numbers counted from one set of incidents. None contradicts another, and none leaves limits open: what
 * has no number has no incident.
 */
export interface CountedFrom {
  /** The filters of which no incident is in two parts: their numbers may be added. */
  readonly added: readonly ('victims' | 'attacks')[]
  /** The filters of which an incident is in no part: all of their parts together are fewer than all. */
  readonly open: readonly ('governorates' | 'victims')[]
}

/** Who published a text. */
export interface Publisher {
  readonly code: string
  readonly label: Bilingual
  /** What it is: SNHR itself, a news outlet, a party. */
  readonly kind: Bilingual
  /** A party to the conflict, or a party or opposition body, or what such a one publishes. */
  readonly isPartisan: boolean
}

/** One page or broadcast text in which numbers were read. */
export interface Source {
  readonly id: string
  readonly publisher: Publisher
  /** `primary` is SNHR itself, `mirror` a copy of SNHR's text, `secondary` a report about it. */
  readonly kind: 'primary' | 'mirror' | 'secondary'
  /** ISO 639 code of the language it is written in; empty where a reader's file does not say. */
  readonly language: string
  /** ISO date, month or year as far as known; null where the page names none. */
  readonly published: string | null
  /** Null for a broadcast text that stands on no page. */
  readonly url: string | null
}

/** A governorate, with its tile on the map. */
export interface Governorate {
  /** ISO 3166-2. */
  readonly code: string
  /** OCHA administrative code. */
  readonly pcode: string
  readonly label: Bilingual
  /** Place in the tile grid, from 1, west at left. */
  readonly tile: { readonly row: number; readonly column: number }
}

/** An area printed by a report that is not a sum of whole governorates. */
export interface Zone {
  readonly code: string
  readonly label: Bilingual
  readonly definition: Bilingual
  /** Those in which it lies, wholly or in part. */
  readonly governorates: readonly string[]
  /** Those of them that lie wholly in it. */
  readonly whole: readonly string[]
}

/** A victim category or an attack type. Only categories of one classification may be added. */
export interface Category {
  readonly code: string
  /** The category it is part of; null for a total. */
  readonly parent: string | null
  /** `total`, `not_applicable`, or what the subject calls its own: see `isOfKind`. */
  readonly classification: string
  readonly label: Bilingual
  readonly definition: Bilingual
}

/** What must be said wherever a number of a report stands. */
interface Note {
  readonly code: string
  readonly report: string
  /** Null for numbers of every measure. */
  readonly measure: Measure | null
  /** Null for numbers of every category. */
  readonly victim: string | null
  readonly label: Bilingual
}

/** The code lists of the data package, in the order of their files. */
export interface Vocabulary {
  readonly reports: readonly Report[]
  readonly sources: readonly Source[]
  readonly governorates: readonly Governorate[]
  readonly zones: readonly Zone[]
  readonly victims: readonly Category[]
  readonly attacks: readonly Category[]
  readonly reasons: ReadonlyMap<string, Bilingual>
  readonly attributions: ReadonlyMap<Attribution, Bilingual>
  readonly notes: readonly Note[]
  readonly publisherKinds: readonly { readonly code: string; readonly label: Bilingual }[]
}
