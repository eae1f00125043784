import { COUNTED } from '../domain/data/subject'
import {
  AFTER,
  type Answer,
  figuresOf,
  isKnown,
  type Known,
  OVERLAP,
  reportOf,
} from '../domain/ask/answer'
import type { Entry } from '../domain/data/entry'
import type { Figure } from '../domain/data/figure'
import { sourceToCite } from '../domain/data/sourceToCite'
import { codesIn, type Period, type Unit } from '../domain/data/observation'
import { runsOfYears } from '../domain/data/period'
import { EVERYTHING, hasCalendarYears, type Question } from '../domain/ask/selection'
import type { FigureTable } from '../domain/data/table'
import type { Report } from '../domain/data/vocabulary'
import { capitalised, lowered } from '../i18n/format/casing'
import {
  attackKind,
  attackNames,
  isMixedAttacks,
  whereAndHow,
} from '../i18n/phrases/question/attackWords'
import { askedWords, subjectOf } from '../i18n/phrases/question/countedWords'
import { figureNotes } from '../i18n/phrases/figure/figureNotes'
import { optionLabel, whereOf } from '../i18n/phrases/question/optionLabel'
import { ordinalOf, type Words } from '../i18n/Words'
import { withoutMarks } from '../i18n/format/isolate'

/** What a sentence says: what was asked, of which time, and what was answered. */
export interface Statement {
  readonly question: Question
  readonly unit: Unit
  readonly answer: Answer
  /** The time in pieces; left out where it is that of the question. */
  readonly periods?: readonly Period[]
  /** Some of those counted, with their own answers. */
  readonly among?: readonly { readonly victim: string; readonly answer: Known }[]
  /** Where it follows a sentence of the same report, or of another of the publisher. */
  readonly follows?: 'same' | 'another' | undefined
  /** True where it was read where the sentence before it was, which says so. */
  readonly isReadAlike?: boolean
  /** Reports whose notes were said in a sentence before it. */
  readonly noted?: ReadonlySet<string>
}

/**
 * An answer as a sentence that can stand in any text: who says so, the number with its qualifier,
 * who or what it counts, where and when, and where it was read; or that none was found. Limits are never quoted.
 */
export function sentenceOf(words: Words, table: FigureTable, asked: Statement): string {
  const { question, answer } = asked
  const { t } = words
  const id = givenBy(answer) ?? (question.basis === 'report' ? question.report : null)
  const report = table.reports.get(id ?? '')?.report
  const about = {
    ...namesOf(words, report),
    asked: withTime(words, askedIn(words, table, question), whenOf(words, table, asked)),
  }
  switch (answer.kind) {
    case 'published':
    case 'derived': {
      const read = (text: string) =>
        asked.isReadAlike ? text : withReaders(words, table, figuresIn(asked), text)
      const isPrinted = answer.kind === 'published'
      const statement = statementOf(words, table, asked, answer)
      const key = answer.kind === 'published' ? (asked.follows ?? answer.kind) : answer.kind
      return finished(
        t(`takeaway.sentence.${key}`, {
          ...about,
          sum: isPrinted ? '' : read(sumOf(words, answer)),
          statement: attributed(words, table, asked, isPrinted ? read(statement) : statement),
        }),
      )
    }
    case 'bounded':
    case 'unpublished': {
      if (report && answer === AFTER) {
        const counted = { ...about, date: words.date(report.asOf) }
        return finished(t('takeaway.sentence.after', counted))
      }
      const ofTolls = question.years.length > 1 ? 'tollsApart' : 'noToll'
      const nobody = hasCalendarYears(question) ? ofTolls : 'nobody'
      const key = !report ? nobody : answer === OVERLAP ? 'overlap' : 'unpublished'
      return finished(t(`takeaway.sentence.${key}`, about))
    }
  }
}

/** A row of the list of everything printed; null for a cell without an accepted reading. */
export function sentenceOfEntry(words: Words, table: FigureTable, entry: Entry): string | null {
  const { figure, cell, report } = entry
  if (!figure) return null
  const question: Question = {
    ...EVERYTHING,
    report,
    measure: cell.measure,
    governorates: codesIn(cell.governorate),
    victims: codesIn(cell.victim),
    attacks: codesIn(cell.attack),
  }
  const answer: Answer = {
    kind: 'published',
    value: figure.value,
    qualifier: figure.qualifier,
    figure,
  }
  const asked = { question, unit: cell.unit, answer, periods: [cell.period] }
  return sentenceOf(words, table, asked)
}

/** "civilians killed by Russian forces in Syria", to stand inside a sentence. */
export function askedIn(words: Words, table: FigureTable, question: Question): string {
  const { vocabulary } = table
  const { t } = words
  const where = whereOf(words, vocabulary, question.governorates)
  if (question.measure === 'killed' || question.measure === COUNTED)
    return lowered(askedWords(words, vocabulary, question), words.language)
  switch (question.measure) {
    case 'injured':
    case 'displaced':
      return t(`takeaway.sentence.subject.${question.measure}`, { where })
    case 'attacks': {
      const kind = attackKind(vocabulary, question)
      const list = attackNames(words, vocabulary, question)
      const isPlain =
        kind === 'massacre' || kind === 'airstrike' || isMixedAttacks(vocabulary, question)
      const key = isPlain ? 'incidents' : kind
      return t(`takeaway.sentence.subject.${key}`, { where, list })
    }
  }
}

/** The names of who published it, for a frame of a sentence; an unknown report has none. */
export function namesOf(words: Words, report: Report | undefined) {
  return {
    publisher: words.t('report.publisher'),
    report: report ? words.report(report) : '',
  }
}

/** The report of a number. One that only limits it is no more silent than the others. */
function givenBy(answer: Answer): string | null {
  return isKnown(answer) ? reportOf(answer) : null
}

/** The time that an answer counts: "between … and …", for each piece of it. */
export function whenOf(
  words: Words,
  { reports }: FigureTable,
  { question, answer, periods }: Pick<Statement, 'question' | 'answer' | 'periods'>,
): string {
  const id = givenBy(answer)
  const span = reports.get(id ?? question.report)?.span
  const own =
    periods ?? (question.years.length > 0 ? runsOfYears(question.years) : span ? [span] : [])
  if (!periods && question.years.length === 0 && question.basis === 'latest' && id === null) {
    return words.t('takeaway.sentence.ownTime')
  }
  return words.list(
    own.map(({ start, end }) =>
      end === null
        ? words.t('takeaway.sentence.since', { start: words.date(start) })
        : start === end
          ? words.t('takeaway.sentence.on', { date: words.date(end) })
          : words.t('takeaway.sentence.between', {
              start: words.date(start),
              end: words.date(end),
            }),
    ),
  )
}

/** "… in Syria between … and …"; the phrase alone where no time is to be said. */
export function withTime({ t }: Words, phrase: string, when: string): string {
  return when === '' ? phrase : t('where.when', { phrase, when })
}

/** As plain text: without marks of direction, with the capital of a sentence. */
export function finished(text: string): string {
  return capitalised(withoutMarks(text))
}

/** The figures of a sentence: those of its number, and of some of those counted. */
export function figuresIn({ answer, among = [] }: Pick<Statement, 'answer' | 'among'>) {
  return [answer, ...among.map((part) => part.answer)].flatMap(figuresOf)
}

/** A text with where its figures were read, unless SNHR's own texts were. */
function withReaders(
  words: Words,
  table: FigureTable,
  figures: readonly Figure[],
  statement: string,
): string {
  const { names, areReports } = readersOf(words, table, figures)
  if (names.length === 0) return statement
  return words.t(`takeaway.sentence.${areReports ? 'reported' : 'read'}`, {
    statement,
    list: words.list(names),
  })
}

/**
 * Who published the texts that are cited for figures; nobody where all are of SNHR itself, which is named
 * anyway. A copy of its own text is none about it.
 */
export function readersOf(words: Words, { vocabulary }: FigureTable, figures: readonly Figure[]) {
  const sources = figures.flatMap((figure) => sourceToCite(figure, vocabulary) ?? [])
  const isOther = sources.some(({ kind }) => kind !== 'primary')
  const names = sources.map(({ publisher }) => words.label(publisher.label))
  return {
    names: isOther ? [...new Set(names)].filter((name) => name !== '') : [],
    areReports: sources.every(({ kind }) => kind === 'secondary'),
  }
}

/** With whom the texts hold responsible, and what else belongs to the number. */
function attributed(
  words: Words,
  { vocabulary }: FigureTable,
  { answer, noted }: Statement,
  statement: string,
): string {
  const notes = figureNotes(words, vocabulary, figuresOf(answer), noted)
  return notes.reduce((first, by) => words.t('described.of', { name: first, text: by }), statement)
}

/** The clause that holds the number. */
function statementOf(
  words: Words,
  table: FigureTable,
  statement: Statement,
  answer: Known,
): string {
  const { question, unit } = statement
  const { t } = words
  const when = whenOf(words, table, statement)
  if (unit === 'percent') {
    const asked = withTime(words, askedIn(words, table, question), when)
    const share = figuresOf(answer).map((figure) => words.sayFigure(figure))
    return t('takeaway.sentence.share', { asked, share: words.list(share) })
  }
  if (unit === 'rank') {
    const codes = question.governorates
    const names = codes.map((code) => optionLabel(words, table.vocabulary, 'governorates', code))
    const isPlain = [...question.victims, ...question.attacks].length === 0
    return t(isPlain ? 'takeaway.sentence.rank' : 'takeaway.sentence.rankBy', {
      asked: withTime(words, askedIn(words, table, { ...question, governorates: [] }), when),
      place: words.list(names),
      number: ordinalOf(t, answer.value),
      when,
    })
  }
  const counted = countedIn(words, table, statement, answer)
  const { vocabulary } = table
  const { measure, governorates } = question
  const where =
    measure === 'killed' || measure === 'injured'
      ? whereAndHow(words, vocabulary, question)
      : whereOf(words, vocabulary, governorates)
  const given = { count: answer.value, counted, circumstances: withTime(words, where, when) }
  return t(`takeaway.sentence.${measure}`, given)
}

/** "at least 6,859 civilians, among them 2,005 children and 969 women,". */
function countedIn(words: Words, table: FigureTable, asked: Statement, answer: Known): string {
  const { t } = words
  const counted = qualified(words, answer, nounOf(words, table, asked.question, answer))
  const parts = (asked.among ?? []).map(({ victim, answer: part }) => {
    const question = { ...asked.question, victims: [victim] }
    const subject = AMONG.find((code) => code === victim)
    const noun =
      subject && part.qualifier === 'exact'
        ? t(`takeaway.among.${subject}`, { count: part.value, number: bare(words, part) })
        : nounOf(words, table, question, part)
    const value = qualified(words, part, noun)
    return part.kind === 'derived' ? t('takeaway.sentence.calculated', { value }) : value
  })
  return parts.length === 0
    ? counted
    : t('takeaway.sentence.among', { counted, among: words.list(parts) })
}

const AMONG = ['children', 'women', 'men'] as const

function qualified({ t }: Words, { qualifier }: Known, value: string): string {
  return t(`answer.said.${qualifier}`, { value })
}

/** The number with what it counts, in the form that the language has for that many. */
function nounOf(words: Words, table: FigureTable, question: Question, answer: Known): string {
  const { vocabulary } = table
  const given = { count: answer.value, number: bare(words, answer) }
  switch (question.measure) {
    case 'killed':
    case 'injured': {
      const chosen = vocabulary.victims.filter(({ code }) => question.victims.includes(code))
      const list = words.list(chosen.map(({ label }) => words.inner(label)))
      return words.t(`takeaway.count.${subjectOf(question)}`, { ...given, list })
    }
    case 'displaced':
      return words.t('takeaway.count.people', given)
    case 'attacks':
      return words.t(`takeaway.count.${attackKind(vocabulary, question)}`, {
        ...given,
        list: attackNames(words, vocabulary, question),
      })
  }
}

/** The digits alone: the qualifier comes before the number and what it counts. */
function bare(words: Words, answer: Known): string {
  const [figure] = figuresOf(answer)
  if (!figure) return words.count(answer.value)
  return words.say({ kind: 'published', value: answer.value, qualifier: 'exact', figure })
}

/** A sum in words: a sign between two numbers can be read backwards in Arabic. */
/** The figures from which a number is calculated, as a sum; nothing for a printed one. */
export function sumOf(words: Words, answer: Known): string {
  if (answer.kind === 'published') return ''
  const { plus, minus } = answer.receipt
  const said = (figure: Figure) => words.sayFigure(figure)
  return [plus.map(said).join(` ${words.t('receipt.plus')} `), ...minus.map(said)].join(
    ` ${words.t('receipt.minus')} `,
  )
}
