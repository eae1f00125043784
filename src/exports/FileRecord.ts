/** The columns of an exported table, in their order; the names are a public promise. */
export const FIELDS = [
  'id',
  'answer',
  'value',
  'lowest',
  'highest',
  'limits_of',
  'qualifier',
  'measure',
  'measure_en',
  'measure_ar',
  'unit',
  'period_start',
  'period_end',
  'period_kind',
  'governorate',
  'governorate_en',
  'governorate_ar',
  'victim',
  'victim_en',
  'victim_ar',
  'attack',
  'attack_en',
  'attack_ar',
  'report',
  'report_en',
  'report_ar',
  'report_as_of',
  'receipt',
  'observations',
  'publishers_en',
  'publishers_ar',
  'links',
  'not_taken',
  'not_taken_en',
  'not_taken_ar',
  'share_answer',
  'share',
  'share_qualifier',
  'share_of',
  'attribution',
  'note_en',
  'note_ar',
] as const

export type Field = (typeof FIELDS)[number]

/** Null where there is nothing to say: it is an empty cell in a file, never a zero. */
export type FieldValue = string | number | null

/** One line of an exported table. */
export type FileRecord = Readonly<Record<Field, FieldValue>>

/** What several codes, texts or links of one field stand apart by. */
export const BETWEEN = ' | '

/** The fields of a share, where none is shown. */
export const NO_SHARE = {
  share_answer: null,
  share: null,
  share_qualifier: null,
  share_of: null,
} as const
