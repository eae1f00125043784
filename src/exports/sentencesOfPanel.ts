import { type Answer, figuresOf, isKnown, reportOf, UNPUBLISHED } from '../domain/ask/answer'
import { ask } from '../domain/ask/ask'
import { figuresOfOwnTime } from '../domain/ask/ownTime'
import { hasCalendarYears } from '../domain/ask/selection'
import type { Share } from '../domain/ask/share'
import type { FigureTable } from '../domain/data/table'
import { isTollMode, type PanelList, type PanelRow, type TollMode } from '../domain/panels/panel'
import {
  answersOfRow,
  isPrinted,
  type PanelChart,
  type PanelModel,
  type RowAnswer,
  showsYears,
  unitOf,
} from '../domain/panels/panelModel'
import { doubtNote, figureNotes, ownTimeTexts } from '../i18n/phrases/figure/figureNotes'
import {
  omittedTotalsWords,
  tollNotes,
  yearNotes,
  yearsWithoutToll,
} from '../i18n/phrases/panel/panelNotes'
import { rowName } from '../i18n/phrases/panel/rowName'
import { sayShare } from '../i18n/phrases/figure/sayShare'
import { rankName } from '../i18n/phrases/question/yearName'
import type { Words } from '../i18n/Words'
import {
  askedIn,
  figuresIn,
  finished,
  namesOf,
  readersOf,
  sentenceOf,
  type Statement,
  whenOf,
  withTime,
} from './sentenceOf'

/** What a panel shows, as one sentence or a few: every number with its qualifier and its source. */
export function sentencesOfPanel(words: Words, table: FigureTable, model: PanelModel): string {
  const { charts, mode, question, total } = model
  const by = charts[0]?.lists[0]?.by
  const sentences = charts.some(({ lists }) => lists.some(({ rows }) => rows.length > 0))
    ? by === null
      ? ofFacts(words, table, model)
      : by === 'report'
        ? ofReports(words, table, model)
        : isTollMode(mode)
          ? ofTolls(words, table, model, mode)
          : mode === 'years'
            ? ofYears(words, table, model)
            : charts.flatMap((chart) => ofChart(words, table, model, chart))
    : [
        sentenceOf(words, table, toldOf(total ?? { question, answer: ask(table, question) })),
        // A report of less than a year gives no years, and a number all the same.
        ...(by === 'years' ? [words.t('byYear.short')] : []),
      ]
  return sentences.map(finished).join(' ')
}

/** The first number with the people among those it counts, then the others that are known. */
function ofFacts(
  words: Words,
  table: FigureTable,
  { charts, selection }: PanelModel,
): readonly string[] {
  const [lists = []] = charts.map((chart) => chart.lists)
  const [lead, ...facts] = lists.flatMap(({ rows }) => rows)
  if (!lead) return []
  const people = lists.flatMap(({ by, rows }) => (by === 'victims' ? rows : []))
  // Of several reports, they need not be of those whom the first number counts.
  const isAmong = selection.basis === 'report' && selection.victims.length === 0
  // A number that Tawthiq calculates is never said in one breath with what a report documented.
  const isAlike = ({ answer }: PanelRow) => isAmong && answer.kind === lead.answer.kind
  const isSaid = (row: PanelRow) =>
    isKnown(row.answer) &&
    !(people.includes(row) && (isAlike(row) || selection.victims.length === 1))
  const among = people
    .filter(isAlike)
    .flatMap(({ id, answer }) => (isKnown(answer) ? [{ victim: id, answer }] : []))
  const said = facts.filter(isSaid)
  return [
    ...inARow(words, table, [
      { ...toldOf(lead), ...(among.length > 0 && { among }) },
      ...said.filter(({ answer }) => answer.kind === 'published').map(toldOf),
      ...said.filter(({ answer }) => answer.kind !== 'published').map(toldOf),
    ]),
    ...doubtedIn(words, table, [lead, ...facts]),
  ]
}

/**
 * The first total and the last, that of the report being read, and those of no known last day; never
 * what lies between two.
 */
function ofReports(
  words: Words,
  table: FigureTable,
  { charts, selection: { basis, report } }: PanelModel,
): readonly string[] {
  const all = charts.flatMap(({ lists }) => lists.flatMap(({ rows }) => rows))
  const given = all.filter(({ answer }) => isKnown(answer))
  const isDated = ({ id }: PanelRow) => table.reports.get(id)?.span.end !== null
  const known = given.filter(isDated)
  const own = all.find(({ id }) => basis === 'report' && id === report)
  const undated = given.filter((row) => !isDated(row))
  const chosen = [known[0], own, known.at(-1), ...undated].filter((one) => one !== undefined)
  if (chosen.length === 0) return [words.t('overTime.none')]
  return [
    ...inARow(words, table, [...new Set(chosen)].map(toldOf)),
    ...(given.length > 1 ? [words.t('described.apart')] : []),
    ...doubtedIn(words, table, chosen),
  ]
}

/** What each toll gives of its own time, and why none is added to another. */
function ofTolls(
  words: Words,
  table: FigureTable,
  model: PanelModel,
  mode: TollMode,
): readonly string[] {
  const rows = model.charts.flatMap(({ lists }) => lists.flatMap((list) => list.rows))
  const items = rows.map((row) =>
    words.t('marks.name', {
      name: rowName(words, table, mode, row),
      answer: words.say(row.answer),
    }),
  )
  return [
    words.t('takeaway.sentence.tolls', {
      ...namesOf(words, undefined),
      asked: words.t('where.by', {
        phrase: askedIn(words, table, model.question),
        by: words.t(`takeaway.sentence.by.${mode}`),
      }),
      items: items.join(words.between('clauses')),
    }),
    ...readIn(
      words,
      table,
      rows.map(({ answer }) => answer),
    ),
    ...tollNotes(words, table, model),
    ...yearsWithoutToll(words, table, model),
    ...doubtedIn(words, table, rows),
  ]
}

/** Each category by year: what the report says of its years, then what tolls say of calendar years. */
function ofYears(words: Words, table: FigureTable, model: PanelModel): readonly string[] {
  const { t } = words
  const lists = model.charts.flatMap((chart) => chart.lists)
  const said = lists.flatMap(({ rows }) => {
    const [first] = rows
    if (!first) return []
    const { question } = first
    const latest = question.basis === 'latest'
    const isCalendar = hasCalendarYears(question)
    const known = rows.filter(({ answer }) => isKnown(answer))
    const missing = rows.filter((row) => !known.includes(row))
    const nameOf = (row: PanelRow) => rowName(words, table, 'years', row)
    const items = known.flatMap((row) =>
      answersOfRow(row)
        .slice(0, 1)
        .map((one) => itemOf(words, table, nameOf(row), one, latest)),
    )
    return [
      t(`takeaway.sentence.${isCalendar ? 'tolls' : latest ? 'latest' : 'panel'}`, {
        ...namesOf(words, table.reports.get(question.report)?.report),
        asked: t('where.by', {
          phrase: askedIn(words, table, question),
          by: t(`takeaway.sentence.by.${isCalendar ? 'calendar' : 'years'}`),
        }),
        items: items.join(words.between('clauses')),
      }),
      ...(missing.length > 0
        ? [t('described.missing', { list: words.list(missing.map(nameOf)) })]
        : []),
    ]
  })
  const rows = lists.flatMap((list) => list.rows)
  return [
    ...said,
    ...readIn(
      words,
      table,
      rows.map(({ answer }) => answer),
    ),
    ...yearNotes(words, table, model),
    ...(showsYears(model, 'calendar') ? [t('tolls.read.calendar')] : []),
    ...doubtedIn(words, table, rows),
  ]
}

/** Figures that do not add up are not quoted without a word of it. */
function doubtedIn(words: Words, table: FigureTable, rows: readonly PanelRow[]): readonly string[] {
  const answers = rows.map(({ answer }) => answer)
  return [doubtNote(words, table, answers)].filter((note) => note !== null)
}

/** Sentences that are read one after another: none begins as the one before it. */
function inARow(
  words: Words,
  table: FigureTable,
  statements: readonly Statement[],
): readonly string[] {
  const reports = statements.map(({ answer }) =>
    answer.kind === 'published' ? reportOf(answer) : null,
  )
  const readers = statements.map((one) => readersOf(words, table, figuresIn(one)).names.join())
  return statements.map((statement, i) => {
    const before = reports[i - 1] ?? null
    const follows = before === null ? undefined : before === reports[i] ? 'same' : 'another'
    return sentenceOf(words, table, {
      ...statement,
      follows,
      isReadAlike: follows === 'same' && readers[i] === readers[i - 1],
      noted: new Set(statements.slice(0, i).flatMap(({ answer }) => reportOf(answer) ?? [])),
    })
  })
}

/** Where the figures of a panel were read, in a sentence of its own; the citation says it of each. */
function readIn(words: Words, table: FigureTable, answers: readonly Answer[]): readonly string[] {
  const { names } = readersOf(words, table, answers.filter(isKnown).flatMap(figuresOf))
  if (names.length === 0) return []
  const most = names.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED
  const more = names.length - most
  const list = words.list([
    ...names.slice(0, most),
    ...(more > 0 ? [words.t('described.more', { n: words.count(more) })] : []),
  ])
  return [words.t('takeaway.sentence.readIn', { list })]
}

/** More would be a list in the place of a sentence. */
const MOST_NAMED = 4

function toldOf({ question, answer }: Pick<PanelRow, 'question' | 'answer'>) {
  return { question, answer, unit: unitOf(question) }
}

/** The lists of one chart, of which one report speaks or the latest for each number. */
function ofChart(
  words: Words,
  table: FigureTable,
  { question: whole, total, omittedTotals }: PanelModel,
  { lists, selection }: PanelChart,
): readonly string[] {
  const { t } = words
  const { basis, report, governorates } = selection
  const question = { ...whole, basis, report, governorates }
  const latest = basis === 'latest'
  const isCalendar = hasCalendarYears(selection)
  const rows = saidRows(words, table, lists, total)
  const known = rows.filter(({ row }) => isPrinted(row) || row.share?.kind === 'published')
  const missing = rows.filter((one) => !known.includes(one))
  const items = known.flatMap(({ row, name }) =>
    answersOfRow(row)
      .filter(({ answer, share }) => isKnown(answer) || share?.kind === 'published')
      .map((one) => itemOf(words, table, name, one, latest)),
  )
  const isCalculated = known.some(({ row }) =>
    answersOfRow(row).some(({ answer, share }) => (share ?? answer).kind === 'derived'),
  )
  const byTawthiq = isCalculated ? [t('takeaway.sentence.calculatedBy')] : []
  const answers = rows.map(({ row }) => row.answer)
  const [by = null] = lists.map((list) => list.by)
  const when =
    latest && question.years.length === 0
      ? t('takeaway.sentence.ownTime')
      : whenOf(words, table, { question: { ...question, basis: 'report' }, answer: UNPUBLISHED })
  const asked = withTime(words, askedIn(words, table, question), when)
  return [
    t(`takeaway.sentence.${isCalendar ? 'tolls' : latest ? 'latest' : 'panel'}`, {
      ...namesOf(words, table.reports.get(report)?.report),
      asked:
        by === null || by === 'report' || isTollMode(by)
          ? asked
          : t('where.by', {
              phrase: asked,
              by: t(`takeaway.sentence.by.${by === 'years' && isCalendar ? 'calendar' : by}`),
            }),
      items:
        items.length > 0
          ? [...new Set([...items, ...byTawthiq])].join(words.between('clauses'))
          : t('takeaway.cite.none'),
    }),
    ...readIn(
      words,
      table,
      known.flatMap(({ row }) => answersOfRow(row).map(({ answer }) => answer)),
    ),
    ...(missing.length > 0 && items.length > 0
      ? [t('described.missing', { list: words.list(missing.map(({ name }) => name)) })]
      : []),
    // Tolls and lists that overlap are never added: whoever copies them must know.
    ...(rows.length > 1 && by === 'years' && isCalendar ? [t('tolls.read.calendar')] : []),
    ...(rows.length > 1 && by === 'victims' ? [t('byVictim.plain')] : []),
    ...(rows.length > 1 && by === 'attacks' ? [t('byAttack.read')] : []),
    ...figureNotes(words, table.vocabulary, answers.filter(isKnown).flatMap(figuresOf)).map(
      (note) => t('takeaway.sentence.note', { note }),
    ),
    ...omittedTotalsWords(words, table, by, omittedTotals),
    ...ownTimeTexts(words, table.vocabulary, figuresOfOwnTime(table, question)).map(finished),
    ...doubtedIn(
      words,
      table,
      rows.map(({ row }) => row),
    ),
  ]
}

/** Each row with its name; parts where they are shares of it, else the rows speak for themselves. */
function saidRows(
  words: Words,
  table: FigureTable,
  lists: readonly PanelList[],
  total: PanelRow | null,
) {
  const said = lists.flatMap(({ by, rows }) =>
    [...rows, ...(total ? [total] : [])].flatMap((row) => {
      const name = rowName(words, table, by, row)
      const parts = row.parts.filter(({ share }) => share !== null)
      return [
        { row, name },
        ...parts.map((part) => ({
          row: part,
          name: words.t('pair', { first: name, second: rowName(words, table, 'victims', part) }),
        })),
      ]
    }),
  )
  // A year that is asked for alone is all of them together.
  const keyOf = ({ row }: (typeof said)[number]) => JSON.stringify(row.question)
  return said.filter((one, i) => said.findIndex((other) => keyOf(other) === keyOf(one)) === i)
}

/** A name with its number, its share of a whole, and the report where there are several. */
function itemOf(
  words: Words,
  table: FigureTable,
  name: string,
  { answer, unit, share }: RowAnswer,
  latest: boolean,
): string {
  const { t } = words
  const [figure] = answer.kind === 'published' ? [answer.figure] : []
  const item =
    figure && unit === 'rank'
      ? t('marks.name', { name, answer: rankName(words, figure.value) })
      : figure && unit === 'percent'
        ? t('marks.name', { name, answer: t('answer.share', { value: words.sayFigure(figure) }) })
        : share
          ? shareIn(words, name, share)
          : t('marks.name', { name, answer: calculatedIn(words, answer) })
  const report = table.reports.get(reportOf(answer) ?? '')?.report
  return latest && report ? t('described.item', { value: item, name: words.report(report) }) : item
}

/** Who calculated stands beside the number: the sentence begins with whose figures they are. */
function calculatedIn(words: Words, answer: Answer): string {
  const [figure] = figuresOf(answer)
  return answer.kind === 'derived' && figure
    ? words.t('takeaway.sentence.calculated', {
        value: words.say({ ...answer, kind: 'published', figure }),
      })
    : words.say(answer)
}

function shareIn(words: Words, name: string, share: NonNullable<Share>): string {
  const { t } = words
  if (share.kind === 'published') {
    return t('marks.name', { name, answer: t('answer.share', { value: sayShare(words, share) }) })
  }
  return t('takeaway.sentence.share_of', {
    name,
    share: sayShare(words, share),
    part:
      share.part.kind === 'derived'
        ? t('takeaway.sentence.aside', { value: words.say(share.part) })
        : words.say(share.part),
    whole: words.say(share.whole),
  })
}
