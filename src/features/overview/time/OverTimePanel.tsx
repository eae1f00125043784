import { figuresOf, UNPUBLISHED } from '../../../domain/ask/answer'
import {
  overTime,
  type ReportedTotal,
  type Unsaid,
  unsaidOverTime,
} from '../../../domain/panels/overTime'
import { START } from '../../../domain/data/period'
import type { Report } from '../../../domain/data/vocabulary'
import { AnswerText } from '../../../i18n/AnswerText'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { roundTicks, yearsBetween } from '../../../ui/charts/axis'
import { Dots } from '../../../ui/charts/Dots'
import { Mark } from '../../../ui/charts/Mark'
import { Panel } from '../../../ui/Panel'
import { AnswerTable } from '../../../evidence/AnswerTable'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { describeTotals } from '../parts/descriptions'
import { useReportTelling } from '../../../evidence/useReportTelling'
import { Dotted } from '../parts/FootLine'
import { limitsOf } from './limitsOf'
import { OverTimeKey } from './OverTimeKey'
import { overTimeLabels } from './overTimeLabels'
import styles from './OverTimePanel.module.css'
import type { PanelProps } from '../PanelProps'
import { RevisionNote } from './RevisionNote'
import { scaleOf } from '../parts/scaleOf'
import { withLimits } from '../parts/withLimits'

/** The total as each report gave it: dots without a line, for nothing lies between them. */
export function OverTimePanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction, timeDirection } = words
  const tell = useReportTelling(table.vocabulary)
  const totals = overTime(table, selection)
  const unsaid = unsaidOverTime(table, selection)
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

  // Where no report has a number, limits still say something; reports that say nothing do not.
  const chart = (totals.length > 0 || unsaid.some(isLimited)) && (
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
          limits: limitsOf(one),
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
      reading={
        totals.length > 0
          ? t(read)
          : withLimits(
              words,
              t('overTime.none'),
              unsaid.map(({ answer }) => answer),
            )
      }
      tableLabel={t('panel.table')}
      description={describeTotals({ words, table, selection }, totals, unsaid)}
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
            beside: <FigureNotes figures={figuresOf(answer)} vocabulary={table.vocabulary} />,
          }))}
          vocabulary={table.vocabulary}
        />
      }
      foot={
        <>
          <Dotted parts={footOf(words, totals)} />
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
  const first = totals[0]
  const last = totals.at(-1)
  if (!first || !last) return [t('report.short')]
  const count = (kind: Report['kind']) => totals.filter(({ report }) => report.kind === kind).length
  return [
    words.period({ start: first.asOf, end: last.asOf, kind: 'window' }, 'short'),
    t('report.by', {
      publisher: t('report.short'),
      report: t('overTime.count', {
        annual: t('overTime.annual_count', { count: count('annual') }),
        interim: t('overTime.interim_count', { count: count('interim') }),
      }),
    }),
  ]
}

function isLimited({ answer }: Unsaid): boolean {
  return answer.kind === 'bounded'
}
