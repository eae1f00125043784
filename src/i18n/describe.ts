import type { Cell } from '../domain/observation'
import { interventionYear, wholeYears } from '../domain/period'
import type { Filter, Question, Selection } from '../domain/selection'
import type { FigureTable, ReportTable } from '../domain/table'
import type { Bilingual, Report, Vocabulary } from '../domain/vocabulary'
import type { Words } from './Words'

/** The label of an option of a filter. An unknown code stands for itself. */
export function optionLabel(
  words: Words,
  vocabulary: Vocabulary,
  filter: Filter,
  code: string,
): string {
  if (filter === 'years') return words.t('period.year', { n: Number(code) })
  const label = listOf(vocabulary, filter).find((entry) => entry.code === code)?.label
  return label ? words.label(label) : code
}

/** The name of a report in the filter: short, because the filter already says "Report". */
export function reportOption(words: Words, { vocabulary }: FigureTable, report: Report): string {
  const { kind, number, asOf, id } = report
  if (kind === 'annual' && number !== null) {
    const year = words.date(asOf.slice(0, 4))
    return words.t(`report.option.${String(number) as '5'}`, { year })
  }
  const twin = vocabulary.reports.some(
    (other) => other.id !== id && other.asOf === asOf && other.kind === kind,
  )
  const date = words.date(asOf)
  // Two reports count to the same day: the day in their code, on which they appeared, tells them.
  const published = /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0]
  return twin && published !== undefined && published !== asOf
    ? words.t('report.interimPublished', { date, published: words.date(published) })
    : words.t('report.interimOption', { date })
}

/** The time a question asks about: the chosen years where they follow one another, else a list. */
export function questionPeriod(
  words: Words,
  table: FigureTable,
  { report, years }: Selection,
  length: 'long' | 'short' = 'long',
): string {
  const span = table.reports.get(report)?.span
  if (years.length === 0) return span ? words.period(span, length) : ''
  const [first] = years
  const last = years.at(-1)
  if (first !== undefined && last !== undefined && last - first === years.length - 1) {
    const { start } = interventionYear(first)
    return words.period({ ...interventionYear(last), start }, length)
  }
  return words.t('period.years', {
    count: years.length,
    list: words.list(years.map((year) => words.count(year))),
  })
}

/** "All five years", "Year 1", "The whole time": the time of a question, as its filter names it. */
function yearsInWords(words: Words, table: FigureTable, selection: Selection): string {
  const { years } = selection
  const own = table.reports.get(selection.report)
  if (years.length === 0) {
    if (selection.basis === 'latest') return words.t('filter.all.noYears')
    // "The whole time" says nothing beside a question about another report: its days do.
    return isWholeYears(own)
      ? allYears(words, own)
      : questionPeriod(words, table, selection, 'short')
  }
  if (years.length > 1) {
    return words.t('period.years', {
      count: years.length,
      list: words.list(years.map((year) => words.count(year))),
    })
  }
  return words.t('period.year', { n: years[0] })
}

/** What an empty filter means, in words. */
export function everythingIn(words: Words, table: FigureTable, report: string, filter: Filter) {
  return filter === 'years'
    ? allYears(words, table.reports.get(report))
    : words.t(`filter.all.${filter}`)
}

/** "in Syria", "in Aleppo governorate". */
function whereOf(words: Words, vocabulary: Vocabulary, codes: readonly string[]): string {
  if (codes.length === 0) return words.t('where.all')
  const list = words.list(codes.map((code) => optionLabel(words, vocabulary, 'governorates', code)))
  return codes.some((code) => vocabulary.zones.some((zone) => zone.code === code))
    ? words.t('where.zone', { list })
    : words.t('where.places', { count: codes.length, list })
}

/** "in attacks on schools or markets"; empty for attacks of any kind. */
export function howOf(words: Words, vocabulary: Vocabulary, codes: readonly string[]): string {
  const phrase = (classification: 'target' | 'weapon' | 'outcome') => {
    const labels = vocabulary.attacks
      .filter(({ code }) => codes.includes(code))
      // "In airstrikes", as one says "in massacres": no one attacks with them.
      .filter((c) => (c.code === 'airstrike' ? 'outcome' : c.classification) === classification)
      .map(({ label }) => words.inner(label))
    if (labels.length === 0) return []
    return [words.t(`how.${classification}`, { list: words.list(labels, 'disjunction') })]
  }
  return words.list([...phrase('target'), ...phrase('weapon'), ...phrase('outcome')], 'disjunction')
}

/** What stands after the big number: "civilians killed by Russian forces in Syria". */
export function countedWords(
  words: Words,
  vocabulary: Vocabulary,
  question: Question,
  count: number,
): string {
  return tidy(
    words.t(`lead.killed.${subjectOf(question)}`, {
      count,
      ...phrases(words, vocabulary, question),
    }),
  )
}

/** The same without a number: "Civilians killed by Russian forces in Aleppo governorate". */
export function askedWords(words: Words, vocabulary: Vocabulary, question: Question): string {
  return tidy(words.t(`lead.asked.${subjectOf(question)}`, phrases(words, vocabulary, question)))
}

/** A question as a short line: "Aleppo, all five years". */
export function questionLine(words: Words, table: FigureTable, question: Question): string {
  const { vocabulary } = table
  const labels = (filter: Exclude<Filter, 'years'>) =>
    words.list(question[filter].map((code) => optionLabel(words, vocabulary, filter, code)))
  const victims = question.victims.length > 0 ? [labels('victims')] : []
  // A number of people killed in massacres is no number of massacres.
  const attacks =
    question.attacks.length === 0
      ? []
      : question.measure === 'attacks'
        ? [labels('attacks')]
        : [words.t('why.inAttacks', { how: howOf(words, vocabulary, question.attacks) })]
  const place = question.governorates.length > 0 ? labels('governorates') : words.t('where.whole')
  const subject = question.measure === 'attacks' ? attacks : [...victims, ...attacks]
  return [...subject, place, yearsInWords(words, table, question)]
    .map(capitalised)
    .reduce((line, part) => words.t('pair', { first: line, second: lowered(words, part) }))
}

/** A cell as a short line, for receipts: "Children, all of Syria, 30 Sep 2015 to …". */
export function cellLine(words: Words, vocabulary: Vocabulary, cell: Cell): string {
  const people = cell.victim === '_Z' ? [] : labelsOf(words, vocabulary.victims, cell.victim)
  const attacks = cell.attack === '_T' ? [] : labelsOf(words, vocabulary.attacks, cell.attack)
  const subject = words.list(
    cell.victim === '_T' && attacks.length > 0 ? attacks : [...people, ...attacks],
  )
  return words.t('cell.join', {
    subject: subject === '' ? words.t('filter.all.attacks') : subject,
    place: cell.governorate === '_T' ? words.t('where.whole') : placeOf(words, vocabulary, cell),
    period: words.period(cell.period, 'short'),
  })
}

/** Who or what a cell counts: "Schools"; "Children"; "Children, in massacres". */
export function subjectOfCell(words: Words, vocabulary: Vocabulary, cell: Cell): string {
  const { measure, victim, attack } = cell
  if (measure === 'attacks') return words.list(labelsOf(words, vocabulary.attacks, attack))
  const people =
    victim === '_Z'
      ? words.t('figuresView.people')
      : words.list(labelsOf(words, vocabulary.victims, victim))
  const how = howOf(words, vocabulary, attack.split('+'))
  return how === '' ? people : words.t('pair', { first: people, second: how })
}

/** The place of a cell by its name: "Aleppo and Idlib", "All of Syria". */
export function placeOfCell(words: Words, vocabulary: Vocabulary, cell: Cell): string {
  return cell.governorate === '_T'
    ? words.t('filter.all.governorates')
    : placeOf(words, vocabulary, cell)
}

/** The time of a cell; a year of the intervention by its number too. */
export function periodOfCell(
  words: Words,
  { period }: Cell,
  length: 'long' | 'short' = 'long',
): string {
  const range = words.period(period, length)
  const [n, ...more] = wholeYears(period) ?? []
  return n === undefined || more.length > 0 || period.kind === 'since_start'
    ? range
    : words.t('period.yearFull', { n, range })
}

function placeOf(words: Words, { governorates, zones }: Vocabulary, { governorate }: Cell): string {
  return words.list(labelsOf(words, [...governorates, ...zones], governorate))
}

/** The labels of a code, or of a pair that is printed only as one sum. */
function labelsOf(words: Words, list: readonly Coded[], code: string): readonly string[] {
  return code
    .split('+')
    .map((part) => list.find((entry) => entry.code === part)?.label)
    .filter((label) => label !== undefined)
    .map((label) => words.label(label))
}

interface Coded {
  readonly code: string
  readonly label: Bilingual
}

function listOf(vocabulary: Vocabulary, filter: Exclude<Filter, 'years'>): readonly Coded[] {
  switch (filter) {
    case 'governorates':
      return [...vocabulary.governorates, ...vocabulary.zones]
    case 'victims':
      return vocabulary.victims
    case 'attacks':
      return vocabulary.attacks
  }
}

function allYears(words: Words, own: ReportTable | undefined): string {
  const count = own?.years.length ?? 0
  if (!isWholeYears(own)) return words.t('filter.all.noYears')
  return words.t('filter.all.years', {
    count,
    words: words.t(`count.${String(count) as '5'}`),
  })
}

/** Only a report whose time is whole years can be said to be "all five years". */
function isWholeYears(own: ReportTable | undefined): boolean {
  return own?.span.end?.endsWith('-09-30') === true && own.years.length > 0
}

const SUBJECTS = [
  'children',
  'women',
  'men',
  'medical',
  'medical_women',
  'civil_defence',
  'media',
] as const

type Subject = (typeof SUBJECTS)[number] | 'all' | 'mixed'

function subjectOf({ victims }: Question): Subject {
  if (victims.length === 0) return 'all'
  return SUBJECTS.find((code) => victims.length === 1 && code === victims[0]) ?? 'mixed'
}

function phrases(words: Words, vocabulary: Vocabulary, question: Question) {
  const labels = vocabulary.victims
    .filter(({ code }) => question.victims.includes(code))
    .map(({ label }) => words.inner(label))
  return {
    list: words.list(labels),
    where: whereOf(words, vocabulary, question.governorates),
    how: howOf(words, vocabulary, question.attacks),
  }
}

/** An empty phrase leaves a space behind. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Only the first part of an English line begins large; names of places stay as they are. */
function lowered(words: Words, text: string): string {
  const common = /^(All|The|Year|Years) /u.test(text)
  return words.language === 'en' && common ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
