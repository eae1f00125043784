import { type Answer, isKnown } from '../domain/ask/answer'
import type { Entry } from '../domain/data/entry'
import type { Qualifier, Unit } from '../domain/data/observation'
import type { FigureTable } from '../domain/data/table'
import type { Mode, PanelList } from '../domain/panels/panel'
import { answersOfRow, type PanelModel, type RowAnswer } from '../domain/panels/panelModel'
import { capitalised } from '../i18n/format/casing'
import { withoutMarks } from '../i18n/format/isolate'
import { placeOfCell, subjectOfCell } from '../i18n/phrases/figure/cellLine'
import { chartName, listName } from '../i18n/phrases/panel/panelName'
import { rowName } from '../i18n/phrases/panel/rowName'
import type { Words } from '../i18n/Words'
import { type BothWords, BETWEEN, type FileRecord, recordOfEntry, recordOf } from './recordsOfPanel'
import { askedIn, sumOf } from './sentenceOf'

/** A table as the page shows it, in the words of its reader: the first sheet of a workbook. */
export interface ShownTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly ShownValue[])[]
}

/** Null where there is nothing to say. */
export type ShownValue = string | number | { readonly date: string } | null

/** What a panel shows, row by row, with the names that the rows have there. */
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
        list.rows.flatMap((row) => {
          const own = nameOf(words, table, list, row)
          const part = (name: string) => t('pair', { first: own, second: name })
          const before = [
            charts.length > 1 ? chartName(words, table, mode, chart.id) : null,
            listName(words, list),
          ]
          return [
            { row, names: [...before, own] },
            ...row.parts.map((one) => ({
              row: one,
              names: [...before, part(rowName(words, table, 'victims', one))],
            })),
          ]
        }),
      ),
    ),
    ...(total ? [{ row: total, names: [null, null, t('table.together')] }] : []),
  ]
  // What is asked twice stands once, as among the rows of the panel.
  const once = new Map(named.toReversed().map((one) => [JSON.stringify(one.row.question), one]))
  const lines = [...once.values()].toReversed().flatMap(({ row, names }) =>
    answersOfRow(row).map((answer) => ({
      names,
      answer,
      record: recordOf(row.question, answer, table, both),
    })),
  )
  type Line = (typeof lines)[number]
  return tableOf<Line>(lines, [
    [t((mode && CHARTS[mode]) ?? 'table.category'), ({ names }) => names[0]],
    [t('files.shown.list'), ({ names }) => names[1]],
    [headOf(words, lists), ({ names }) => names[2]],
    ...columnsOfNumber<Line>(words, ({ answer: { unit, answer } }) => ({
      qualifier: isKnown(answer) ? answer.qualifier : null,
      unit,
      kind: kindOf(words, answer),
    })),
    [t('files.field.share'), ({ record }) => record.share],
    [t('files.shown.sum'), ({ answer }) => calculated(words, answer)],
    ...columnsOfSource<Line>(words),
  ])
}

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
  const listed = (value: FileRecord['links']) =>
    typeof value === 'string' ? value.split(BETWEEN).join(between('clauses')) : value
  return [
    [t('files.field.period_start'), ({ record }) => dated(record.period_start)],
    [t('files.field.period_end'), ({ record }) => dated(record.period_end)],
    [t('table.report'), ({ record }) => record[`report_${language}`]],
    [t('table.readIn'), ({ record }) => listed(record[`publishers_${language}`])],
    [t('files.shown.notTaken'), ({ record }) => listed(record[`not_taken_${language}`])],
    [t('files.shown.note'), ({ record }) => listed(record[`note_${language}`])],
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

function calculated(words: Words, { answer }: RowAnswer): string {
  return isKnown(answer) ? sumOf(words, answer) : ''
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
