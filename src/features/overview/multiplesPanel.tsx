import { Fragment } from 'react'

import { isKnown, UNPUBLISHED } from '../../domain/answer'
import { acrossReports, type AcrossGovernorates, type OfReport } from '../../domain/multiples'
import { type Selection, toggled } from '../../domain/selection'
import type { Report } from '../../domain/vocabulary'
import { AnswerTable } from '../../evidence/AnswerTable'
import { describedList } from '../../i18n/described'
import { optionLabel } from '../../i18n/optionLabel'
import { questionPeriod } from '../../i18n/questionPeriod'
import { reportOption } from '../../i18n/reportOption'
import { Wearing } from '../../i18n/Wearing'
import type { Words } from '../../i18n/Words'
import { Multiples, type SmallChart } from '../../ui/Multiples'
import { FootLine } from './FootLine'
import { KindsLegend } from './KindsLegend'
import type { PanelProps } from './PanelProps'
import { scaleOf } from './scaleOf'
import { Silent } from './Silent'
import { answersOf, type SmallList, SmallLists, smallChart } from './SmallLists'

type Read = (selection: Selection) => readonly SmallList[]

/** What a panel shows as one small chart a report: the parts of it that differ from the plain one. */
export function reportsPanel(
  words: Words,
  { table, selection, choose }: PanelProps,
  read: Read,
  basis?: string,
) {
  const { t } = words
  const name = (report: Report) => reportOption(words, table, report)
  const { fromStart, ofOwnTime, silent } = acrossReports(table, selection, smallChart(read))
  const all = [...fromStart, ...ofOwnTime]
  const answers = all.flatMap(({ rows }) => answersOf(rows))
  const max = scaleOf(answers.filter(isKnown))
  const chartOf = ({ report, rows }: OfReport<readonly SmallList[]>): SmallChart => ({
    id: report.id,
    heading: name(report),
    note: questionPeriod(words, table, { ...selection, report: report.id }, 'short'),
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
  const lots = [
    { heading: t('shares.fromStart'), charts: fromStart.map(chartOf) },
    { heading: t('shares.ownTime'), charts: ofOwnTime.map(chartOf) },
  ]
  const reading = t(all.length > 0 ? 'shares.readReports' : 'shares.noReports')
  return {
    wide: true,
    reading,
    description: describedCharts(
      words,
      reading,
      all.map(({ report, rows }) => ({ name: name(report), lists: rows })),
    ),
    legend: <KindsLegend answers={answers.map((one) => (isKnown(one) ? one : UNPUBLISHED))} />,
    // Every chart is named by its report already.
    chart: (
      <Wearing value={null}>
        {lots.map((lot) => lot.charts.length > 0 && <Multiples key={lot.heading} {...lot} />)}
        <Silent
          summary={t('shares.silentReports', { count: silent.length })}
          names={silent.map(name)}
        />
      </Wearing>
    ),
    table: (
      <Wearing value={null}>
        <AnswerTable
          caption={reading}
          head={t('table.report')}
          rows={all.flatMap(({ report, rows }) => rowsOf(words, name(report), rows))}
          vocabulary={table.vocabulary}
        />
      </Wearing>
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
) {
  const { t } = words
  const name = (code: string) => optionLabel(words, table.vocabulary, 'governorates', code)
  const places = shown.map((code) => ({
    code,
    lists: read({ ...selection, governorates: [code] }),
  }))
  const answers = places.flatMap(({ lists }) => answersOf(lists))
  const max = scaleOf(answers.filter(isKnown))
  return {
    wide: true,
    reading: t('shares.readPlaces'),
    description: describedCharts(
      words,
      t('shares.readPlaces'),
      places.map(({ code, lists }) => ({ name: name(code), lists })),
    ),
    legend: <KindsLegend answers={answers.map((one) => (isKnown(one) ? one : UNPUBLISHED))} />,
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
        <Silent
          summary={t('shares.silentPlaces', { count: silent.length })}
          names={silent.map(name)}
        />
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

/** Every chart in its own sentences, list by list: lists are never put together. */
function describedCharts(
  words: Words,
  reading: string,
  charts: readonly { readonly name: string; readonly lists: readonly SmallList[] }[],
): string {
  const told = charts.flatMap(({ name, lists }) =>
    lists
      .filter(({ rows }) => rows.length > 0)
      .map(({ heading, rows }, _, { length }) =>
        describedList(words, {
          name: length > 1 ? words.t('pair', { first: name, second: heading }) : name,
          rows,
        }),
      ),
  )
  return [reading, ...told].join(' ')
}

function rowsOf({ t }: Words, of: string, lists: readonly SmallList[]) {
  return lists.flatMap(({ rows }) =>
    rows.map(({ id, name, answer }) => ({
      id: `${of} ${id}`,
      name: t('pair', { first: of, second: name }),
      answer,
    })),
  )
}
