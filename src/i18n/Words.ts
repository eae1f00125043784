import type { TFunction, TOptions } from 'i18next'

import { AFTER, type Answer, isKnown } from '../domain/ask/answer'
import type { Figure } from '../domain/data/figure'
import type { Period } from '../domain/data/observation'
import type { Bilingual, Report, ReportSubject } from '../domain/data/vocabulary'
import { lowered } from './format/casing'
import { formatDate, formatLarge, formatList, formatNumber } from './format/format'
import { isolate } from './format/isolate'
import type { LabelText } from './Labels'
import { directionOf, type Language, type Writing } from './language'
import { type FormatOptions, DEFAULT_FORMAT_OPTIONS } from './format/FormatOptions'

/** Everything that turns figures, dates and codes into text of one language. */
export interface Words extends Writing {
  readonly direction: 'ltr' | 'rtl'
  /** Which way time runs in charts, and the columns of their tables with it. */
  readonly timeDirection: 'ltr' | 'rtl'
  readonly t: TFunction
  /** The text of a data label in this language. */
  readonly label: (label: Bilingual) => string
  /** The same, to stand inside a sentence. */
  readonly inner: (label: Bilingual) => string
  /** A count that is no answer (of texts, of reports). Answers go through `say` or `AnswerText`. */
  readonly count: (value: number) => string
  /** An answer as plain text, with its qualifier and kind; never a bare number. */
  readonly say: (answer: Answer) => string
  /** A figure as plain text, with its qualifier, as a percentage where it is one. */
  readonly sayFigure: (figure: Figure) => string
  readonly date: (iso: string, length?: 'long' | 'short') => string
  readonly period: (period: Period, length?: 'long' | 'short') => string
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string
  /** What stands between two parts of a list without "and": a comma, or a semicolon for clauses. */
  readonly between: (parts: 'pair' | 'clauses') => string
  /** "fifth annual report", "interim report to 17 December 2015". */
  readonly report: (report: Report) => string
  /** The same with its publisher: no number stands without who published it. */
  readonly source: (report: Report) => string
}

/**
 * `texts` speaks the language, with the digits of the formatOptions in its own words: see `textsIn`.
 * `labelText` gives the texts of data labels; without it they are as the data holds them.
 */
export function wordsOf(
  texts: TFunction,
  language: Language,
  formatOptions: FormatOptions = DEFAULT_FORMAT_OPTIONS,
  labelText: LabelText = (text) => text[language],
): Words {
  const { time } = formatOptions
  const writing: Writing = { language, digits: language === 'ar' ? formatOptions.digits : 'latn' }
  const t = withNumbers(texts, writing)
  const label = (text: Bilingual) => labelText(text, language)
  const dates = new Map<string, string>()
  const date = (iso: string, length: 'long' | 'short' = 'long') => {
    const text = dates.get(iso + length) ?? formatDate(iso, writing, length)
    dates.set(iso + length, text)
    return text
  }
  const sayNumber = (value: number) => {
    const { digits, unit } = formatLarge(value, writing)
    return unit === null ? digits : `${digits} ${unit}`
  }
  const list: Words['list'] = (items, type) => formatList(items, writing, type)
  const report = (of: Report) => {
    const name = reportName(of, t, date)
    const subjects = subjectsApart(of).map((subject) => t(`report.subject.${subject}`))
    return subjects.length === 0 ? name : t('described.of', { name, text: list(subjects) })
  }
  return {
    ...writing,
    direction: directionOf(language),
    timeDirection: time === 'ltr' ? 'ltr' : directionOf(language),
    t,
    label,
    inner: (text) => isolate(lowered(label(text), language), language),
    count: (value) => formatNumber(value, writing),
    say: (answer) => {
      if (!isKnown(answer)) return t(answer === AFTER ? 'answer.after' : 'answer.notPublished')
      const value = t(`answer.said.${answer.qualifier}`, { value: sayNumber(answer.value) })
      return answer.kind === 'derived' ? t('answer.said.derived', { value }) : value
    },
    sayFigure: ({ value, qualifier, cell }) => {
      const number = sayNumber(value)
      return t(`answer.said.${qualifier}`, {
        value: cell.unit === 'percent' ? t('answer.percent', { value: number }) : number,
      })
    },
    date,
    period: ({ start, end }, length = 'long') =>
      end === null
        ? t('period.open', { start: date(start, length) })
        : start === end
          ? date(start, length)
          : t('period.range', { start: date(start, length), end: date(end, length) }),
    list,
    between: (parts) => t(parts, { first: '', second: '' }),
    report,
    source: (of) => t('report.by', { publisher: t('report.short'), report: report(of) }),
  }
}

function reportName(
  { kind, number, asOf, series, name }: Report,
  t: TFunction,
  date: Words['date'],
) {
  if (kind === 'annual' && number !== null)
    return t('report.annual', { ordinal: ordinalOf(t, number) })
  switch (series) {
    case 'annual_toll':
    case 'half_year_toll':
      return t(`report.${series}`, { year: date(asOf.slice(0, 4)), name })
    case 'monthly':
      return t('report.monthly', { month: date(asOf.slice(0, 7)), name })
    case 'anniversary':
    case 'since_start':
    case 'period':
      return t('report.interim', { date: date(asOf), name })
  }
}

/** "fifth", «الخامس»: the place of a report or of anything among others; a numeral beyond the twentieth. */
export function ordinalOf(t: TFunction, place: number): string {
  return t(`report.ordinal.${String(place) as '5'}`, { defaultValue: '{{place}}', place })
}

/** What a publication counts besides people killed, where it does not count them: several can be of one time. */
export function subjectsApart({ kind, subjects }: Report): readonly ReportSubject[] {
  return kind === 'annual' || subjects.includes('killed') ? [] : subjects
}

/** Numbers given to a text are written like all others; plural forms still see the number. */
function withNumbers(texts: TFunction, writing: Writing): TFunction {
  const written = (value: unknown) =>
    typeof value === 'number' ? formatNumber(value, writing) : value
  // Whatever was asked for, and held to where it was: `keysLeftOpen` does not look in here.
  return remembered((key: string, options?: TOptions) => {
    if (!options || !Object.values(options).some((value) => typeof value === 'number'))
      return texts(key as 'answer.percent', options as { value: string })
    const replace = Object.fromEntries(Object.entries(options).map(([k, v]) => [k, written(v)]))
    return texts(key as 'answer.percent', { ...options, replace } as unknown as { value: string })
  }) as TFunction
}

/** The same texts without looking each up anew: a change of a filter asks for a thousand of them. */
function remembered(textOf: (key: string, options?: TOptions) => string) {
  const known = new Map<string, string>()
  return (key: string, options?: TOptions) => {
    const asked = options ? key + JSON.stringify(options) : key
    const text = known.get(asked) ?? textOf(key, options)
    if (known.size >= MOST_TEXTS) known.clear()
    known.set(asked, text)
    return text
  }
}

const MOST_TEXTS = 10_000
