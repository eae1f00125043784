import type { Entry } from '../domain/entry'
import type { Edition } from '../domain/edition'
import type { Figure } from '../domain/figure'
import type { Observation } from '../domain/observation'
import type { FigureTable } from '../domain/table'
import type { Bilingual, Source } from '../domain/vocabulary'
import { periodOfCell, placeOfCell, subjectOfCell } from '../i18n/cellLine'
import type { Words } from '../i18n/Words'
import type { BothWords } from './recordOfEntry'
import { withoutMarks } from './withoutMarks'

/** One figure as it can be cited, in both languages. */
export interface Citation {
  /** Letters, digits and hyphens: the report's code and the figure's id. */
  readonly key: string
  readonly author: Bilingual
  /** The report, with the date to which it counts. */
  readonly title: Bilingual
  /** The number with its qualifier, what it counts, where and in which period. */
  readonly figure: Bilingual
  /** The text in which it was read, where that is not SNHR's own page; null where it is. */
  readonly readIn: Bilingual | null
  /** By way of which version of the data. */
  readonly by: Bilingual
  /** ISO date, month or year to which the report counts. */
  readonly asOf: string
  /** Address of the text; null for one that stands on no page. */
  readonly url: string | null
}

/** Null for a cell without an accepted reading: nobody should cite it. */
export function citationOf(
  { id, figure, cell }: Entry,
  table: FigureTable,
  edition: Edition,
  both: BothWords,
): Citation | null {
  const report = figure && table.reports.get(figure.report)?.report
  const source = figure && sourceOf(figure, table)
  if (!report || !source) return null
  const { vocabulary } = table
  const inBoth = (say: (words: Words) => string) => textsOf(both, say)
  return {
    key: `${report.id}-${id}`,
    author: inBoth(({ t }) => t('report.publisher')),
    // An interim report has its date in its name.
    title: inBoth((words) =>
      report.kind === 'interim'
        ? capitalised(words.report(report))
        : words.t('files.cite.title', {
            report: capitalised(words.report(report)),
            date: words.date(report.asOf),
          }),
    ),
    figure: inBoth((words) =>
      words.t('files.cite.figure', {
        number: numberOf(figure, words),
        measure: words.t(`figuresView.measure.${cell.measure}`),
        subject: subjectOfCell(words, vocabulary, cell),
        place: placeOfCell(words, vocabulary, cell),
        period: periodOfCell(words, cell),
      }),
    ),
    readIn:
      source.kind === 'primary'
        ? null
        : inBoth((words) => words.t('files.cite.readIn', { text: textOf(source, words) })),
    by: inBoth(({ t, date }) =>
      t('files.cite.by', { version: edition.version, date: date(edition.gathered) }),
    ),
    asOf: report.asOf,
    url: source.url,
  }
}

/** The whole citation as one text of a language. */
export function citationText(citation: Citation, language: keyof Bilingual): string {
  const { author, title, figure, readIn, by, url } = citation
  const parts = [author, title, figure, readIn, by].flatMap((part) =>
    part ? [part[language]] : [],
  )
  return [...parts.map((part) => `${part}.`), ...(url === null ? [] : [url])].join(' ')
}

function textsOf(both: BothWords, say: (words: Words) => string): Bilingual {
  return { en: withoutMarks(say(both.en)), ar: withoutMarks(say(both.ar)) }
}

/** With its qualifier; a place in an order and a share are said to be what they are. */
function numberOf(figure: Figure, words: Words): string {
  return figure.cell.unit === 'rank'
    ? words.t('files.cite.rank', { number: figure.value })
    : words.sayFigure(figure)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** SNHR's own page before its copies, and these before reports about it; the qualifier is kept. */
function sourceOf(figure: Figure, { vocabulary }: FigureTable): Source | undefined {
  const of = ({ source }: Observation) => vocabulary.sources.find(({ id }) => id === source)
  return figure.observations
    .filter(({ qualifier }) => qualifier === figure.qualifier)
    .flatMap((observation) => of(observation) ?? [])
    .toSorted((a, b) => NEARNESS.indexOf(a.kind) - NEARNESS.indexOf(b.kind))[0]
}

const NEARNESS: readonly Source['kind'][] = ['primary', 'mirror', 'secondary']

function textOf({ publisher, published }: Source, { label, date, t }: Words): string {
  const name = label(publisher.label)
  return published === null ? name : t('pair', { first: name, second: date(published) })
}
