/** A text in both languages of the product. */
export interface Bilingual {
  readonly en: string
  readonly ar: string
}

/**
 * `annual` reports appear on the anniversary of 30 September; `interim` is everything between.
 * `asOf` is the date to which the report counts: an ISO date, or a month where no day is known.
 */
export interface Report {
  readonly id: string
  readonly kind: 'annual' | 'interim'
  /** 1 for the first annual report; null for an interim one. */
  readonly number: number | null
  readonly asOf: string
  /**
   * What tells it from another of its kind to the same date: the ISO day on which it appeared, or
   * else its code. Null where its date alone does.
   */
  readonly apart: string | null
}

export interface Publisher {
  readonly code: string
  readonly label: Bilingual
}

/** One page or broadcast text in which numbers were read. */
export interface Source {
  readonly id: string
  readonly publisher: Publisher
  /** `primary` is SNHR itself, `mirror` a copy of SNHR's text, `secondary` a report about it. */
  readonly kind: 'primary' | 'mirror' | 'secondary'
  /** ISO 639 code of the language it is written in. */
  readonly language: string
  /** ISO date, month or year as far as known; null where the page names none. */
  readonly published: string | null
  /** Null for a broadcast text that stands on no page. */
  readonly url: string | null
}

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
  readonly classification:
    'total' | 'age_sex' | 'profession' | 'target' | 'weapon' | 'outcome' | 'not_applicable'
  readonly label: Bilingual
  readonly definition: Bilingual
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
}
