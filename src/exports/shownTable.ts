import { type Answer, isKnown } from '../domain/ask/answer'
import type { Entry } from '../domain/data/entry'
import type { Qualifier, Unit } from '../domain/data/observation'
import type { Figure } from '../domain/data/figure'
import type { FigureTable } from '../domain/data/table'
import type { Mode, PanelList, PanelRow } from '../domain/panels/panel'
import {
  answersOfRow,
  type PanelModel,
  type RowAnswer,
  rowsOf,
  unitOf,
} from '../domain/panels/panelModel'
import type { PanelId } from '../domain/panels/panels'
import { capitalised } from '../i18n/format/casing'
import { withoutMarks } from '../i18n/format/isolate'
import { placeOfCell, subjectOfCell } from '../i18n/phrases/figure/cellLine'
import { doubtNote } from '../i18n/phrases/figure/figureNotes'
import { chartName, listName } from '../i18n/phrases/panel/panelName'
import { tollNotes } from '../i18n/phrases/panel/panelNotes'
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
  /** What must be known to read it, a line each: what is never added, and what does not add up. */
  readonly notes: readonly string[]
  readonly rows: readonly (readonly ShownValue[])[]
}

/** A number that has a wording shows it and counts as a number; null where there is nothing to say. */
export type ShownValue =
  | string
  | number
  | { readonly date: string }
  | { readonly value: number; readonly wording: string; readonly isPercent?: boolean }
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
  const doubt = doubtNote(
    words,
    table,
    rowsOf(model).map(({ answer }) => answer),
  )
  const apart = APART[model.panel]
  const notes = [
    ...tollNotes(words, table, model),
    ...(apart && mode === null && lists.length > 1 ? [t(apart)] : []),
    ...(doubt === null ? [] : [doubt]),
  ].map(withoutMarks)
  if (named.some(({ row }) => row.parts.length > 0)) {
    return { ...byCategory(named, heads, table, both, words), notes }
  }
  // What is asked twice stands once, as among the rows of the panel.
  const once = new Map(named.toReversed().map((one) => [JSON.stringify(one.row.question), one]))
  const lines = [...once.values()].toReversed().map(({ row, names }) => ({
    names,
    row,
    record: recordOfRow(row, table, both),
  }))
  type Line = (typeof lines)[number]
  const shown = tableOf<Line>(lines, [
    ...heads.map((head, i): Column<Line> => [head, ({ names }) => names[i]]),
    ...columnsOfNumber<Line>(words, ({ row: { answer, question } }) => ({
      value: isKnown(answer) ? answer.value : null,
      qualifier: isKnown(answer) ? answer.qualifier : null,
      unit: unitOf(question),
      kind: kindOf(words, answer),
    })),
    // What is printed of a number beside it stands in no column of people.
    [t('figuresView.unit.rank'), ({ row }) => row.rank?.value],
    [t('figuresView.unit.percent'), ({ row }) => percentOf(words, row.printedShare)],
    [t('files.field.share'), ({ record }) => record.share],
    [t('files.shown.sum'), ({ row }) => calculated(words, row.answer)],
    ...columnsOfSource<Line>(words, ({ record }) => record),
  ])
  return { ...shown, notes }
}

/** Why the lists of a panel are never added: they count the same again. */
const APART: Partial<Record<PanelId, 'byAttack.read' | 'byVictim.plain'>> = {
  'attacks-by-type': 'byAttack.read',
  'killed-by-victim': 'byVictim.plain',
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
    const cellFor = (one: PanelRow) => {
      const said = { unit: unitOf(one.question), answer: one.answer, share: one.share }
      return {
        id: one === row ? null : one.id,
        name: one === row ? t('table.together') : rowName(words, table, 'victims', one),
        answer: one.answer,
        record: recordOfAnswer(one, said, table, both),
      }
    }
    const cells = [cellFor(row), ...row.parts.map(cellFor)] as const
    return { names, row, cells }
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
    [t('figuresView.unit.percent'), ({ row }) => percentOf(words, row.printedShare)],
    [
      t('answer.calculatedBy'),
      ({ cells }) =>
        cells
          .filter(({ answer }) => answer.kind === 'derived')
          .map(({ name, answer }) => t('marks.name', { name, answer: calculated(words, answer) }))
          .join(words.between('clauses')),
    ],
    ...columnsOfSource<Line>(words, ({ cells: [own] }) => own.record),
    // Those of a category are not those of all: each has its own.
    [
      t('files.shown.ofCategories'),
      ({ cells: [, ...parts] }) =>
        parts
          .flatMap(({ name, record }) => {
            const read = listed(record[`publishers_${words.language}`], words.between('pair'))
            return read ? [t('marks.name', { name, answer: read })] : []
          })
          .join(words.between('clauses')),
    ],
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
  // With the latest of each number, no report is the one that has none.
  const fields = question.basis === 'latest' ? [...SOURCED, ...OF_REPORT] : SOURCED
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, null])) }
}

/** What a row says in a file; of one that has nothing but a rank or a printed share, whose those are. */
function recordOfRow(row: PanelRow, table: FigureTable, both: BothWords): FileRecord {
  const [own, other] = answersOfRow(row)
  return recordOfAnswer(row, isKnown(row.answer) || !other ? own : other, table, both)
}

const SOURCED = [
  'publishers_en',
  'publishers_ar',
  'not_taken_en',
  'not_taken_ar',
  'note_en',
  'note_ar',
] as const satisfies readonly Field[]

const OF_REPORT = [
  'period_start',
  'period_end',
  'report_en',
  'report_ar',
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
      value: figure?.value ?? null,
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
    ...columnsOfSource<Line>(words, ({ record }) => record),
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
    heads: said.map(({ head }) => capitalised(head)),
    notes: [],
    rows: lines.map((_, i) => said.map(({ values }) => values[i] ?? null)),
  }
}

function plain(value: ShownValue | undefined): ShownValue {
  if (value === undefined || value === '') return null
  return typeof value === 'string' ? withoutMarks(value) : value
}

interface Said {
  readonly value: number | null
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
    [t('table.number'), (line) => said(line).value],
    [t('files.field.unit'), (line) => t(`figuresView.unit.${said(line).unit}`)],
    [t('table.kind'), (line) => said(line).kind],
  ]
}

function columnsOfSource<Line>(
  { t, language, between }: Words,
  recordOfLine: (line: Line) => FileRecord,
): readonly Column<Line>[] {
  const of =
    (value: (record: FileRecord) => ShownValue | undefined) =>
    (line: Line): ShownValue | undefined =>
      value(recordOfLine(line))
  const clauses = between('clauses')
  return [
    [t('files.field.period_start'), of((record) => dated(record.period_start))],
    [t('files.field.period_end'), of((record) => dated(record.period_end))],
    [t('table.report'), of((record) => record[`report_${language}`])],
    [t('table.readIn'), of((record) => listed(record[`publishers_${language}`], clauses))],
    [t('files.shown.notTaken'), of((record) => listed(record[`not_taken_${language}`], clauses))],
    [
      t('files.shown.note'),
      // A column of its own says it.
      of((record) =>
        listed(record[`note_${language}`], clauses, (text) => text === t('answer.calculatedBy')),
      ),
    ],
  ]
}

/** Several texts of one field as a list. */
function listed(
  value: FileRecord['links'],
  between: string,
  isSaid: (text: string) => boolean = () => false,
): FileRecord['links'] {
  if (typeof value !== 'string') return value
  return value
    .split(BETWEEN)
    .filter((text) => !isSaid(text))
    .join(between)
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

/** A printed share as it is printed: about so many percent. */
function percentOf(words: Words, figure: Figure | null): ShownValue {
  if (!figure) return null
  const { value, qualifier } = figure
  const wording = qualifier === 'exact' ? '' : words.t(`answer.${qualifier}`)
  return { value, wording, isPercent: true }
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
