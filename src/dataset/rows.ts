import * as v from 'valibot'

import type { Observation } from '../domain/data/observation'
import { SUBJECT } from '../domain/data/subject'
import { REPORT_SERIES } from '../domain/data/vocabulary'

const text = v.pipe(v.string(), v.nonEmpty())
// More than any that is meant, and no more than a page has room for: a word without end would make it scroll sideways.
const words = v.pipe(text, v.maxLength(2000), v.regex(/^(?!.*(?:[^\s\p{M}]\p{M}*){25})/u))
const label = v.pipe(words, v.maxLength(300))
const optional = v.pipe(
  v.string(),
  v.transform((value) => (value === '' ? null : value)),
)
// No count of people or incidents in one country has ten digits: such a number is read wrongly.
const whole = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.maxValue(999_999_999))
const isoDay = v.pipe(v.string(), v.isoDate(), v.check(isOfCalendar, 'no day of the calendar'))
const bilingual = { label_en: label, label_ar: label }
const defined = { ...bilingual, definition_en: words, definition_ar: words }

const day = v.union([
  isoDay,
  v.pipe(
    v.literal(''),
    v.transform(() => null),
  ),
])
const measure = v.picklist(['killed', 'injured', 'displaced', 'attacks'])

const observationFields = v.object({
  id: v.pipe(v.string(), v.regex(/^o\d{4,}$/)),
  report: text,
  source: text,
  measure,
  unit: v.picklist(['persons', 'incidents', 'percent', 'rank']),
  period_start: isoDay,
  period_end: day,
  period_end_known: v.picklist(['true', 'false']),
  period_kind: v.picklist(['since_start', 'intervention_year', 'calendar_year', 'month', 'window']),
  governorate: text,
  victim: text,
  attack: text,
  value: whole,
  qualifier: v.picklist(['exact', 'at_least', 'approximate']),
  reading: v.picklist(['accepted', 'rejected', 'unverified']),
  reason: optional,
  attribution: text,
})

/**
 * One row of `observations.csv`. An unknown last day is empty, as `period_end_known` says; so is a `year` or
 * `reason` that there is not. A share that a source misprints may be anything, for it is not taken.
 */
export const observationRow = v.pipe(
  observationFields,
  v.check(
    ({ period_start, period_end }) => period_end === null || period_start <= period_end,
    'it ends before it starts',
  ),
  v.check(
    ({ period_end, period_end_known }) => (period_end !== null) === (period_end_known === 'true'),
    'its end is both known and unknown',
  ),
  v.check(
    ({ unit, value, reading }) => unit !== 'percent' || value <= 100 || reading !== 'accepted',
    'a share over 100 percent',
  ),
  v.check(({ unit, value }) => unit !== 'rank' || value >= 1, 'a rank below the first'),
)

/** What such a row says. */
export function toObservation(row: v.InferOutput<typeof observationRow>): Observation {
  const { id, report, source, value, qualifier, reading, reason, attribution } = row
  const { measure, unit, governorate, victim, attack } = row
  const period = { start: row.period_start, end: row.period_end, kind: row.period_kind }
  const cell = { measure, unit, period, governorate, victim, attack }
  return { id, report, source, cell, value, qualifier, reading, reason, attribution }
}

/**
 * One row of `reports.csv`: a publication. An annual one has a `number`; an empty title or day of
 * publication is one that no text gave.
 */
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
  as_of: v.union([isoDay, v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))]),
  series: v.picklist(REPORT_SERIES),
  title_en: optional,
  title_ar: optional,
  published: day,
})

/** One row of `sources.csv`: a page or text in which numbers were read. An empty `url` or day is one that is not known. */
export const sourceRow = v.object({
  id: text,
  publisher: text,
  kind: v.picklist(['primary', 'mirror', 'secondary']),
  language: text,
  published: optional,
  // It becomes a link: nothing that would run when pressed.
  url: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)),
  ]),
})

/** One row of a code list: a code and what it is called in both languages. */
export const labelRow = v.object({ code: text, ...bilingual })

/** One row of `publishers.csv`; `kind` is a code of `publisher_kinds.csv`. */
export const publisherRow = v.object({ ...labelRow.entries, kind: text })

/** One row of `notes.csv`: what is said of the numbers of a report, of one measure or victim category where it names them. */
export const noteRow = v.object({
  ...labelRow.entries,
  report: text,
  measure: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    measure,
  ]),
  victim: optional,
})

/** One row of `governorates.csv`: with its P-code of OCHA, and its place in the map of tiles. */
export const governorateRow = v.object({
  ...labelRow.entries,
  pcode: text,
  tile_row: whole,
  tile_column: whole,
})

/** One row of `zones.csv`: an area within `governorates`, which holds those named in `whole` entirely; codes between spaces. */
export const zoneRow = v.object({ code: text, ...defined, governorates: text, whole: optional })

const CLASSIFICATIONS: readonly string[] = [
  ...['total', 'not_applicable', 'target', 'weapon', 'outcome'],
  ...Object.values(SUBJECT.classifications),
]

/** One row of `victims.csv` or `attacks.csv`. Categories of one `classification` that have the same `parent` make it up. */
export const categoryRow = v.object({
  code: text,
  parent: optional,
  classification: v.picklist(CLASSIFICATIONS),
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

function isOfCalendar(day: string): boolean {
  const known = days.get(day)
  if (known !== undefined) return known
  const date = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  days.set(day, isDay)
  return isDay
}

/** Many rows are of few days. */
const days = new Map<string, boolean>()
