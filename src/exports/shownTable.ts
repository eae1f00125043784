import { type Answer, isKnown } from '../domain/ask/answer'
import type { Entry } from '../domain/data/entry'
import type { Qualifier, Unit } from '../domain/data/observation'
import type { FigureTable } from '../domain/data/table'
import type { Mode, PanelList, PanelRow } from '../domain/panels/panel'
import { answersOfRow, type PanelModel, type RowAnswer, unitOf } from '../domain/panels/panelModel'
import { capitalised } from '../i18n/format/casing'
import { withoutMarks } from '../i18n/format/isolate'
import { placeOfCell, subjectOfCell } from '../i18n/phrases/figure/cellLine'
import { chartName, listName } from '../i18n/phrases/panel/panelName'
import { rowName } from '../i18n/phrases/panel/rowName'
import type { Words } from '../i18n/Words'
import {
  type BothWords,
  BETWEEN,
  type Field,
  type FileRecord,
  recordOfEntry,
  recordOf,
} from './recordsOfPanel'
import { askedIn, sumOf } from './sentenceOf'

/** A table as the page shows it, in the words of its reader: the first sheet of a workbook. */
export interface ShownTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly ShownValue[])[]
}

/** A number that has a wording shows it and counts as a number; null where there is nothing to say. */
export type ShownValue =
  | string
  | number
  | { readonly date: string }
  | { readonly value: number; readonly wording: string }
  | null

/** What a panel shows, row by row, with the names and, for years, the columns that it has there. */
export function shownOfPanel(
  model: PanelModel,
  table: FigureTable,
  both: BothWords,
  words: Words,
): ShownTable {
  const { t } = words
  const { charts, total, mode } = model
  const lists = charts.flatMap((chart) => chart.lists)
  const named = [
    ...charts.flatMap((chart) =>
      chart.lists.flatMap((list) =>
        list.rows.map((row) => ({
          row,
          names: [
            charts.length > 1 ? chartName(words, table, mode, chart.id) : null,
            listName(words, list),
            nameOf(words, table, list, row),
          ] as const,
        })),
      ),
    ),
    ...(total ? [{ row: total, names: [null, null, t('table.together')] as const }] : []),
  ]
  const heads = [
    t((mode && CHARTS[mode]) ?? 'table.category'),
    t('files.shown.list'),
    headOf(words, lists),
  ] as const
  if (named.some(({ row }) => row.parts.length > 0)) {
    return byCategory(named, heads, table, both, words)
  }
  // What is asked twice stands once, as among the rows of the panel.
  const once = new Map(named.toReversed().map((one) => [JSON.stringify(one.row.question), one]))
  const lines = [...once.values()].toReversed().map(({ row, names }) => ({
    names,
    row,
    record: recordOfRow(answersOfRow(row).map((one) => recordOfAnswer(row, one, table, both))),
  }))
  type Line = (typeof lines)[number]
  return tableOf<Line>(lines, [
    ...heads.map((head, i): Column<Line> => [head, ({ names }) => names[i]]),
    ...columnsOfNumber<Line>(words, ({ row: { answer, question } }) => ({
      qualifier: isKnown(answer) ? answer.qualifier : null,
      unit: unitOf(question),
      kind: kindOf(words, answer),
    })),
    // What is printed of a number beside it stands in no column of people.
    [t('figuresView.unit.rank'), ({ row }) => row.rank?.value],
    [t('figuresView.unit.percent'), ({ row }) => row.printedShare?.value],
    [t('files.field.share'), ({ record }) => record.share],
    [t('files.shown.sum'), ({ row }) => calculated(words, row.answer)],
    ...columnsOfSource<Line>(words),
  ])
}

interface NamedRow {
  readonly row: PanelRow
  /** The chart, the list and the row itself; null for the only one of its kind. */
  readonly names: readonly [string | null, string | null, string]
}

/** A line for each year or month, and a column for each category, with their sources together. */
function byCategory(
  named: readonly NamedRow[],
  heads: readonly string[],
  table: FigureTable,
  both: BothWords,
  words: Words,
): ShownTable {
  const { t } = words
  const ids = [...new Set(named.flatMap(({ row }) => row.parts.map(({ id }) => id)))]
  const lines = named.map(({ row, names }) => {
    const cells = [row, ...row.parts].map((one) => {
      const said = { unit: unitOf(one.question), answer: one.answer, share: one.share }
      return {
        id: one === row ? null : one.id,
        name: one === row ? t('table.together') : rowName(words, table, 'victims', one),
        answer: one.answer,
        record: recordOfAnswer(one, said, table, both),
      }
    })
    return { names, cells, record: recordOfRow(cells.map(({ record }) => record)) }
  })
  type Line = (typeof lines)[number]
  const cellOf = ({ cells }: Line, id: string | null) => cells.find((cell) => cell.id === id)
  return tableOf<Line>(lines, [
    ...heads.map((head, i): Column<Line> => [head, ({ names }) => names[i]]),
    ...[null, ...ids].flatMap((id): Column<Line>[] => {
      const head = lines.flatMap((line) => cellOf(line, id)?.name ?? [])[0] ?? ''
      return [
        [head, (line) => numberOrWords(words, cellOf(line, id)?.answer)],
        [
          t('pair', { first: head, second: t('files.field.share') }),
          (line) => cellOf(line, id)?.record.share,
        ],
      ]
    }),
    [
      t('answer.calculatedBy'),
      ({ cells }) =>
        cells
          .filter(({ answer }) => answer.kind === 'derived')
          .map(({ name, answer }) => t('marks.name', { name, answer: calculated(words, answer) }))
          .join(words.between('clauses')),
    ],
    ...columnsOfSource<Line>(words),
  ])
}

/** What a number says in a file; where none was found, no source of what limits it is one of the row. */
function recordOfAnswer(
  { question }: PanelRow,
  said: RowAnswer,
  table: FigureTable,
  both: BothWords,
): FileRecord {
  const record = recordOf(question, said, table, both)
  if (isKnown(said.answer)) return record
  const none = Object.fromEntries(SOURCED.map((field) => [field, null]))
  return { ...record, ...none }
}

/** One record of several numbers in a line: the time and the report of the first, the sources of all, each once. */
function recordOfRow(records: readonly FileRecord[]): FileRecord {
  const merged = SOURCED.map((field) => {
    const texts = records.flatMap((record) => String(record[field] ?? '').split(BETWEEN))
    return [field, [...new Set(texts)].filter((text) => text !== '').join(BETWEEN)] as const
  })
  return Object.assign({}, records[0], Object.fromEntries(merged))
}

const SOURCED = [
  'publishers_en',
  'publishers_ar',
  'not_taken_en',
  'not_taken_ar',
  'note_en',
  'note_ar',
] as const satisfies readonly Field[]

/** What several charts of a panel are of, as a heading; of something else, categories. */
const CHARTS: Partial<Record<Mode, 'table.report' | 'filter.governorates'>> = {
  reports: 'table.report',
  places: 'filter.governorates',
}

/** Rows of the list of everything printed, with the columns that they have there. */
export function shownOfEntries(
  entries: readonly Entry[],
  table: FigureTable,
  both: BothWords,
  words: Words,
): ShownTable {
  const { t } = words
  const { vocabulary } = table
  const lines = entries.map((entry) => ({ entry, record: recordOfEntry(entry, table, both) }))
  type Line = (typeof lines)[number]
  return tableOf<Line>(lines, [
    ...columnsOfNumber<Line>(words, ({ entry: { figure, cell } }) => ({
      qualifier: figure?.qualifier ?? null,
      unit: cell.unit,
      kind: t(figure ? 'answer.published' : 'figuresView.noFigure'),
    })),
    [
      t('figuresView.column.measure'),
      ({ entry: { cell } }) => t(`figuresView.measure.${cell.measure}`),
    ],
    [
      t('figuresView.column.subject'),
      ({ entry: { cell } }) => subjectOfCell(words, vocabulary, cell),
    ],
    [t('figuresView.column.place'), ({ entry: { cell } }) => placeOfCell(words, vocabulary, cell)],
    ...columnsOfSource<Line>(words),
  ])
}

/** A heading, and what a line has under it. */
type Column<Line> = readonly [head: string, value: (line: Line) => ShownValue | undefined]

interface WithRecord {
  readonly record: FileRecord
}

/** The columns, less those of which no line has anything to say. */
function tableOf<Line>(lines: readonly Line[], columns: readonly Column<Line>[]): ShownTable {
  const said = columns
    .map(([head, value]) => ({ head, values: lines.map((line) => plain(value(line))) }))
    .filter(({ values }) => values.some((value) => value !== null))
  return {
    heads: said.map(({ head }) => head),
    rows: lines.map((_, i) => said.map(({ values }) => values[i] ?? null)),
  }
}

function plain(value: ShownValue | undefined): ShownValue {
  if (value === undefined || value === '') return null
  return typeof value === 'string' ? withoutMarks(value) : value
}

interface Said {
  readonly qualifier: Qualifier | null
  readonly unit: Unit
  readonly kind: string
}

/** The wording belongs to the number, and stands before it. */
function columnsOfNumber<Line extends WithRecord>(
  { t }: Words,
  said: (line: Line) => Said,
): readonly Column<Line>[] {
  return [
    [
      t('figuresView.column.qualifier'),
      (line) => {
        const { qualifier } = said(line)
        return qualifier === null || qualifier === 'exact'
          ? null
          : t(`figuresView.qualifier.${qualifier}`)
      },
    ],
    [t('table.number'), ({ record }) => record.value],
    [t('files.field.unit'), (line) => t(`figuresView.unit.${said(line).unit}`)],
    [t('table.kind'), (line) => said(line).kind],
  ]
}

function columnsOfSource<Line extends WithRecord>({
  t,
  language,
  between,
}: Words): readonly Column<Line>[] {
  const listed = (value: FileRecord['links'], isSaid = (_: string) => false) =>
    typeof value === 'string'
      ? value
          .split(BETWEEN)
          .filter((text) => !isSaid(text))
          .join(between('clauses'))
      : value
  return [
    [t('files.field.period_start'), ({ record }) => dated(record.period_start)],
    [t('files.field.period_end'), ({ record }) => dated(record.period_end)],
    [t('table.report'), ({ record }) => record[`report_${language}`]],
    [t('table.readIn'), ({ record }) => listed(record[`publishers_${language}`])],
    [t('files.shown.notTaken'), ({ record }) => listed(record[`not_taken_${language}`])],
    [
      t('files.shown.note'),
      ({ record }) =>
        // A column of its own says it.
        listed(record[`note_${language}`], (text) => text === t('answer.calculatedBy')),
    ],
  ]
}

/** A day as a date; a month, a year or several days as they are. */
function dated(value: FileRecord['period_start']): ShownValue {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) ? { date: value } : value
}

function kindOf({ t, say }: Words, answer: Answer): string {
  switch (answer.kind) {
    case 'published':
      return t('answer.published')
    case 'derived':
      return t('answer.calculatedBy')
    case 'bounded':
    case 'unpublished':
      return say(answer)
  }
}

function calculated(words: Words, answer: Answer): string {
  return isKnown(answer) ? sumOf(words, answer) : ''
}

/** A number with its wording, or in words that none was found. */
function numberOrWords(words: Words, answer: Answer | undefined): ShownValue {
  if (!answer) return null
  if (!isKnown(answer)) return kindOf(words, answer)
  const { value, qualifier } = answer
  return qualifier === 'exact' ? value : { value, wording: words.t(`answer.${qualifier}`) }
}

/** The name of a row in its list; one of a kind of its own is called by what it counts. */
function nameOf(
  words: Words,
  table: FigureTable,
  { by }: PanelList,
  row: PanelList['rows'][number],
) {
  return by === null
    ? capitalised(withoutMarks(askedIn(words, table, row.question)))
    : rowName(words, table, by, row)
}

function headOf({ t }: Words, lists: readonly PanelList[]): string {
  const by = lists[0]?.by ?? null
  if (by === 'years' || by === 'calendar') return t('table.year')
  if (by === 'months') return t('table.month')
  if (by === 'governorates') return t('filter.governorates')
  return t(by === 'report' ? 'table.report' : 'table.category')
}
