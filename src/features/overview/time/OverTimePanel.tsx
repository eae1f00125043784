import type { ReactNode } from 'react'

import { figuresOf, UNPUBLISHED } from '../../../domain/ask/answer'
import type { PanelRow } from '../../../domain/panels/panel'
import { panelModel, rowsOf } from '../../../domain/panels/panelModel'
import { reportsOf } from '../../../domain/panels/totalOverTime'
import type { ReportAnswer } from '../../../domain/reports/reported'
import { START } from '../../../domain/data/period'
import { AnswerText } from '../../../i18n/AnswerText'
import { askedWords } from '../../../i18n/phrases/question/countedWords'
import { datesOfReports, reportsCounted } from '../../../i18n/phrases/report/reportsCounted'
import { panelDescription } from '../../../i18n/phrases/panel/panelDescription'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { ReportLabel } from '../../../i18n/ReportLabel'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { roundTicks, yearsBetween } from '../../../ui/charts/axis'
import { Dots } from '../../../ui/charts/Dots'
import { Mark } from '../../../ui/charts/Mark'
import { useIsOnPage } from '../../../ui/PageOnly'
import { Panel } from '../../../ui/Panel'
import { useIsOnStage } from '../../../ui/StageContext'
import { AnswerTable } from '../../../evidence/AnswerTable'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { ReportsNotedContext } from '../../../evidence/ReportsNotedContext'
import { UndatedNote } from '../../../evidence/UndatedNote'
import { dotOf, useReportMarkText } from '../../../evidence/useReportMarkText'
import { Dotted } from '../parts/FootLine'
import { OverTimeKey } from './OverTimeKey'
import { overTimeLabels } from './overTimeLabels'
import styles from './OverTimePanel.module.css'
import type { PanelProps } from '../PanelProps'
import { RevisionNote } from './RevisionNote'
import { scaleOf } from '../parts/RowBars'
import { SilentPanel } from '../parts/SilentPanel'

/** The total as each report gave it: dots without a line, for nothing lies between them. */
export function OverTimePanel(props: PanelProps) {
  return (
    // Its dots and rows are named by their reports already.
    <ReportLabel value={null}>
      <Totals {...props} />
    </ReportLabel>
  )
}

function Totals(props: PanelProps) {
  const { table, selection, choose } = props
  const isOnPage = useIsOnPage()
  const isOnStage = useIsOnStage()
  const words = useWords()
  const { t } = words
  const model = panelModel(table, { panel: 'total-over-time', mode: null, selection })
  const rows = rowsOf(model)
  const { totals, undated, withoutTotal: others } = reportsOf(table, rows)
  // A slide says one thing, and its presenter the rest.
  const withoutTotal = isOnStage ? [] : others
  const isGiven = totals.length + undated.length > 0
  const plain = selection.governorates.length + selection.victims.length + selection.attacks.length
  const note = plain === 0 && !isOnStage ? <RevisionNote table={table} /> : null
  const isFalling = totals.some(
    ({ answer }, i) =>
      answer.value < Math.max(0, ...totals.slice(0, i).map((one) => one.answer.value)),
  )
  const isRevised = totals.length > 2
  const derived = totals.some(({ answer }) => answer.kind === 'derived')
  const read = derived ? 'overTime.readDerived' : 'overTime.read'

  // Under a filter it is said whom the dots count, so that nobody takes them for what was filtered by.
  // A slide says it at its head.
  const asides = [
    plain > 0 && isOnPage ? askedWords(words, table.vocabulary, model.question) : '',
    selection.years.length > 0 ? t('panel.yearDoesNotApply') : '',
  ].filter((part) => part !== '')
  if (!isGiven && isOnPage) {
    return (
      <SilentPanel
        {...props}
        id="total-over-time"
        heading={t('overTime.heading')}
        reading={t('overTime.none')}
        rows={[]}
      />
    )
  }
  return (
    <Panel
      id="total-over-time"
      heading={t('overTime.heading')}
      aside={asides.length > 0 ? <Dotted parts={asides} /> : undefined}
      reading={
        isOnStage && isGiven ? (
          <>
            {t(read)} {isRevised && t('overTime.later')}
          </>
        ) : (
          t(isGiven ? read : 'overTime.none')
        )
      }
      tableLabel={t('panel.table')}
      chartLabel={t('panel.chart')}
      description={panelDescription(words, table, model)}
      chart={
        totals.length > 0 ? (
          <TotalsChart
            {...{ totals, withoutTotal, selection, choose, note }}
            days={[...totals, ...others].map(({ asOf }) => asOf)}
          />
        ) : (
          <p className={styles.nothing}>
            <span className={styles.stub}>
              <Mark shape="stub" />
            </span>
            <AnswerText answer={UNPUBLISHED} />
          </p>
        )
      }
      table={<TotalsTable {...{ table, rows }} caption={t(isGiven ? read : 'overTime.none')} />}
      foot={
        <>
          {!isOnStage && (
            <>
              <Dotted
                parts={[
                  ...footOf(words, totals),
                  ...(isFalling && plain > 0 ? [t('overTime.falls')] : []),
                ]}
              />
              <UndatedNote undated={undated} />
            </>
          )}
          <FigureNotes
            figures={totals.flatMap(({ answer }) => figuresOf(answer))}
            vocabulary={table.vocabulary}
          />
        </>
      }
    />
  )
}

interface TotalsChartProps extends Pick<PanelProps, 'selection' | 'choose'> {
  readonly totals: ReturnType<typeof reportsOf>['totals']
  readonly withoutTotal: ReturnType<typeof reportsOf>['withoutTotal']
  /** To which all reports count, those too that a slide leaves out: the chart ends with the year of the last. */
  readonly days: readonly string[]
  readonly note: ReactNode
}

function TotalsChart(props: TotalsChartProps) {
  const { totals, withoutTotal, days, note, selection, choose } = props
  const isOnStage = useIsOnStage()
  const words = useWords()
  const { t, direction, timeDirection } = words
  const textOf = useReportMarkText()
  // With the latest of each number, no one report is being read.
  const current = selection.basis === 'report' ? selection.report : ''
  const end = `${(days.toSorted().at(-1) ?? START).slice(0, 4)}-12-31`
  const highest = scaleOf(totals)
  // Above the last dot its label has room.
  const max = highest * (isOnStage ? 1.32 : 1.22)
  const frame = { from: Date.parse(START), to: Date.parse(end), max }
  const markText = (one: ReportAnswer) =>
    textOf(one, words.period({ start: START, end: one.asOf, kind: 'since_start' }, 'short'))
  return (
    <>
      <OverTimeKey totals={totals} withoutTotal={withoutTotal} current={current} />
      <Dots
        {...frame}
        label={t('overTime.heading')}
        dots={totals.map((one) => ({ ...dotOf(one, current), ...markText(one) }))}
        others={withoutTotal.map((one) => ({
          id: one.report.id,
          time: Date.parse(one.asOf),
          current: one.report.id === current,
          ...markText(one),
        }))}
        labels={overTimeLabels(words, totals, withoutTotal, current, frame, {
          isNoted: note !== null,
          isOnStage,
        })}
        direction={direction}
        time={timeDirection}
        // On a slide no line stands above the last dot, where its number does.
        values={roundTicks(highest, isOnStage ? highest : max).map((value) => ({
          value,
          text: words.count(value),
        }))}
        times={yearsBetween(START, end).map((year) => ({
          time: Date.parse(`${year}-01-01`),
          text: words.date(year),
        }))}
        note={note}
        onPress={(report) => {
          choose({ ...selection, report, basis: 'report' })
        }}
      />
    </>
  )
}

interface TotalsTableProps extends Pick<PanelProps, 'table'> {
  readonly rows: readonly PanelRow[]
  readonly caption: string
}

function TotalsTable({ table, rows, caption }: TotalsTableProps) {
  const words = useWords()
  return (
    // The foot says what belongs to a whole report.
    <ReportsNotedContext value={new Set(table.reports.keys())}>
      <AnswerTable
        caption={caption}
        head={words.t('table.report')}
        rows={rows.map((row) => ({
          id: row.id,
          name: rowName(words, table, 'report', row),
          answer: row.answer,
          beside: <FigureNotes figures={figuresOf(row.answer)} vocabulary={table.vocabulary} />,
        }))}
        vocabulary={table.vocabulary}
      />
    </ReportsNotedContext>
  )
}

function footOf(words: Words, totals: readonly ReportAnswer[]): readonly string[] {
  const { t } = words
  if (totals.length === 0) return [t('report.short')]
  const report = reportsCounted(words, totals)
  return [datesOfReports(words, totals), t('report.by', { publisher: t('report.short'), report })]
}
