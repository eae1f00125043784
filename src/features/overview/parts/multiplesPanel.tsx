import { Fragment } from 'react'

import { figuresOf, isKnown } from '../../../domain/ask/answer'
import {
  acrossReports,
  type AcrossGovernorates,
  type OfReport,
} from '../../../domain/panels/multiples'
import { type Selection, toggled } from '../../../domain/ask/selection'
import type { Report } from '../../../domain/data/vocabulary'
import { AnswerTable } from '../../../evidence/AnswerTable'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import { questionPeriod } from '../../../i18n/phrases/questionPeriod'
import { figureNotes } from '../../../i18n/phrases/figureNotes'
import { reportOption } from '../../../i18n/phrases/reportOption'
import { ReportLabel } from '../../../i18n/ReportLabel'
import type { Words } from '../../../i18n/Words'
import { Multiples, type SmallChart } from '../../../ui/charts/Multiples'
import { Beside } from './Beside'
import { describedCharts } from './describedCharts'
import { FootLine } from './FootLine'
import { KindsLegend } from './KindsLegend'
import { Notes } from './Notes'
import type { PanelProps } from '../PanelProps'
import { scaleOf } from './scaleOf'
import { Silent } from './Silent'
import { answersOf, type SmallList, SmallLists, smallChart } from './SmallLists'

type Read = (selection: Selection) => readonly SmallList[]

/** The panel that is shown so: its name, what it counts, and how that is meant. */
interface Of {
  readonly heading: string
  readonly measure: 'killed' | 'attacks'
  readonly basis?: string
}

/** What a panel shows as one small chart a report: the parts of it that differ from the plain one. */
export function reportsPanel(
  words: Words,
  { table, selection, choose }: PanelProps,
  read: Read,
  { heading, measure, basis }: Of,
) {
  const { t } = words
  const name = (report: Report) => reportOption(words, report)
  const { fromStart, ofOwnTime, silent } = acrossReports(table, selection, smallChart(read))
  const all = [...fromStart, ...ofOwnTime]
  const answers = all.flatMap(({ rows }) => answersOf(rows))
  const max = scaleOf(answers)
  const isOfYears = selection.years.length > 0
  const periodIn = (report: string, length: 'long' | 'short') =>
    questionPeriod(words, table, { ...selection, report }, length)
  const asked = periodIn(selection.report, 'long')
  const chartOf = ({ report, rows }: OfReport<readonly SmallList[]>): SmallChart => ({
    id: report.id,
    heading: name(report),
    // Years asked for are the same in each, and named above all.
    note: [
      ...(isOfYears ? [] : [periodIn(report.id, 'short')]),
      ...figureNotes(words, table.vocabulary, answersOf(rows).filter(isKnown).flatMap(figuresOf)),
    ].join(' · '),
    pressed: selection.basis === 'report' && selection.report === report.id,
    onPress: () => {
      choose({ ...selection, report: report.id, basis: 'report' })
    },
    chart: (
      <SmallLists
        label={name(report)}
        lists={rows}
        max={max}
        table={table}
        selection={{ ...selection, report: report.id, basis: 'report' }}
      />
    ),
  })
  const lots = isOfYears
    ? [{ heading: t('shares.chosenYears', { period: asked }), charts: all.map(chartOf) }]
    : [
        { heading: t('shares.fromStart'), charts: fromStart.map(chartOf) },
        { heading: t('shares.ownTime'), charts: ofOwnTime.map(chartOf) },
      ]
  const quiet = {
    summary: t('shares.silentReports', { count: silent.length }),
    names: silent.map(name),
  }
  const reading = t(all.length > 0 ? 'shares.readReports' : 'shares.noReports')
  return {
    wide: true,
    reading,
    description: describedCharts(
      { words, table, selection },
      {
        heading,
        measure,
        period: isOfYears ? t('described.asEach', { period: asked }) : t('shares.eachTime'),
        reading,
        charts: all.map(({ report, rows }) => ({
          name: isOfYears
            ? name(report)
            : t('pair', { first: name(report), second: periodIn(report.id, 'short') }),
          lists: rows,
        })),
        silent: quiet,
        source: t('report.short'),
      },
    ),
    legend: <KindsLegend answers={answers} />,
    // Every chart is named by its report already.
    chart: (
      <ReportLabel value={null}>
        {lots.map((lot) => lot.charts.length > 0 && <Multiples key={lot.heading} {...lot} />)}
        <Notes notes={[...new Set(all.flatMap(({ rows }) => notesOf(rows)))]} />
        <Silent {...quiet} />
      </ReportLabel>
    ),
    table: (
      <ReportLabel value={null}>
        <AnswerTable
          caption={reading}
          head={t('table.report')}
          rows={all.flatMap(({ report, rows }) => rowsOf(words, name(report), rows))}
          vocabulary={table.vocabulary}
        />
      </ReportLabel>
    ),
    foot: (
      <FootLine
        table={table}
        selection={{ ...selection, basis: 'latest' }}
        answers={answers}
        basis={basis}
        source={t('shares.eachReport')}
      />
    ),
  }
}

/** The same as one small chart a governorate, of the chosen report. */
export function placesPanel(
  words: Words,
  { table, selection, choose }: PanelProps,
  read: Read,
  { shown, silent }: AcrossGovernorates,
  { heading, measure }: Of,
) {
  const { t } = words
  const name = (code: string) => optionLabel(words, table.vocabulary, 'governorates', code)
  const places = shown.map((code) => ({
    code,
    lists: read({ ...selection, governorates: [code] }),
  }))
  const answers = places.flatMap(({ lists }) => answersOf(lists))
  const max = scaleOf(answers)
  const report = table.reports.get(selection.report)?.report
  const quiet = {
    summary: t('shares.silentPlaces', { count: silent.length }),
    names: silent.map(name),
  }
  return {
    wide: true,
    reading: t('shares.readPlaces'),
    description: describedCharts(
      { words, table, selection },
      {
        heading,
        measure,
        period: questionPeriod(words, table, selection),
        reading: t('shares.readPlaces'),
        charts: places.map(({ code, lists }) => ({ name: name(code), lists })),
        silent: quiet,
        source: report ? words.source(report) : t('report.short'),
      },
    ),
    legend: <KindsLegend answers={answers} />,
    chart: (
      <Fragment>
        <Multiples
          charts={places.map(({ code, lists }) => ({
            id: code,
            heading: name(code),
            pressed: selection.governorates.includes(code),
            onPress: () => {
              choose(toggled(selection, 'governorates', code))
            },
            chart: (
              <SmallLists
                label={name(code)}
                lists={lists}
                max={max}
                table={table}
                selection={{ ...selection, governorates: [code] }}
              />
            ),
          }))}
        />
        <Silent {...quiet} />
      </Fragment>
    ),
    table: (
      <AnswerTable
        caption={t('shares.readPlaces')}
        head={t('filter.governorates')}
        rows={places.flatMap(({ code, lists }) => rowsOf(words, name(code), lists))}
        vocabulary={table.vocabulary}
      />
    ),
    foot: (
      <FootLine
        table={table}
        selection={selection}
        answers={answers}
        basis={t('byGovernorate.place')}
      />
    ),
  }
}

function rowsOf({ t }: Words, of: string, lists: readonly SmallList[]) {
  return lists.flatMap(({ rows }) =>
    rows.map(({ id, name, answer, rank = null, share = null }) => ({
      id: `${of} ${id}`,
      name: t('pair', { first: of, second: name }),
      answer,
      beside: <Beside rank={rank} share={share} />,
    })),
  )
}

function notesOf(lists: readonly SmallList[]): readonly string[] {
  return lists.flatMap(({ notes = [] }) => notes)
}
