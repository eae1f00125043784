import { figuresOf } from '../domain/answer'
import type { Edition } from '../domain/edition'
import type { Figure } from '../domain/figure'
import type { Selection } from '../domain/selection'
import { askedBy, type Taken } from '../domain/shown'
import { shownAs } from '../domain/shownAs'
import type { FigureTable } from '../domain/table'
import type { Report } from '../domain/vocabulary'
import { lowered } from '../i18n/casing'
import { panelName } from '../i18n/panelName'
import { questionLine } from '../i18n/questionLine'
import { questionPeriod } from '../i18n/questionPeriod'
import type { Words } from '../i18n/Words'
import { byWayOf, type Citation, sourceOf, textOf, textsOf, titleOf } from './citationOf'
import type { BothWords } from './fieldsOfCell'

/**
 * What a panel shows as it can be cited: one citation for each report whose figures stand behind it.
 * None where nobody published anything.
 */
export function citationsOfPanel(
  { panel, mode, selection }: Taken,
  table: FigureTable,
  edition: Edition,
  both: BothWords,
): readonly Citation[] {
  const shown = shownAs(panel, mode, table, selection)
  const figures = [...new Set(shown.flatMap(({ answer }) => figuresOf(answer)))]
  const isWorkedOut = shown.some(({ answer, share }) =>
    [answer.kind, share?.kind].some((kind) => kind === 'derived' || kind === 'bounded'),
  )
  return [...table.reports.values()].flatMap(({ report }) => {
    const own = figures.filter((figure) => figure.report === report.id)
    if (own.length === 0) return []
    const sources = [...new Set(own.flatMap((figure) => sourceOf(figure, table) ?? []))]
    const [only, ...others] = sources
    const read = sources.filter(({ kind }) => kind !== 'primary')
    const inBoth = (say: (words: Words) => string) => textsOf(both, say)
    return [
      {
        key: [report.id, panel, ...chosenIn({ panel, mode, selection })].join('-'),
        author: inBoth(({ t }) => t('report.publisher')),
        title: inBoth((words) => titleOf(words, report)),
        figure: inBoth((words) =>
          words.t('takeaway.cite.panel', {
            heading: panelName(words, panel),
            count: own.length,
            number: words.count(own.length),
            ...choiceOf(words, table, { panel, selection }, report),
          }),
        ),
        basis: inBoth((words) => basisOf(words, own, isWorkedOut)),
        readIn:
          read.length === 0
            ? null
            : inBoth((words) =>
                words.t('files.cite.readIn', {
                  text: read
                    .map((source) => textOf(source, words))
                    .reduce((first, second) =>
                      words.t('takeaway.sentence.join', { first, second }),
                    ),
                }),
              ),
        by: inBoth((words) => byWayOf(words, edition)),
        asOf: report.asOf,
        // Of several texts none is the address of all that is cited.
        url: only && others.length === 0 ? only.url : null,
      },
    ]
  })
}

/** The mode and the codes chosen, so that two citations of one panel have two keys. */
function chosenIn({ panel, mode, selection }: Taken): readonly string[] {
  const { years, governorates, victims, attacks }: Selection = askedBy(panel, selection)
  const codes = [...years.map((year) => `year${String(year)}`), ...governorates, ...victims]
  return [...(mode ? [mode] : []), ...codes, ...attacks].map((code) =>
    code.replaceAll(/[^\w-]/g, '-'),
  )
}

/** What was chosen, as it reads under this report. */
function choiceOf(
  words: Words,
  table: FigureTable,
  { panel, selection }: Omit<Taken, 'mode'>,
  report: Report,
) {
  const own = askedBy(panel, { ...selection, report: report.id, basis: 'report' })
  return {
    line: lowered(questionLine(words, table, own), words.language),
    period: questionPeriod(words, table, own),
  }
}

/** What the periods of the figures are, each kind once; years first, for they are asked about. */
function basisOf(words: Words, figures: readonly Figure[], isWorkedOut: boolean): string {
  const kinds = new Set(figures.map(({ cell }) => cell.period.kind))
  const ORDER = ['intervention_year', 'since_start', 'calendar_year', 'month', 'window'] as const
  const periods = ORDER.filter((kind) => kinds.has(kind))
    .map((kind) => words.t(`takeaway.cite.basis.${kind}`))
    .reduce((first, second) =>
      words.t('takeaway.sentence.join', { first, second: lowered(second, words.language) }),
    )
  return isWorkedOut ? [periods, words.t('takeaway.cite.calculated')].join('. ') : periods
}
