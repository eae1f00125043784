import * as v from 'valibot'

const text = v.pipe(v.string(), v.nonEmpty())
const optional = v.pipe(
  v.string(),
  v.transform((value) => (value === '' ? null : value)),
)
const whole = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))
const bilingual = { label_en: text, label_ar: text }
const defined = { ...bilingual, definition_en: text, definition_ar: text }

const observationFields = v.object({
  id: v.pipe(v.string(), v.regex(/^o\d{4,}$/)),
  report: text,
  source: text,
  measure: v.picklist(['killed', 'injured', 'displaced', 'attacks']),
  unit: v.picklist(['persons', 'incidents', 'percent', 'rank']),
  period_start: v.pipe(v.string(), v.isoDate()),
  period_end: v.union([
    v.pipe(v.string(), v.isoDate()),
    v.pipe(
      v.literal('..'),
      v.transform(() => null),
    ),
  ]),
  period_kind: v.picklist(['since_start', 'intervention_year', 'calendar_year', 'month', 'window']),
  governorate: text,
  victim: text,
  attack: text,
  value: whole,
  qualifier: v.picklist(['exact', 'at_least', 'approximate']),
  reading: v.picklist(['accepted', 'rejected', 'unverified']),
  reason: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    v.picklist([
      'transposed_digits',
      'dropped_digit',
      'merged_lines',
      'contradicted',
      'mixed_authorship',
      'period_mislabelled',
      'period_misprinted',
      'misattributed',
    ]),
  ]),
})

/**
 * One row of `observations.csv`. `..` is an unknown day; an empty `year` or `reason` is none. A share
 * that a source misprints may be anything, for it is not taken.
 */
export const observationRow = v.pipe(
  observationFields,
  v.check(
    ({ period_start, period_end }) => period_end === null || period_start <= period_end,
    'it ends before it starts',
  ),
  v.check(
    ({ unit, value, reading }) => unit !== 'percent' || value <= 100 || reading !== 'accepted',
    'a share over 100 percent',
  ),
  v.check(({ unit, value }) => unit !== 'rank' || value >= 1, 'a rank below the first'),
)

export const reportRow = v.object({
  id: text,
  kind: v.picklist(['annual', 'interim']),
  number: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    whole,
  ]),
  as_of: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
})

export const sourceRow = v.object({
  id: text,
  publisher: text,
  kind: v.picklist(['primary', 'mirror', 'secondary']),
  language: text,
  published: optional,
  url: optional,
})

export const labelRow = v.object({ code: text, ...bilingual })

export const governorateRow = v.object({
  ...labelRow.entries,
  pcode: text,
  tile_row: whole,
  tile_column: whole,
})

export const zoneRow = v.object({ code: text, ...defined, governorates: text, whole: optional })

export const categoryRow = v.object({
  code: text,
  parent: optional,
  classification: v.picklist([
    'total',
    'age_sex',
    'profession',
    'target',
    'weapon',
    'outcome',
    'not_applicable',
  ]),
  ...defined,
})

/** What the app reads of `datapackage.json`; the rest is for data tools. */
export const dataPackage = v.object({
  version: text,
  gathered: v.pipe(v.string(), v.isoDate()),
  resources: v.array(
    v.object({
      name: text,
      path: text,
      titles: v.object({ en: text, ar: text }),
      rows: v.number(),
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
    }),
  ),
})
