import {
  type Answer,
  answerOf,
  figuresOf,
  figuresOfLimit,
  isKnown,
  type Receipt,
  receiptOf,
  reportOf,
  UNPUBLISHED,
} from '../domain/ask/answer'
import type { Question } from '../domain/ask/selection'
import type { Share } from '../domain/ask/share'
import type { Entry } from '../domain/data/entry'
import { type Figure, printOf } from '../domain/data/figure'
import {
  type Cell,
  type Measure,
  NOT_APPLICABLE,
  type Observation,
  type Period,
  TOTAL,
} from '../domain/data/observation'
import { runsOfYears } from '../domain/data/period'
import type { FigureTable } from '../domain/data/table'
import type { Vocabulary } from '../domain/data/vocabulary'
import { answersOfRow, type PanelModel, type RowAnswer, rowsOf } from '../domain/panels/panelModel'
import { withoutMarks } from '../i18n/format/isolate'
import type { Language } from '../i18n/language'
import { labelsOf, placeOfCell } from '../i18n/phrases/figure/cellLine'
import { figureNotes } from '../i18n/phrases/figure/figureNotes'
import type { Words } from '../i18n/Words'

/** The words of both languages: a file holds the labels of both. */
export type BothWords = Readonly<Record<Language, Words>>

/** One line of an exported table. */
export type FileRecord = Readonly<Record<Field, FieldValue>>

/** Null where there is nothing to say: it is an empty cell in a file, never a zero. */
type FieldValue = string | number | null

/** What several codes, texts or links of one field stand apart by. */
export const BETWEEN = ' | '

/**
 * Everything that a panel shows, for a file: each number, or what stands in its place. What was not
 * found has no value; what is calculated names the figures added and taken away.
 */
export function recordsOfPanel(
  model: PanelModel,
  table: FigureTable,
  both: BothWords,
): readonly FileRecord[] {
  return rowsOf(model).flatMap((row) =>
    answersOfRow(row).map((one) => recordOf(row.question, one, table, both)),
  )
}

/** One number of a panel, for a file. */
export function recordOf(
  question: Question,
  { unit, answer, share }: RowAnswer,
  table: FigureTable,
  both: BothWords,
): FileRecord {
  const report = reportOf(answer) ?? (question.basis === 'report' ? question.report : null)
  const figures = [...new Set(figuresOf(answer))]
  const printed = answer.kind === 'published' ? answer.figure : null
  const periods = printed ? [printed.cell.period] : periodsOf(question, report, table)
  const line: Line = {
    id: printed && printOf(printed).id,
    answer,
    share,
    cell: printed?.cell ?? {
      measure: question.measure,
      unit,
      governorate: coded(question.governorates),
      victim: PEOPLE.includes(question.measure) ? coded(question.victims) : NOT_APPLICABLE,
      attack: coded(question.attacks),
    },
    periods,
    except: printed ? [] : (question.exceptAttacks ?? []),
    report,
    accepted: figures.flatMap(({ observations }) => observations),
    rejected: figures.flatMap(({ rejected }) => rejected),
  }
  return written(line, table, both)
}

/**
 * A line of the list of everything printed, for a file. A cell without an accepted reading has no
 * value; what was printed for it stands in `not_taken`, as beside a figure.
 */
export function recordOfEntry(entry: Entry, table: FigureTable, both: BothWords): FileRecord {
  const { cell, figure, accepted, rejected, report } = entry
  const line: Line = {
    id: figure ? printOf(figure).id : entry.id,
    answer: figure ? answerOf({ plus: [figure], minus: [] }) : UNPUBLISHED,
    share: null,
    cell,
    periods: [cell.period],
    except: [],
    report,
    accepted,
    rejected,
  }
  return written(line, table, both)
}

/** What the fields of one line are made of. */
interface Line {
  readonly id: string | null
  readonly answer: Answer
  readonly share: Share
  readonly cell: Omit<Cell, 'period'>
  /** In one piece or several; none where each report would have its own. */
  readonly periods: readonly Period[]
  /** Kinds of facilities that are left out of those counted. */
  readonly except: readonly string[]
  readonly report: string | null
  /** What is taken, and what was printed for the same and is not. */
  readonly accepted: readonly Observation[]
  readonly rejected: readonly Observation[]
}

type Column = (line: Line, table: FigureTable, both: BothWords) => FieldValue

/** The columns of an exported table, in their order; the names are a public promise. */
const COLUMNS = {
  id: ({ id }) => id,
  // Nobody published what was counted from a reader's incidents.
  answer: ({ answer, report }, { reports }) =>
    answer.kind === 'published' && reports.get(report ?? '')?.report.counted
      ? 'counted'
      : answer.kind,
  value: ({ answer }) => (isKnown(answer) ? answer.value : null),
  lowest: ({ answer }) => (answer.kind === 'bounded' ? (answer.lowest?.value ?? null) : null),
  highest: ({ answer }) => (answer.kind === 'bounded' ? (answer.highest?.value ?? null) : null),
  limits_of: ({ answer }) => (answer.kind === 'bounded' ? 'documented' : null),
  qualifier: ({ answer }) => (isKnown(answer) ? answer.qualifier : null),
  measure: ({ cell }) => cell.measure,
  ...inBoth('measure', ({ t }, { cell }) => t(`figuresView.measure.${cell.measure}`)),
  unit: ({ cell }) => cell.unit,
  period_start: ({ periods }) => joined(periods.map(({ start }) => start)),
  period_end: ({ periods }) => joined(periods.flatMap(({ end }) => end ?? [])),
  period_kind: ({ periods }) => periods[0]?.kind ?? null,
  governorate: ({ cell }) => cell.governorate,
  ...inBoth('governorate', (words, { cell }, { vocabulary }) =>
    placeOfCell(words, vocabulary, cell),
  ),
  victim: ({ cell }) => cell.victim,
  ...inBoth('victim', (words, { cell }, { vocabulary }) =>
    joined(labelsOf(words, vocabulary.victims, cell.victim)),
  ),
  attack: ({ cell, except }) => (except.length > 0 ? `facility-${except.join('-')}` : cell.attack),
  ...inBoth('attack', (words, { cell, except }, { vocabulary: { attacks } }) => {
    if (except.length === 0) return joined(labelsOf(words, attacks, cell.attack))
    const named = attacks.filter(({ code }) => except.includes(code))
    const list = words.list(named.map(({ label }) => words.inner(label)))
    return words.t('takeaway.unnamed', { list })
  }),
  report: ({ report }) => report,
  ...inBoth('report', (words, { report: id }, { reports }) => {
    const report = reports.get(id ?? '')?.report
    return report ? words.report(report) : id
  }),
  report_as_of: ({ report }, { reports }) => reports.get(report ?? '')?.report.asOf ?? null,
  receipt: ({ answer }) => receiptText(answer),
  observations: ({ accepted }) => joined(accepted.map(({ id }) => id)),
  ...inBoth('publishers', ({ label }, { accepted }, { vocabulary }) =>
    joined(
      eachOnce(sourcesOf(accepted, vocabulary).map(({ publisher }) => label(publisher.label))),
    ),
  ),
  links: ({ accepted }, { vocabulary }) =>
    joined(eachOnce(sourcesOf(accepted, vocabulary).flatMap(({ url }) => url ?? []))),
  not_taken: ({ rejected }) => joined(rejected.map(({ id, value }) => `${String(value)} (${id})`)),
  ...inBoth('not_taken', ({ label }, { rejected }, { vocabulary: { sources, reasons } }) =>
    joined(
      rejected.map(({ source, reason }) => {
        const own = sources.find(({ id }) => id === source)
        const publisher = own ? label(own.publisher.label) : source
        const why = reasons.get(reason ?? '')
        return why ? `${publisher}: ${label(why)}` : publisher
      }),
    ),
  ),
  share_answer: ({ share }) => share?.kind ?? null,
  /** In percent, not rounded. */
  share: ({ share }) => (share?.kind === 'published' ? share.figure.value : share?.percent) ?? null,
  share_qualifier: ({ share }) => {
    if (share?.kind === 'published') return share.figure.qualifier
    return share && (share.approximate ? 'approximate' : 'exact')
  },
  /** A printed share is of a whole that its report does not name by a number. */
  share_of: ({ share }) => (share?.kind === 'derived' ? sumOf(receiptOf(share.whole)) : null),
  attribution: ({ answer }) =>
    joined(
      eachOnce(
        figuresIn(answer).flatMap((f) => f.observations.map(({ attribution }) => attribution)),
      ),
    ),
  ...inBoth('note', (words, { answer, share }, { vocabulary }) =>
    joined([
      ...figureNotes(words, vocabulary, figuresIn(answer)),
      ...(answer.kind === 'derived' || share?.kind === 'derived'
        ? [words.t('answer.calculatedBy')]
        : []),
      ...(answer.kind === 'bounded' ? [words.t('limit.documented')] : []),
    ]),
  ),
} satisfies Readonly<Record<string, Column>>

export type Field = keyof typeof COLUMNS
export const FIELDS = Object.keys(COLUMNS) as readonly Field[]

function inBoth<Name extends string>(
  name: Name,
  say: (words: Words, line: Line, table: FigureTable) => FieldValue,
) {
  const inLanguage = (language: Language): [string, Column] => [
    `${name}_${language}`,
    (line, table, both) => say(both[language], line, table),
  ]
  const columns = Object.fromEntries([inLanguage('en'), inLanguage('ar')])
  return columns as Record<`${Name}_${Language}`, Column>
}

/** Without marks of direction, so that every kind of file says the same. */
function written(line: Line, table: FigureTable, both: BothWords): FileRecord {
  const values = FIELDS.map((field) => {
    const column: Column = COLUMNS[field]
    const value = column(line, table, both)
    return [field, typeof value === 'string' ? withoutMarks(value) : value]
  })
  return Object.fromEntries(values) as FileRecord
}

/** Several codes, texts or links of one field; null for none. */
function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join(BETWEEN) : null
}

function eachOnce(parts: readonly string[]): readonly string[] {
  return [...new Set(parts)]
}

/** What victim categories apply to. */
const PEOPLE: readonly Measure[] = ['killed', 'injured']

/** The time asked about; none where each report would have its own. */
function periodsOf(
  { years }: Question,
  report: string | null,
  { reports }: FigureTable,
): readonly Period[] {
  if (years.length > 0) return runsOfYears(years)
  const span = reports.get(report ?? '')?.span
  return span ? [span] : []
}

/** Codes as the data has them: a pair that is one number is joined by a plus. */
function coded(codes: readonly string[]): string {
  return codes.length === 0 ? TOTAL : codes.join('+')
}

/** The figures of a number; limits are none. */
function figuresIn(answer: Answer): readonly Figure[] {
  return isKnown(answer) ? figuresOf(answer) : []
}

/** The texts in which something was read. */
function sourcesOf(observations: readonly Observation[], { sources }: Vocabulary) {
  return observations.flatMap(({ source }) => sources.find(({ id }) => id === source) ?? [])
}

/** The figures added and taken away, each by the id of a print that says it so; of limits, for each end. */
function receiptText(answer: Answer): string | null {
  switch (answer.kind) {
    case 'published':
    case 'derived':
      return sumOf(receiptOf(answer))
    case 'bounded': {
      const { lowest, highest } = answer
      return joined([
        ...(figuresOfLimit(lowest).length > 0 && lowest ? [`>= ${sumOf(lowest.receipt)}`] : []),
        ...(highest ? [`<= ${sumOf(highest.receipt)}`] : []),
      ])
    }
    case 'unpublished':
      return null
  }
}

function sumOf({ plus, minus }: Receipt): string {
  const named = (figure: Figure) => `${String(figure.value)} (${printOf(figure).id})`
  return [plus.map(named).join(' + '), ...minus.map(named)].join(' - ')
}
