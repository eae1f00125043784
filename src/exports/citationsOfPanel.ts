import { figuresOf } from '../domain/ask/answer'
import type { Edition } from '../domain/data/edition'
import type { Figure } from '../domain/data/figure'
import { answersOfRow, type PanelModel, type RowAnswer, rowsOf } from '../domain/panels/panelModel'
import { sourceToCite } from '../domain/data/sourceToCite'
import type { FigureTable } from '../domain/data/table'
import type { Source } from '../domain/data/vocabulary'
import { lowered } from '../i18n/format/casing'
import { panelName } from '../i18n/phrases/panel/panelName'
import type { Words } from '../i18n/Words'
import { byWayOf, type Citation, figureLine, reportIn, textOf, textsOf } from './citationOf'
import type { BothWords } from './recordsOfPanel'

/**
 * What a panel shows as it can be cited: one citation for each report that printed a figure of it,
 * or a figure from which Tawthiq calculates one. Only what was printed is cited as a figure, each
 * with its own cell. None where no figure was found.
 */
export function citationsOfPanel(
  model: PanelModel,
  table: FigureTable,
  edition: Edition,
  both: BothWords,
  /** Of the view, where the panel can be seen as it is cited. */
  address: string,
): readonly Citation[] {
  const { panel } = model
  const answers = rowsOf(model).flatMap(answersOfRow)
  const printed = new Set(answers.flatMap(printedIn))
  const calculated = new Set(answers.flatMap(basisOf))
  return [...table.reports.values()].flatMap(({ report }) => {
    const isOwn = (figure: Figure) => figure.report === report.id
    const figures = [...printed].filter(isOwn)
    const basis = [...calculated].filter(isOwn)
    const named = [...new Set([...figures, ...basis])]
    if (named.length === 0) return []
    const sources = [
      ...new Set(named.flatMap((figure) => sourceToCite(figure, table.vocabulary) ?? [])),
    ]
    const [only, ...others] = sources
    const lines = (words: Words, some: readonly Figure[]) =>
      linesOf(words, table, some, others.length > 0)
    const inBoth = (say: (words: Words) => string) => textsOf(both, say)
    return [
      {
        key: [report.id, panel, ...chosenIn(model)].join('-'),
        ...reportIn(both, report),
        figures,
        figure: inBoth((words) =>
          words.t('described.of', {
            name: panelName(words, panel),
            text: figures.length > 0 ? lines(words, figures) : words.t('takeaway.cite.none'),
          }),
        ),
        calculated:
          basis.length === 0
            ? null
            : inBoth((words) => {
                const more = basis.filter((figure) => !figures.includes(figure))
                const rest = more.length === 0 ? '' : lines(words, more)
                const key = rest === '' ? 'these' : more.length < basis.length ? 'more' : 'alone'
                return words.t(`takeaway.cite.calculated.${key}`, { figures: rest })
              }),
        basis: inBoth((words) => periodsOf(words, named)),
        readIn: readIn(both, sources),
        by: inBoth((words) => byWayOf(words, edition)),
        // Of several texts none is the address of all that is cited.
        url: (others.length === 0 ? only?.url : null) ?? address,
      },
    ]
  })
}

/** What was printed of a number that a panel shows; nothing of one that is calculated. */
function printedIn({ answer, share }: RowAnswer): readonly Figure[] {
  return [
    ...(answer.kind === 'published' ? [answer.figure] : []),
    ...(share?.kind === 'published' ? [share.figure] : []),
  ]
}

/** The figures from which a number or a share is calculated; limits are no numbers to be cited. */
function basisOf({ answer, share }: RowAnswer): readonly Figure[] {
  return [
    ...(answer.kind === 'derived' ? figuresOf(answer) : []),
    ...(share?.kind === 'derived' ? [...figuresOf(share.part), share.whole.figure] : []),
  ]
}

/** The mode and the codes chosen, so that two citations of one panel have two keys. */
function chosenIn({ mode, question }: PanelModel): readonly string[] {
  const { basis, years, governorates, victims, attacks } = question
  const codes = [...years.map((year) => `year${String(year)}`), ...governorates, ...victims]
  const how = [...(basis === 'latest' ? [basis] : []), ...(mode ? [mode] : [])]
  return [...how, ...codes, ...attacks].map((code) => code.replaceAll(/[^\w-]/g, '-'))
}

/** Printed figures; where they are of several texts, each with its own: it may be quoted by itself. */
function linesOf(
  words: Words,
  table: FigureTable,
  figures: readonly Figure[],
  withTexts: boolean,
): string {
  const lines = figures.map((figure) => {
    const line = figureLine(words, table, figure)
    const source = withTexts && sourceToCite(figure, table.vocabulary)
    return source
      ? words.t('takeaway.cite.inText', { figure: line, text: textOf(source, words) })
      : line
  })
  return lines.join(words.between('clauses'))
}

/** The one text, unless it is SNHR's own page; of several, each stands beside its figures. */
function readIn(both: BothWords, [only, ...others]: readonly Source[]): Citation['readIn'] {
  if (!only || others.length > 0 || only.kind === 'primary') return null
  return textsOf(both, (words) => words.t('files.cite.readIn', { text: textOf(only, words) }))
}

/** What the periods of the figures are, each kind once; years first, for they are asked about. */
function periodsOf(words: Words, figures: readonly Figure[]): string {
  const kinds = new Set(figures.map(({ cell }) => cell.period.kind))
  const ORDER = ['intervention_year', 'since_start', 'calendar_year', 'month', 'window'] as const
  return ORDER.filter((kind) => kinds.has(kind))
    .map((kind) => words.t(`takeaway.cite.basis.${kind}`))
    .map((text, i) => (i === 0 ? text : lowered(text, words.language)))
    .join(words.between('clauses'))
}
