import { SUBJECT } from '../../../domain/data/subject'
import { type Answer, figuresOf } from '../../../domain/ask/answer'
import { doubtsOn, figuresIn } from '../../../domain/checks/checks'
import type { FigureTable } from '../../../domain/data/table'
import type { Words } from '../../Words'
import { inDigits } from '../../format/inArabicDigits'
import type { Figure } from '../../../domain/data/figure'
import { type Attribution, TOTAL } from '../../../domain/data/observation'
import type { Vocabulary } from '../../../domain/data/vocabulary'
import { subjectOfCell, placeOfCell } from './cellLine'
import { samePeriod } from '../../../domain/data/period'

/**
 * That figures which answers rest on do not add up; by name of the publications where the answers are
 * of several. Null where nothing is amiss.
 */
export function doubtNote(
  words: Words,
  table: FigureTable,
  answers: readonly Answer[],
): string | null {
  const doubts = doubtsOn(table, answers)
  const figures = answers.flatMap(figuresOf)
  const nameOf = (id: string) => {
    const report = table.reports.get(id)?.report
    return report ? [words.report(report)] : []
  }
  const within = doubts.flatMap((check) => (check.kind === 'contradiction' ? [] : [check.whole]))
  const apart = doubts.flatMap((check) => (check.kind === 'contradiction' ? figuresIn(check) : []))
  const given = apart
    .filter((figure) => !figures.includes(figure))
    .flatMap((figure) =>
      nameOf(figure.report).map(
        (name) => `${words.sayFigure(figure)} ${words.t('limit.named', { cell: name })}`,
      ),
    )
  const others = [...new Set(given)]
  const isOne = new Set(figures.map(({ report }) => report)).size === 1
  const named = [...new Set(within.map(({ report }) => report))].flatMap(nameOf)
  const subjects = within.map(({ cell }) => subjectOfCell(words, table.vocabulary, cell))
  const list = words.list([...new Set(subjects)])
  const notes = [
    ...(named.length === 0
      ? []
      : [
          isOne
            ? words.t('doubt.noteOf', { list })
            : words.t('doubt.named', { list: words.list(named) }),
        ]),
    ...(others.length === 0
      ? []
      : others.length > 2
        ? [words.t('doubt.someTexts')]
        : [disagreeing(words, table, figures, apart, words.list(others))]),
  ]
  return notes.length === 0 ? null : notes.join(' ')
}

/** With what other publications one of some figures does not agree; which one, where there are several. */
function disagreeing(
  words: Words,
  { vocabulary }: FigureTable,
  figures: readonly Figure[],
  apart: readonly Figure[],
  list: string,
): string {
  const own = [...new Set(figures.filter((figure) => apart.includes(figure)))]
  if (new Set(figures).size === own.length) return words.t('doubt.texts', { list })
  const named = own.map((figure) =>
    words.t('described.of', {
      name: subjectOfCell(words, vocabulary, figure.cell),
      text: words.sayFigure(figure),
    }),
  )
  return words.t('doubt.textsOf', { list, figures: words.list(named) })
}

/**
 * What belongs to the numbers of some figures besides: whom their texts hold responsible, where that
 * is not plainly Russian forces, text by text where they differ; and what the data notes of them.
 * What it notes of a whole report is left out where that was said of the report already.
 */
export function figureNotes(
  words: Words,
  vocabulary: Vocabulary,
  figures: readonly Figure[],
  noted: ReadonlySet<string> = new Set(),
): readonly string[] {
  const notes = vocabulary.notes.filter((note) => {
    if (isOfReport(note) && noted.has(note.report)) return false
    return figures.some(
      ({ report, cell }) =>
        report === note.report &&
        (note.measure === null || cell.measure === note.measure) &&
        (note.victim === null || cell.victim === note.victim),
    )
  })
  const attributed = attributedTo(words, vocabulary, figures)
  return [
    ...(attributed === null ? [] : [attributed]),
    // Two reports that say different things can have one note on both.
    ...new Set(notes.map(({ label }) => inDigits(words, words.label(label)))),
  ]
}

/** What the data notes of whole reports, but for those of which it was said already. */
export function reportNotes(
  words: Words,
  { notes }: Vocabulary,
  reports: readonly string[],
  noted: ReadonlySet<string>,
): readonly string[] {
  const own = notes.filter(
    (note) => isOfReport(note) && reports.includes(note.report) && !noted.has(note.report),
  )
  return [...new Set(own.map(({ label }) => inDigits(words, words.label(label))))]
}

function isOfReport({ measure, victim }: Vocabulary['notes'][number]): boolean {
  return measure === null && victim === null
}

/** Null where all hold Russian forces responsible; of the displaced, whose texts differ, never. */
function attributedTo(
  words: Words,
  vocabulary: Vocabulary,
  figures: readonly Figure[],
): string | null {
  const { attributions, sources } = vocabulary
  const read = figures.flatMap(({ observations }) => observations)
  const codes = [...new Set(read.map(({ attribution }) => attribution))]
  const isPlain = codes.every((code) => code === SUBJECT.attribution)
  if (isPlain && !read.some(({ cell }) => cell.measure === 'displaced')) return null
  const labelOf = (code: Attribution) => {
    const label = attributions.get(code)
    return label ? words.label(label) : code
  }
  const [only, ...others] = codes
  if (only === undefined || others.length === 0) return only === undefined ? null : labelOf(only)
  const apart = bySubject(words, vocabulary, figures)
  if (apart) {
    const each = apart.flatMap(({ subjects, figures: own }) => {
      const text = attributedTo(words, vocabulary, own)
      return text === null ? [] : [words.t('described.of', { name: words.list(subjects), text })]
    })
    return each.join(words.between('clauses'))
  }
  if (figures.length > 1) {
    const each = figures.flatMap((figure) => attributedTo(words, vocabulary, [figure]) ?? [])
    return [...new Set(each)].join(words.between('clauses'))
  }
  return codes
    .map((code) => {
      const own = read.filter(({ attribution }) => attribution === code)
      const publishers = sources
        .filter(({ id }) => own.some(({ source }) => source === id))
        .map(({ publisher }) => words.label(publisher.label))
      return words.t('described.item', {
        value: labelOf(code),
        name: words.list([...new Set(publishers)]),
      })
    })
    .join(words.between('clauses'))
}

/**
 * Figures with those that their texts attribute alike, where what they count tells the groups apart:
 * one text can hold Russian forces responsible for massacres and suspect them of the rest.
 */
function bySubject(words: Words, vocabulary: Vocabulary, figures: readonly Figure[]) {
  const codesOf = ({ observations }: Figure) =>
    [...new Set(observations.map(({ attribution }) => attribution))].sort().join()
  const named = [...new Set(figures.map(codesOf))].map((codes) => {
    const own = figures.filter((figure) => codesOf(figure) === codes)
    const subjects = own.map(({ cell }) => subjectOfCell(words, vocabulary, cell))
    return { figures: own, subjects: [...new Set(subjects)] }
  })
  const subjects = named.flatMap((group) => group.subjects)
  return named.length > 1 && new Set(subjects).size === subjects.length ? named : null
}

/**
 * Figures for days of their own, a text for each time: "For 14 Jun – 10 Jul 2018 this report gives:
 * Massacres: at least 8". `say` writes one number.
 */
export function ownTimeTexts(
  words: Words,
  vocabulary: Vocabulary,
  figures: readonly Figure[],
  say: (figure: Figure) => string = (figure) => words.sayFigure(figure),
): readonly string[] {
  const periods = figures
    .map(({ cell }) => cell.period)
    .filter((period, i, all) => all.findIndex((other) => samePeriod(other, period)) === i)
  return periods.map((period) =>
    words.t('ownTime.note', {
      period: words.period(period),
      list: words.list(
        figures
          .filter(({ cell }) => samePeriod(cell.period, period))
          .map((figure) =>
            words.t('marks.name', {
              name: nameOf(words, vocabulary, figure),
              answer: say(figure),
            }),
          ),
      ),
    }),
  )
}

function nameOf(words: Words, vocabulary: Vocabulary, { cell }: Figure): string {
  const subject = subjectOfCell(words, vocabulary, cell)
  if (cell.governorate === TOTAL) return subject
  return words.t('pair', { first: subject, second: placeOfCell(words, vocabulary, cell) })
}
