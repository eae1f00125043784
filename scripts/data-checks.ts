import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

// Every check takes a package and answers with its problems: an empty list is a pass.

/** What is wrong with a package, whatever it is about; sums of its own subject are judged in the tests. */
export function problemsOf(data: Package): string[] {
  const wrong = [schemaProblems, keyProblems].flatMap((check) => check(data))
  // Rows that are not what they should be are judged no further.
  if (wrong.length > 0) return wrong
  return [
    ...[referenceProblems, codeProblems, unusedProblems, shapeProblems, readingProblems],
    ...[conflictProblems, rankProblems, categoryProblems, wordProblems, tileProblems],
  ].flatMap((check) => check(data))
}

/** New observations with ids of their own, and for each in words what it says beside those there are. */
export function proposed(data: Package, given: readonly Row[]) {
  const known = rowsOf(data, 'observations')
  const columns = data.files.get('observations')!.header
  const strange = Object.keys(given[0] ?? {}).filter((name) => !columns.includes(name))
  const last = Math.max(0, ...known.map(({ id }) => Number(id?.slice(1))))
  const rows = given.map((row, i) => ({
    ...Object.fromEntries(columns.map((name) => [name, row[name]?.trim() ?? ''])),
    id: `o${String(last + 1 + i).padStart(4, '0')}`,
  }))
  const taken = known.filter(({ reading }) => reading === 'accepted')
  const said = rows.map((row: Row) => {
    const of = (others: readonly Row[]) =>
      others.map(({ id, value, report }) => `${id} (${value}, ${report})`).join(', ')
    const same = taken.filter((one) => keyOf(one) === keyOf(row))
    const elsewhere = taken.filter(
      (one) => one.report !== row.report && keyOf({ ...one, report: row.report! }) === keyOf(row),
    )
    const against = same.filter(({ value }) => value !== row.value)
    const revised = elsewhere.filter(({ value }) => value !== row.value)
    const what =
      against.length > 0
        ? `contradicts ${of(against)}`
        : same.length > 0
          ? `confirms ${of(same)}`
          : revised.length > 0
            ? `new; revises ${of(revised)}`
            : 'new'
    const cell = cellColumns.map((name) => row[name]).join(' ')
    return `${row.id} ${row.report} ${cell} = ${row.value}: ${what}`
  })
  return {
    rows,
    said,
    problems: [
      ...strange.map((name) => `there is no column "${name}" in observations.csv`),
      ...problemsOf(withRows(data, 'observations', [...known, ...rows])),
    ],
  }
}

export type Row = Readonly<Record<string, string>>

export interface Package {
  readonly descriptor: Descriptor
  /** The first day that is counted, and whether a year ends on the day on which the next begins. */
  readonly start: string
  readonly yearsShareDay: boolean
  readonly files: ReadonlyMap<string, File>
}

interface File {
  readonly content: Buffer
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}

interface Descriptor {
  readonly titles: Record<string, string>
  readonly descriptions: Record<string, string>
  readonly rights: Record<string, string>
  readonly resources: readonly Resource[]
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly titles: Record<string, string>
  readonly rows: number
  readonly bytes: number
  readonly hash: string
  readonly schema: {
    readonly fields: readonly Field[]
    readonly missingValues: readonly string[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly ForeignKey[]
  }
}

interface Field {
  readonly name: string
  readonly type: string
  readonly missingValues?: readonly string[]
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
  }
}

interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
}

/** Some columns of `observations.csv` and the values they must have. */
export type Cell = Readonly<Record<string, string>>

/** A sum over cells of reports: the whole against its parts. */
export interface Sum {
  readonly whole: Cell
  readonly parts: readonly Cell[]
}

/** The columns that make one box of the table a report could publish. */
const cellColumns = [
  ...['measure', 'unit', 'period_start', 'period_end'],
  ...['governorate', 'victim', 'attack'],
]

export function readPackage(folder: string): Package {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8')
  const descriptor = JSON.parse(text) as Descriptor
  const files = descriptor.resources.map(
    ({ name, path }) => [name, fileOf(readFileSync(join(folder, path)))] as const,
  )
  const subject = readFileSync(join(folder, 'subject.json'), 'utf8')
  const { start, yearsShareDay } = JSON.parse(subject) as Pick<Package, 'start' | 'yearsShareDay'>
  return { descriptor, start, yearsShareDay, files: new Map(files) }
}

export function fileOf(content: Buffer): File {
  const { data, errors } = Papa.parse<string[]>(content.toString('utf8'), { skipEmptyLines: true })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '))
  const [header = [], ...lines] = data
  const rows = lines.map((line) => {
    if (line.length !== header.length) throw new Error(`ragged line: ${line.join(',')}`)
    return Object.fromEntries(header.map((column, i) => [column, line[i] ?? '']))
  })
  return { content, header, rows }
}

export function rowsOf(data: Package, name: string): readonly Row[] {
  const file = data.files.get(name)
  if (!file) throw new Error(`no resource "${name}"`)
  return file.rows
}

/** The package with other rows in one resource; the file itself stays as it was. */
export function withRows(data: Package, name: string, rows: readonly Row[]): Package {
  const file = data.files.get(name)
  if (!file) throw new Error(`no resource "${name}"`)
  return { ...data, files: new Map([...data.files, [name, { ...file, rows }]]) }
}

export function schemaProblems({ descriptor, files }: Package): string[] {
  return descriptor.resources.flatMap(({ name, schema }) => {
    const file = files.get(name)
    if (!file) return [`${name}: missing`]
    const expected = schema.fields.map((field) => field.name).join()
    const header = file.header.join()
    return [
      ...(header === expected ? [] : [`${name}: columns ${header}, not ${expected}`]),
      ...file.rows.flatMap((row, i) =>
        schema.fields.flatMap((field) => {
          const problem = valueProblem(field, row[field.name] ?? '', schema.missingValues)
          return problem ? [`${name} row ${i + 1}, ${field.name}: ${problem}`] : []
        }),
      ),
    ]
  })
}

export function keyProblems({ descriptor, files }: Package): string[] {
  return descriptor.resources.flatMap(({ name, schema }) => {
    const rows = files.get(name)?.rows ?? []
    const unique = schema.fields.filter((field) => field.constraints?.unique)
    const keys = [schema.primaryKey, ...unique.map((field) => [field.name])]
    return keys.flatMap((key) =>
      repeated(rows.map((row) => key.map((column) => row[column]).join('|'))).map(
        (value) => `${name}: ${key.join('+')} "${value}" stands twice`,
      ),
    )
  })
}

export function referenceProblems(data: Package): string[] {
  return data.descriptor.resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const [from = '', to = ''] = [fields[0], reference.fields[0]]
      const known = codes(data, reference.resource ?? name, to)
      return rowsOf(data, name)
        .map((row) => row[from] ?? '')
        .filter((value) => value !== '' && !known.has(value))
        .map((value) => `${name}: ${from} "${value}" is unknown`)
    }),
  )
}

/** Codes that no foreign key can name: parts of `A+B`, areas, and lists of governorates. */
export function codeProblems(data: Package): string[] {
  const governorates = codes(data, 'governorates', 'code')
  const places = new Set(['_T', ...governorates, ...codes(data, 'zones', 'code')])
  const victims = codes(data, 'victims', 'code')
  const unknown = (known: ReadonlySet<string>, value = '', between = '+') =>
    value.split(between).filter((part) => !known.has(part))
  return [
    ...rowsOf(data, 'observations').flatMap(({ id, governorate, victim }) => [
      ...unknown(places, governorate).map((code) => `${id}: governorate "${code}" is unknown`),
      ...unknown(victims, victim).map((code) => `${id}: victim "${code}" is unknown`),
    ]),
    ...rowsOf(data, 'zones').flatMap((zone) =>
      unknown(governorates, zone.governorates, ' ').map(
        (code) => `${zone.code}: governorate "${code}" is unknown`,
      ),
    ),
  ]
}

export function fileProblems({ descriptor, files }: Package): string[] {
  return descriptor.resources.flatMap(({ name, rows, bytes, hash }) => {
    const file = files.get(name)
    if (!file) return [`${name}: missing`]
    const { content } = file
    return [
      ...(file.rows.length === rows ? [] : [`${name}: ${file.rows.length} rows, not ${rows}`]),
      ...(content.length === bytes ? [] : [`${name}: ${content.length} bytes, not ${bytes}`]),
      ...(`sha256:${sha256(content)}` === hash ? [] : [`${name}: another hash`]),
      ...(content.includes('\r') ? [`${name}: a line ends in CR`] : []),
      ...(content.at(-1) === 0x0a ? [] : [`${name}: the last line has no end`]),
    ]
  })
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Sources and reports without a number, and publishers and reasons that nothing names. */
export function unusedProblems(data: Package): string[] {
  return (
    [
      ['sources', 'id', 'observations', 'source'],
      ['reports', 'id', 'observations', 'report'],
      ['reasons', 'code', 'observations', 'reason'],
      ['publishers', 'code', 'sources', 'publisher'],
      ['publisher_kinds', 'code', 'publishers', 'kind'],
      ['attributions', 'code', 'observations', 'attribution'],
    ] as const
  ).flatMap(([list, key, user, column]) => {
    const used = codes(data, user, column)
    return [...codes(data, list, key)]
      .filter((code) => !used.has(code))
      .map((code) => `${list}: nothing names "${code}"`)
  })
}

/** Measures, units, victims, years and periods that cannot go together. */
export function shapeProblems(data: Package): string[] {
  const units = new Map([
    ['killed', ['persons', 'percent', 'rank']],
    ['injured', ['persons']],
    ['displaced', ['persons']],
    ['attacks', ['incidents', 'percent', 'rank']],
  ])
  const first = Number(data.start.slice(0, 4))
  return rowsOf(data, 'observations').flatMap((row) => {
    const { id, measure = '', unit = '', year = '', victim, value = '' } = row
    const taken = row.reading === 'accepted'
    const { period_start: start = '', period_end: end = '', period_kind: kind } = row
    const known = row.period_end_known
    const ofPeople = measure === 'killed' || measure === 'injured'
    const year0 = Number(start.slice(0, 4)) - first + 1
    const next = `${year0 + first}${data.start.slice(4)}`
    const last = data.yearsShareDay ? next : dayBefore(next)
    const anniversaries = start.endsWith(data.start.slice(4)) && end === last
    return [
      ...(units.get(measure)?.includes(unit) ? [] : [`${id}: ${measure} in ${unit}`]),
      ...((victim === '_Z') === ofPeople ? [`${id}: victim ${victim} of ${measure}`] : []),
      ...((end !== '') === (known === 'true') ? [] : [`${id}: end ${end} known: ${known}`]),
      ...(end !== '' && end < start ? [`${id}: ends before it starts`] : []),
      ...(unit === 'percent' && taken && Number(value) > 100 ? [`${id}: ${value} percent`] : []),
      ...(unit === 'rank' && Number(value) < 1 ? [`${id}: rank ${value}`] : []),
      ...((kind === 'intervention_year') === (year !== '') ? [] : [`${id}: year of a ${kind}`]),
      ...(year === '' || (Number(year) === year0 && anniversaries) ? [] : [`${id}: year ${year}`]),
      ...(kind !== 'since_start' || start === data.start ? [] : [`${id}: starts ${start}`]),
    ]
  })
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

/** Readings and reasons that do not go together, and rejected numbers that are the accepted one. */
export function readingProblems(data: Package): string[] {
  const reasons = new Map([
    ['accepted', ['', 'period_mislabelled', 'period_misprinted', 'misattributed']],
    ['rejected', ['transposed_digits', 'dropped_digit', 'merged_lines', 'contradicted']],
    ['unverified', ['mixed_authorship']],
  ])
  const rows = rowsOf(data, 'observations')
  const accepted = new Set(
    rows.filter((row) => row.reading === 'accepted').map((row) => `${keyOf(row)}|${row.value}`),
  )
  return rows.flatMap((row) => {
    const { id, reading = '', reason = '', value } = row
    const both = reading !== 'accepted' && accepted.has(`${keyOf(row)}|${value}`)
    return [
      ...(reasons.get(reading)?.includes(reason) ? [] : [`${id}: ${reading} for "${reason}"`]),
      ...(both ? [`${id}: ${value} is accepted elsewhere in its report`] : []),
    ]
  })
}

/** Cells for which one report would have two accepted values. */
export function conflictProblems(data: Package): string[] {
  const values = new Map<string, Set<string>>()
  for (const row of rowsOf(data, 'observations')) {
    if (row.reading !== 'accepted') continue
    const key = keyOf(row)
    values.set(key, (values.get(key) ?? new Set()).add(row.value ?? ''))
  }
  return [...values]
    .filter(([, found]) => found.size > 1)
    .map(([key, found]) => `${key}: ${[...found].join(' and ')}`)
}

/** Ranks of a report that its numbers, or its shares, for the same governorates contradict. */
export function rankProblems(data: Package): string[] {
  const accepted = rowsOf(data, 'observations').filter(({ reading }) => reading === 'accepted')
  const orderOf = (row: Row) => keyOf({ ...row, unit: '', governorate: '' })
  const ranks = accepted.filter(({ unit }) => unit === 'rank')
  const numbers = accepted.filter(
    ({ unit, qualifier }) => unit !== 'rank' && qualifier !== 'approximate',
  )
  return ranks.flatMap((high) =>
    ranks
      .filter((low) => orderOf(low) === orderOf(high) && Number(low.value) > Number(high.value))
      .flatMap((low) => {
        const of = ({ governorate }: Row) =>
          numbers.filter((row) => orderOf(row) === orderOf(high) && row.governorate === governorate)
        return of(high).flatMap((more) =>
          of(low)
            .filter((less) => less.unit === more.unit && Number(less.value) > Number(more.value))
            .map((less) => `${high.id}: ${more.value} ranks above ${less.value} (${low.id})`),
        )
      }),
  )
}

/** Parts that are larger than their whole, in one report, place and period. */
export function partProblems(data: Package): string[] {
  const accepted = rowsOf(data, 'observations').filter(({ reading }) => reading === 'accepted')
  const counts = accepted.filter(({ unit }) => unit === 'persons' || unit === 'incidents')
  const values = new Map(counts.map((row) => [keyOf(row), Number(row.value)]))
  const valueOf = (row: Row) => values.get(keyOf(row))
  const larger = (row: Row, whole: Row, part = Number(row.value)) => {
    const value = valueOf(whole)
    return value !== undefined && part > value ? [`${row.id}: ${part} of ${value}`] : []
  }
  return counts.flatMap((row) => [
    ...(['victim', 'attack'] as const).flatMap((column) =>
      ancestors(data, `${column}s`, row[column] ?? '').flatMap((parent) =>
        larger(row, { ...row, [column]: parent }),
      ),
    ),
    ...(row.victim === 'children'
      ? larger(
          row,
          { ...row, victim: '_T' },
          Number(row.value) + (valueOf({ ...row, victim: 'women' }) ?? 0),
        )
      : []),
  ])
}

/** What a sum says, where it does not hold or cannot be formed. */
export function sumProblems(data: Package, sums: readonly Sum[]): string[] {
  return sums.flatMap(({ whole, parts }) => {
    const total = acceptedValue(data, whole)
    const values = parts.map((part) => acceptedValue(data, part))
    const sum = values.reduce<number>((a, b) => a + (b ?? NaN), 0)
    if (sum === total) return []
    return [`${values.map((value) => value ?? '?').join(' + ')} = ${sum}, not ${total ?? '?'}`]
  })
}

/** The value that a report's accepted observations give for a cell; undefined where none does. */
export function acceptedValue(data: Package, cell: Cell): number | undefined {
  const found = observationsOf(data, cell).filter(({ reading }) => reading === 'accepted')
  const values = new Set(found.map(({ value }) => Number(value)))
  return values.size === 1 ? [...values][0] : undefined
}

export function observationsOf(data: Package, cell: Cell): Row[] {
  const wanted = Object.entries(cell)
  return rowsOf(data, 'observations').filter((row) =>
    wanted.every(([column, value]) => row[column] === value),
  )
}

/** Parents that stand after their parts, and parts of another classification than their whole. */
export function categoryProblems(data: Package): string[] {
  return ['victims', 'attacks'].flatMap((list) => {
    const rows = rowsOf(data, list)
    return rows.flatMap(({ code, parent = '', classification }, i) => {
      if (parent === '') {
        const alone = classification === 'total' || classification === 'not_applicable'
        return alone ? [] : [`${list}: "${code}" has no parent`]
      }
      const whole = rows.slice(0, i).find((row) => row.code === parent)
      if (!whole) return [`${list}: "${code}" stands before "${parent}"`]
      const same = whole.classification === 'total' || whole.classification === classification
      return same ? [] : [`${list}: "${code}" is a part of another classification`]
    })
  })
}

/** Words that are missing in one language, though not optional, written in the other, or that steer the line's order. */
export function wordProblems(data: Package): string[] {
  const { titles, descriptions, rights, resources } = data.descriptor
  const inDescriptor = [titles, descriptions, rights, ...resources.map((one) => one.titles)]
  const cells = resources.flatMap(({ name, schema }) =>
    schema.fields
      .filter((field) => /_(en|ar)$/.test(field.name))
      .flatMap(({ name: column, constraints }) =>
        rowsOf(data, name)
          .map((row) => [`${name} ${row.code} ${column}`, row[column] ?? ''] as const)
          .filter(([, text]) => constraints?.required === true || text !== ''),
      ),
  )
  const texts = inDescriptor.flatMap((pair, i) => [
    [`datapackage.json ${i} _en`, pair.en ?? ''] as const,
    [`datapackage.json ${i} _ar`, pair.ar ?? ''] as const,
  ])
  return [...cells, ...texts].flatMap(([where, text]) => {
    const problem = where.endsWith('_ar') ? arabicProblem(text) : englishProblem(text)
    return problem ? [`${where}: ${problem}`] : []
  })
}

export function tileProblems(data: Package): string[] {
  const tiles = rowsOf(data, 'governorates').map((row) => `${row.tile_row}/${row.tile_column}`)
  return repeated(tiles).map((tile) => `two governorates at ${tile}`)
}

function valueProblem(field: Field, value: string, missing: readonly string[]): string | null {
  const { required, enum: allowed, pattern, minimum = -Infinity } = field.constraints ?? {}
  if ((field.missingValues ?? missing).includes(value)) return required ? 'missing' : null
  if (value !== value.trim()) return `space around "${value}"`
  const isWhole = /^\d+$/.test(value) && Number.isSafeInteger(Number(value))
  if (field.type === 'integer' && !(isWhole && Number(value) >= minimum))
    return `"${value}" is no number`
  if (field.type === 'boolean' && value !== 'true' && value !== 'false')
    return `"${value}" is no yes or no`
  if (field.type === 'date' && !isDay(value)) return `"${value}" is no day`
  if (allowed && !allowed.includes(value)) return `"${value}" is not allowed`
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    return `"${value}" is not of the pattern`
  return null
}

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${value}T`)
}

function arabicProblem(text: string): string | null {
  if (!/\p{Script=Arabic}/u.test(text)) return 'no Arabic'
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return 'digits that are not Latin'
  if (/شهيد|شهداء|استشه/.test(text)) return 'a word for a belief about the dead'
  return markProblem(text)
}

function englishProblem(text: string): string | null {
  if (!/[a-z]/i.test(text)) return 'no English'
  if (/\p{Script=Arabic}/u.test(text)) return 'Arabic'
  return markProblem(text)
}

function markProblem(text: string): string | null {
  return /\p{Cf}/u.test(text) ? 'an invisible mark' : null
}

/** The parent of a category, its parent's parent, and so on. */
function ancestors(data: Package, list: string, code: string): string[] {
  const parent = rowsOf(data, list).find((row) => row.code === code)?.parent
  return parent ? [parent, ...ancestors(data, list, parent)] : []
}

function codes(data: Package, name: string, column: string): Set<string> {
  return new Set(rowsOf(data, name).map((row) => row[column] ?? ''))
}

function keyOf(row: Row): string {
  // A pair printed as one sum is the same in either order.
  const codes = ['report', ...cellColumns].map((column) => row[column]?.split('+').sort().join('+'))
  return codes.join('|')
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]
}
