import { isKnown, reportOf } from '../../../domain/ask/answer'
import { hasCalendarYears } from '../../../domain/ask/selection'
import { remembered } from '../../../domain/data/remembered'
import type { FigureTable } from '../../../domain/data/table'
import {
  isSmallMode,
  isTollMode,
  type PanelList,
  type PanelRow,
} from '../../../domain/panels/panel'
import {
  isByYear,
  isPrinted,
  type PanelChart,
  type PanelModel,
  rowsOf,
} from '../../../domain/panels/panelModel'
import { chartName, chartsReading, listName, panelName, withoutChartSummary } from './panelName'
import { askedWords } from '../question/countedWords'
import { reportsOf } from '../../../domain/panels/totalOverTime'
import { capped, type DescribedList, describedList, type Noun, qualifiersMeant } from './described'
import { describedReports } from '../report/describedReports'
import {
  omittedTotalsWords,
  gapNames,
  tollNotes,
  yearNotes,
  yearsWithoutToll,
  zoneNotes,
} from './panelNotes'
import { questionPeriod } from '../question/questionPeriod'
import { rowName } from './rowName'
import { whereOf } from '../question/optionLabel'
import type { Words } from '../../Words'
import { tollReading } from './calendarTolls'

/** What was said of a model in some words: a page draws the same one again and again. */
const known = remembered((_words: Words) => new WeakMap<PanelModel, string>())

/**
 * What a panel shows, in one paragraph: what it is of, each list by itself, for lists are never put
 * together, what has no number, and who published it. For those who do not see it, and for paper.
 */
export function panelDescription(words: Words, table: FigureTable, model: PanelModel): string {
  const text = known(words).get(model) ?? described(words, table, model)
  known(words).set(model, text)
  return text
}

function described(words: Words, table: FigureTable, model: PanelModel): string {
  const { panel, mode, selection, question, whole, charts, withoutChart, omittedTotals } = model
  const { t } = words
  const heading = panelName(words, panel)
  const what = whatOf(words, table, model)
  const lists = charts.flatMap((chart) => chart.lists.filter(({ rows }) => rows.length > 0))
  const [by = null] = charts.flatMap((chart) => chart.lists.map((list) => list.by))
  const rows = rowsOf({ ...model, total: null })
  if (by === 'report') {
    return describedReports(words, {
      heading,
      what,
      period: null,
      ...reportsOf(table, rows),
    })
  }
  const isSmall = isSmallMode(mode)
  // What each report gives, or each toll, is of no one report.
  const isOfEach = mode === 'reports' || mode === 'years' || isTollMode(mode)
  const latest = selection.basis === 'latest' && !isOfEach
  const report = table.reports.get(selection.report)?.report
  const isOfOne = report !== undefined && !latest && !isOfEach
  const text = [
    t('described.intro', { heading, what, period: periodOf(words, table, model) }),
    ...(isSmall ? [chartsReading(words, model)] : []),
    ...tollNotes(words, table, model),
    ...yearsWithoutToll(words, table, model),
    ...yearNotes(words, table, model),
    ...charts.flatMap((chart) => ofChart(words, table, model, chart)),
    ...(by === 'governorates' ? zoneNotes(words, table.vocabulary, rows) : []),
    ...(lists.length > 1 && !isSmall && by === 'victims' ? [t('byVictim.plain')] : []),
    ...(lists.length > 1 && !isSmall && by === 'attacks' ? [t('byAttack.read')] : []),
    ...(lists.length === 0 && by === 'attacks' ? [t('byAttack.silent')] : []),
    ...(lists.length === 0 && by === 'years' ? [t('byYear.short')] : []),
    ...omittedTotalsWords(words, table, by, omittedTotals),
    ...qualifiersMeant(
      words,
      rows.map(({ answer }) => answer),
    ),
    // Calendar years without one are named above.
    ...(withoutChart.length > 0 && mode !== 'calendar'
      ? [
          t('shares.silentNamed', {
            silent: withoutChartSummary(words, model),
            list: capped(
              words,
              isTollMode(mode)
                ? gapNames(words, withoutChart)
                : withoutChart.map((id) => chartName(words, table, mode, id)),
            ),
          }),
        ]
      : []),
    ...(latest && rows.length > 0
      ? [hasCalendarYears(selection) ? tollReading(words, selection) : t('described.latest')]
      : []),
    t(rows.some(isPrinted) ? 'described.source' : 'described.asked', {
      source: isOfOne ? words.source(report) : t('report.short'),
    }),
  ].join(' ')
  if (mode !== 'percent') return text
  if (!whole) return t('shares.describedYear', { text })
  return t(question.measure === 'attacks' ? 'shares.describedFacilities' : 'shares.described', {
    whole: words.say(whole),
    text,
  })
}

/** Each list in sentences of its own. */
function ofChart(
  words: Words,
  table: FigureTable,
  { mode, selection: { years } }: PanelModel,
  chart: PanelChart,
): readonly string[] {
  const { t } = words
  const { selection } = chart
  const lists = chart.lists.filter(({ rows }) => rows.length > 0)
  const isPlain = !isSmallMode(mode)
  const own = isPlain ? null : chartName(words, table, mode, chart.id)
  const first =
    own !== null && mode === 'reports' && years.length === 0
      ? t('pair', { first: own, second: questionPeriod(words, table, selection, 'short') })
      : own
  const item = (row: PanelRow, name: string) => {
    const report = table.reports.get(reportOf(row.answer) ?? '')?.report
    const isNamed = row.question.basis === 'latest' && !isTollMode(mode) && report !== undefined
    return { name, answer: row.answer, report: isNamed ? words.report(report) : undefined }
  }
  return lists.flatMap((list) => {
    const named = isPlain || lists.length > 1 ? listName(words, list) : null
    const name = [first, named].filter((part) => part !== null)
    const together = list.rows.filter(
      ({ question }) => list.by === 'governorates' && question.governorates.length > 1,
    )
    const single = list.rows.filter((row) => !together.includes(row))
    const rows = single.map((row) => ({
      ...row,
      ...item(row, rowName(words, table, list.by, row)),
    }))
    return [
      describedList(words, {
        ...(name.length > 0 && {
          name: name.reduce((a, b) => t('pair', { first: a, second: b })),
        }),
        ...(isPlain && { noun: nounOf(table, list) }),
        rows,
      }),
      ...ofParts(words, table, list, item),
      ...printedOf(words, rows),
      ...together.map(({ answer }) => t('described.together', { value: words.say(answer) })),
    ]
  })
}

/** The parts of the rows, those of a kind together; of one kind alone they are the rows again. */
function ofParts(
  words: Words,
  table: FigureTable,
  { by, rows }: PanelList,
  item: (row: PanelRow, name: string) => DescribedList['rows'][number],
): readonly string[] {
  const kinds = [...new Set(rows.flatMap(({ parts }) => parts.map(({ id }) => id)))]
  if (kinds.length < 2 || !rows.every(({ answer }) => isKnown(answer))) return []
  return kinds.map((kind) => {
    const own = rows.flatMap((row) =>
      row.parts.filter(({ id }) => id === kind).map((part) => ({ row, part })),
    )
    return describedList(words, {
      name: words.list(own.slice(0, 1).map(({ part }) => rowName(words, table, 'victims', part))),
      rows: own.map(({ row, part }) => item(part, rowName(words, table, by, row))),
    })
  })
}

/** What reports printed of the rows besides numbers: shares of the total, and ranks. */
function printedOf(
  words: Words,
  rows: readonly (Pick<PanelRow, 'rank' | 'printedShare'> & DescribedList['rows'][number])[],
): readonly string[] {
  const { t, list } = words
  const item = (value: string, { name, report }: DescribedList['rows'][number]) =>
    report === undefined
      ? t('described.item', { value, name })
      : t('described.worn', { value, name, report })
  const shares = rows.flatMap((row) =>
    row.printedShare ? [item(words.sayFigure(row.printedShare), row)] : [],
  )
  const ranks = rows.flatMap((row) => {
    const rank = row.rank?.value
    return rank === 1 || rank === 2 || rank === 3 ? [item(t(`answer.rank.${rank}`), row)] : []
  })
  return [
    ...(shares.length > 0 ? [t('described.shares', { list: list(shares) })] : []),
    ...(ranks.length > 0 ? [t('described.ranks', { list: list(ranks) })] : []),
  ]
}

function nounOf({ vocabulary }: FigureTable, { by, rows }: PanelList): Noun {
  switch (by) {
    case 'years':
    case 'calendar':
      return 'year'
    case 'months':
      return 'month'
    case 'governorates':
      return rows.some(({ id }) => vocabulary.zones.some(({ code }) => code === id))
        ? 'place'
        : 'governorate'
    case 'attacks':
      return 'type'
    case 'victims':
    case 'report':
    case null:
      return 'category'
  }
}

/** "civilians killed by Russian forces in Aleppo governorate", to stand inside a sentence. */
function whatOf(words: Words, { vocabulary }: FigureTable, model: PanelModel): string {
  const { panel, question } = model
  // The headline figures are of the attacks that were chosen.
  if (panel !== 'headline' && question.measure === 'attacks') {
    const where = whereOf(words, vocabulary, question.governorates)
    return words.t('described.attacks', { where })
  }
  const asked = askedWords(words, vocabulary, question)
  return words.inner({ en: asked, ar: asked })
}

function periodOf(words: Words, table: FigureTable, model: PanelModel): string {
  const { t } = words
  const { mode, selection } = model
  const { basis, years } = selection
  const asked = questionPeriod(words, table, selection)
  if (isTollMode(mode)) return t(`tolls.time.${mode}`)
  if (mode === 'years' && years.length === 0) return t('byYear.eachTime')
  if (mode === 'reports') {
    return years.length > 0 ? t('described.asEach', { period: asked }) : t('shares.eachTime')
  }
  if (basis !== 'latest' || years.length > 0) return asked
  return t(isByYear(model) ? 'period.noRunning' : 'latest.periods')
}
