import type { Entry } from '../domain/data/entry'
import type { Edition } from '../domain/data/edition'
import { type Figure, printOf } from '../domain/data/figure'
import { sourceToCite } from '../domain/data/sourceToCite'
import type { FigureTable } from '../domain/data/table'
import type { Bilingual, Report, Source } from '../domain/data/vocabulary'
import { ownTitle } from '../domain/reports/ownTitle'
import { capitalised } from '../i18n/format/casing'
import { periodOfCell, placeOfCell, subjectOfCell } from '../i18n/phrases/figure/cellLine'
import { figureNotes } from '../i18n/phrases/figure/figureNotes'
import { rankName } from '../i18n/phrases/question/yearName'
import type { Words } from '../i18n/Words'
import type { BothWords } from './recordsOfPanel'
import { withoutMarks } from '../i18n/format/isolate'

/** One figure, or those that a panel shows of one report, as they can be cited in both languages. */
export interface Citation {
  /**
   * Letters, digits and hyphens: the report's code and the figure's id, or what was chosen. Files add
   * the language, so that both languages can stand in one list.
   */
  readonly key: string
  readonly author: Bilingual
  /** SNHR's own title, in the language in which a text printed it; else what it is, in brackets. */
  readonly title: Bilingual
  /** What a report with a title of its own is; null where that stands for its title. */
  readonly description: Bilingual | null
  /** ISO date of publication, not that to which the report counts; null where none was found. */
  readonly published: string | null
  /** The same in words, or that it was not found. */
  readonly date: Bilingual
  /** The figures cited. Each was printed by this report for its own cell; none is calculated. */
  readonly figures: readonly Figure[]
  /** Each of them: the number with its qualifier, what it counts, where and in which period. */
  readonly figure: Bilingual
  /** What Tawthiq calculates beside them rests on these figures of the report; null for nothing. */
  readonly calculated: Bilingual | null
  /** What the period is: years of the intervention, or the time since its start. */
  readonly basis: Bilingual
  /** The text in which it was read; null where that is SNHR's own page, or stands beside each figure. */
  readonly readIn: Bilingual | null
  /** By way of which version of the data. */
  readonly by: Bilingual
  /** Address of the text; of several texts, that of the view. Null for a text that stands on no page. */
  readonly url: string | null
}

/** Null for a cell without an accepted reading: nobody should cite it. */
export function citationOf(
  { figure, cell }: Entry,
  table: FigureTable,
  edition: Edition,
  both: BothWords,
): Citation | null {
  const report = figure && table.reports.get(figure.report)?.report
  const source = figure && sourceToCite(figure, table.vocabulary)
  if (!report || !source) return null
  const inBoth = (say: (words: Words) => string) => textsOf(both, say)
  return {
    key: `${report.id}-${printOf(figure).id}`,
    ...reportIn(both, report),
    figures: [figure],
    figure: inBoth((words) => figureLine(words, table, figure)),
    calculated: null,
    basis: inBoth((words) => words.t(`takeaway.cite.basis.${cell.period.kind}`)),
    readIn:
      source.kind === 'primary'
        ? null
        : inBoth((words) => words.t('files.cite.readIn', { text: textOf(source, words) })),
    by: inBoth((words) => byWayOf(words, edition)),
    url: source.url,
  }
}

/** The whole citation as one text of a language. */
export function citationText(citation: Citation, language: keyof Bilingual): string {
  const { author, title, description, date, figure, calculated, basis, readIn, by, url } = citation
  const what = description ? ` [${description[language]}]` : ''
  const parts = [
    author[language],
    `${title[language]}${what}`,
    ...[date, figure, calculated, basis, readIn, by].flatMap((part) => part?.[language] ?? []),
  ]
  return [...parts.map((part) => `${part}.`), ...(url === null ? [] : [url])].join(' ')
}

/** A printed figure with its own cell: "Killed: at least 6,859 (All civilians; All of Syria; …)". */
export function figureLine(words: Words, { vocabulary }: FigureTable, figure: Figure): string {
  const { cell } = figure
  const line = words.t('files.cite.figure', {
    number: numberOf(figure, words),
    measure: words.t(`figuresView.measure.${cell.measure}`),
    subject: subjectOfCell(words, vocabulary, cell),
    place: placeOfCell(words, vocabulary, cell),
    period: periodOfCell(words, cell),
  })
  return figureNotes(words, vocabulary, [figure]).reduce(
    (first, by) => words.t('described.of', { name: first, text: by }),
    line,
  )
}

/** A report as it is cited: its title, what it is, and when it was published. */
export function reportIn(
  both: BothWords,
  report: Report,
): Pick<Citation, 'author' | 'title' | 'description' | 'published' | 'date'> {
  const named = textsOf(both, (words) => {
    const name = words.report(report)
    // A name that a reader gave stays as it was given.
    return report.name === undefined ? capitalised(name) : name
  })
  const own = { en: ownTitle(report, 'en'), ar: ownTitle(report, 'ar') }
  const { published } = report
  return {
    author: textsOf(both, ({ t }) => t('report.publisher')),
    ...(own.en && own.ar
      ? { title: { en: own.en.text, ar: own.ar.text }, description: named }
      : { title: { en: `[${named.en}]`, ar: `[${named.ar}]` }, description: null }),
    published,
    date: textsOf(both, ({ t, date }) =>
      published === null ? t('files.cite.noDate') : date(published),
    ),
  }
}

/** Through which version of the data a figure came. */
export function byWayOf({ t, date }: Words, { version, gathered }: Edition): string {
  return t('files.cite.by', { version, date: date(gathered) })
}

/** A text in both languages. */
export function textsOf(both: BothWords, say: (words: Words) => string): Bilingual {
  return { en: withoutMarks(say(both.en)), ar: withoutMarks(say(both.ar)) }
}

/** With its qualifier; a place in an order and a share are said to be what they are. */
function numberOf(figure: Figure, words: Words): string {
  return figure.cell.unit === 'rank' ? rankName(words, figure.value) : words.sayFigure(figure)
}

/** The outlet, with the day on which it published where that is known. */
export function textOf({ publisher, published }: Source, { label, date, t }: Words): string {
  const name = label(publisher.label)
  return published === null ? name : t('pair', { first: name, second: date(published) })
}
