import {
  type Answer,
  isKnown,
  figuresOf,
  figuresOfLimit,
  type Receipt,
  receiptOf,
  reportOf,
} from '../domain/ask/answer'
import { type Figure, printOf } from '../domain/data/figure'
import {
  type Cell,
  type Measure,
  NOT_APPLICABLE,
  type Period,
  TOTAL,
} from '../domain/data/observation'
import { runsOfYears } from '../domain/data/period'
import type { Question } from '../domain/ask/selection'
import type { Share } from '../domain/ask/share'
import { answersOfRow, type PanelModel, type RowAnswer, rowsOf } from '../domain/panels/panelModel'
import type { FigureTable } from '../domain/data/table'
import type { Words } from '../i18n/Words'
import {
  type BothWords,
  fieldsOfCell,
  fieldsOfNotes,
  fieldsOfReadings,
  fieldsOfReport,
  joined,
  plainRecord,
} from './fieldsOfCell'
import { type FileRecord, NO_SHARE } from './FileRecord'

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
  const { vocabulary } = table
  const figures = [...new Set(figuresOf(answer))]
  const report = reportOf(answer) ?? (question.basis === 'report' ? question.report : null)
  const periods = periodsOf(question, report, table)
  const asked: Cell = {
    measure: question.measure,
    unit,
    period: periods[0] ?? { start: '', end: null, kind: 'window' },
    governorate: coded(question.governorates),
    victim: PEOPLE.includes(question.measure) ? coded(question.victims) : NOT_APPLICABLE,
    attack: coded(question.attacks),
  }
  return plainRecord({
    id: answer.kind === 'published' ? printOf(answer.figure).id : null,
    ...numbersOf(answer),
    ...(answer.kind === 'published'
      ? fieldsOfCell(answer.figure.cell, vocabulary, both)
      : {
          ...fieldsOfCell(asked, vocabulary, both),
          period_start: joined(periods.map(({ start }) => start)),
          period_end: joined(periods.flatMap(({ end }) => end ?? [])),
          period_kind: periods[0]?.kind ?? null,
          ...exceptionOf(question, vocabulary, both),
        }),
    ...fieldsOfReport(report, table, both),
    receipt: receiptTextOf(answer),
    ...fieldsOfReadings(
      figures.flatMap(({ observations }) => observations),
      figures.flatMap(({ rejected }) => rejected),
      vocabulary,
    ),
    ...fieldsOfShare(share),
    ...fieldsOfNotes(isKnown(answer) ? figures : [], vocabulary, both, ({ t }) => [
      ...(answer.kind === 'derived' || share?.kind === 'derived' ? [t('answer.calculatedBy')] : []),
      ...(answer.kind === 'bounded' ? [t('limit.documented')] : []),
    ]),
  })
}

/** What victim categories apply to. */
const PEOPLE: readonly Measure[] = ['killed', 'injured']

type Numbers = Pick<
  FileRecord,
  'answer' | 'value' | 'lowest' | 'highest' | 'limits_of' | 'qualifier'
>

function numbersOf(answer: Answer): Numbers {
  const none = {
    answer: answer.kind,
    value: null,
    lowest: null,
    highest: null,
    limits_of: null,
    qualifier: null,
  }
  switch (answer.kind) {
    case 'published':
    case 'derived':
      return { ...none, value: answer.value, qualifier: answer.qualifier }
    case 'bounded': {
      const { lowest, highest } = answer
      return {
        ...none,
        lowest: lowest?.value ?? null,
        highest: highest?.value ?? null,
        limits_of: 'documented',
      }
    }
    case 'unpublished':
      return none
  }
}

/** The time asked about, in one piece or several; none where each report would have its own. */
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
function coded(codes: readonly (string | number)[]): string {
  return codes.length === 0 ? TOTAL : codes.join('+')
}

/** Facilities of kinds that the report does not name: all of them except those that it does. */
function exceptionOf(
  { exceptAttacks = [] }: Question,
  vocabulary: FigureTable['vocabulary'],
  both: BothWords,
): Partial<FileRecord> {
  if (exceptAttacks.length === 0) return {}
  const label = (words: Words) =>
    words.t('takeaway.unnamed', {
      list: words.list(
        vocabulary.attacks
          .filter(({ code }) => exceptAttacks.includes(code))
          .map((attack) => words.inner(attack.label)),
      ),
    })
  return {
    attack: `facility-${exceptAttacks.join('-')}`,
    attack_en: label(both.en),
    attack_ar: label(both.ar),
  }
}

/** The figures added and taken away, each by the id of a print that says it so; of limits, for each end. */
function receiptTextOf(answer: Answer): string | null {
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
  return [
    plus.map(named).join(' + '),
    ...(minus.length > 0 ? [minus.map(named).join(' - ')] : []),
  ].join(' - ')
}

type ShareFields = Pick<FileRecord, `share${'' | '_answer' | '_qualifier' | '_of'}`>

/** In percent, not rounded; a printed share is of a whole that its report does not name by a number. */
function fieldsOfShare(share: Share): ShareFields {
  if (!share) return NO_SHARE
  switch (share.kind) {
    case 'published':
      return {
        ...NO_SHARE,
        share_answer: share.kind,
        share: share.figure.value,
        share_qualifier: share.figure.qualifier,
      }
    case 'derived':
      return {
        ...NO_SHARE,
        share_answer: share.kind,
        share: share.percent,
        share_qualifier: share.approximate ? 'approximate' : 'exact',
        share_of: sumOf(receiptOf(share.whole)),
      }
  }
}
