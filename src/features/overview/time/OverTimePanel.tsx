import { UNPUBLISHED } from '../../../domain/ask/answer'
import { panelModel, rowsOf } from '../../../domain/panels/panelModel'
import { reportAnswers } from '../../../domain/panels/totalOverTime'
import { isReported, type ReportAnswer } from '../../../domain/reports/reported'
import { START } from '../../../domain/data/period'
import { AnswerText } from '../../../i18n/AnswerText'
import { countedReports, reportDates } from '../../../i18n/phrases/describedReports'
import { panelDescription } from '../../../i18n/phrases/panelDescription'
import { ReportLabel } from '../../../i18n/ReportLabel'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { roundTicks, yearsBetween } from '../../../ui/charts/axis'
import { Dots } from '../../../ui/charts/Dots'
import { Mark } from '../../../ui/charts/Mark'
import { Panel } from '../../../ui/Panel'
import { AnswerTable } from '../../../evidence/AnswerTable'
import { useReportTelling } from '../../../evidence/useReportTelling'
import { Dotted } from '../parts/FootLine'
import { OverTimeKey } from './OverTimeKey'
import { overTimeLabels } from './overTimeLabels'
import styles from './OverTimePanel.module.css'
import type { PanelProps } from '../PanelProps'
import { RevisionNote } from './RevisionNote'
import { scaleOf } from '../parts/RowBars'

/** The total as each report gave it: dots without a line, for nothing lies between them. */
export function OverTimePanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction, timeDirection } = words
  const tell = useReportTelling()
  const model = panelModel(table, { panel: 'total-over-time', mode: null, selection })
  const all = reportAnswers(table, rowsOf(model))
  const totals = all.filter(isReported)
  const unsaid = all.filter((one) => !isReported(one))
  // With the latest of each number, no one report is being read.
  const current = selection.basis === 'report' ? selection.report : ''
  const plain = selection.governorates.length + selection.victims.length + selection.attacks.length
  const note = plain === 0 ? <RevisionNote table={table} /> : null
  const end = `${all.at(-1)?.asOf.slice(0, 4) ?? '2025'}-12-31`
  const highest = scaleOf(all)
  const max = highest * 1.22
  const frame = { from: Date.parse(START), to: Date.parse(end), max }
  const told = (one: ReportAnswer) =>
    tell(one, words.period({ start: START, end: one.asOf, kind: 'since_start' }, 'short'))

  const derived = totals.some(({ answer }) => answer.kind === 'derived')
  const read = derived ? 'overTime.readDerived' : 'overTime.read'

  const chart = totals.length > 0 && (
    <>
      <OverTimeKey totals={totals} unsaid={unsaid} current={current} />
      <Dots
        {...frame}
        label={t('overTime.heading')}
        dots={totals.map(({ report, asOf, answer }) => ({
          id: report.id,
          time: Date.parse(asOf),
          value: answer.value,
          look: report.kind === 'annual' ? 'filled' : 'hollow',
          framed: answer.kind === 'derived',
          current: report.id === current,
          ...told({ report, asOf, answer }),
        }))}
        others={unsaid.map((one) => ({
          id: one.report.id,
          time: Date.parse(one.asOf),
          current: one.report.id === current,
          ...told(one),
        }))}
        labels={overTimeLabels(words, totals, unsaid, current, frame, note !== null)}
        direction={direction}
        time={timeDirection}
        values={roundTicks(highest, max).map((value) => ({ value, text: words.count(value) }))}
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
  return (
    // Its dots and rows are named by their reports already.
    <ReportLabel value={null}>
      <Panel
        id="total-over-time"
        heading={t('overTime.heading')}
        aside={selection.years.length > 0 ? t('panel.yearDoesNotApply') : undefined}
        reading={t(totals.length > 0 ? read : 'overTime.none')}
        tableLabel={t('panel.table')}
        description={panelDescription(words, table, model)}
        chart={
          chart || (
            <p className={styles.nothing}>
              <span className={styles.stub}>
                <Mark shape="stub" />
              </span>
              <AnswerText answer={UNPUBLISHED} />
            </p>
          )
        }
        table={
          <AnswerTable
            caption={t(totals.length > 0 ? read : 'overTime.none')}
            head={t('table.report')}
            rows={all.map(({ report, answer }) => ({
              id: report.id,
              name: words.report(report),
              answer,
            }))}
            vocabulary={table.vocabulary}
          />
        }
        foot={<Dotted parts={footOf(words, totals)} />}
      />
    </ReportLabel>
  )
}

function footOf(words: Words, totals: readonly ReportAnswer[]): readonly string[] {
  const { t } = words
  if (totals.length === 0) return [t('report.short')]
  const report = countedReports(words, totals)
  return [...reportDates(words, totals), t('report.by', { publisher: t('report.short'), report })]
}
