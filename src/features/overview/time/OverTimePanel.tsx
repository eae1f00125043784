import { figuresOf, UNPUBLISHED } from '../../../domain/ask/answer'
import {
  overTime,
  type ReportedTotal,
  undatedIn,
  type Unsaid,
  unsaidOverTime,
} from '../../../domain/panels/overTime'
import { askedBy } from '../../../domain/panels/shown'
import { START } from '../../../domain/data/period'
import { AnswerText } from '../../../i18n/AnswerText'
import { datesOfReports, reportsCounted } from '../../../i18n/phrases/reportsCounted'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { roundTicks, yearsBetween } from '../../../ui/charts/axis'
import { Dots } from '../../../ui/charts/Dots'
import { Mark } from '../../../ui/charts/Mark'
import { Panel } from '../../../ui/Panel'
import { AnswerTable } from '../../../evidence/AnswerTable'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { describeTotals } from '../parts/descriptions'
import { UndatedNote } from '../../../evidence/UndatedNote'
import { useReportTelling } from '../../../evidence/useReportTelling'
import { Dotted } from '../parts/FootLine'
import { OverTimeKey } from './OverTimeKey'
import { overTimeLabels } from './overTimeLabels'
import styles from './OverTimePanel.module.css'
import type { PanelProps } from '../PanelProps'
import { RevisionNote } from './RevisionNote'
import { scaleOf } from '../parts/scaleOf'

/** The total as each report gave it: dots without a line, for nothing lies between them. */
export function OverTimePanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction, timeDirection } = words
  const tell = useReportTelling(table.vocabulary)
  const totals = overTime(table, selection)
  const unsaid = unsaidOverTime(table, selection)
  const undated = undatedIn(table, askedBy('total-over-time', selection))
  const given = totals.length + undated.length
  const all = [...totals, ...unsaid].sort((a, b) => a.asOf.localeCompare(b.asOf))
  // With the latest of each number, no one report is being read.
  const current = selection.basis === 'report' ? selection.report : ''
  const plain = selection.governorates.length + selection.victims.length + selection.attacks.length
  const note = plain === 0 ? <RevisionNote table={table} /> : null
  const end = `${all.at(-1)?.asOf.slice(0, 4) ?? '2025'}-12-31`
  const highest = scaleOf(all.map(({ answer }) => answer))
  const max = highest * 1.22
  const frame = { from: Date.parse(START), to: Date.parse(end), max }
  const told = (one: ReportedTotal | Unsaid) =>
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
    <Panel
      id="total-over-time"
      heading={t('overTime.heading')}
      aside={selection.years.length > 0 ? t('panel.yearDoesNotApply') : undefined}
      reading={t(given > 0 ? read : 'overTime.none')}
      tableLabel={t('panel.table')}
      description={describeTotals({ words, table, selection }, { told: totals, undated, unsaid })}
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
          caption={t(given > 0 ? read : 'overTime.none')}
          head={t('table.report')}
          rows={[...undated, ...all].map(({ report, answer }) => ({
            id: report.id,
            name: words.report(report),
            answer,
            beside: <FigureNotes figures={figuresOf(answer)} vocabulary={table.vocabulary} />,
          }))}
          vocabulary={table.vocabulary}
        />
      }
      foot={
        <>
          <Dotted parts={footOf(words, totals)} />
          <UndatedNote undated={undated} />
          <FigureNotes
            figures={totals.flatMap(({ answer }) => figuresOf(answer))}
            vocabulary={table.vocabulary}
          />
        </>
      }
    />
  )
}

function footOf(words: Words, totals: readonly ReportedTotal[]): readonly string[] {
  const { t } = words
  if (totals.length === 0) return [t('report.short')]
  return [
    datesOfReports(words, totals),
    t('report.by', { publisher: t('report.short'), report: reportsCounted(words, totals) }),
  ]
}
