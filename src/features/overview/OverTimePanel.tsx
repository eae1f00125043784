import type { ReactNode } from 'react'

import { UNPUBLISHED } from '../../domain/answer'
import {
  overTime,
  type ReportedTotal,
  type Unsaid,
  unsaidOverTime,
  type Version,
  versionsOfYear,
} from '../../domain/overTime'
import { START } from '../../domain/period'
import type { FigureTable } from '../../domain/table'
import type { Report } from '../../domain/vocabulary'
import { AnswerText, FigureText } from '../../i18n/AnswerText'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { roundTicks, yearsBetween } from '../../ui/axis'
import { type DotLabel, Dots } from '../../ui/Dots'
import type { OtherMark } from '../../ui/DotMarks'
import { DotMark } from '../../ui/DotMark'
import { Mark } from '../../ui/Mark'
import { Panel } from '../../ui/Panel'
import { type Chart, columnBox, dotBox } from '../../ui/placeLabels'
import { AnswerTable } from '../../evidence/AnswerTable'
import { describeTotals } from './descriptions'
import { labelTotals } from '../../evidence/labelTotals'
import { useReportTelling } from '../../evidence/useReportTelling'
import { Dotted } from './FootLine'
import { lengthOf, scaleOf } from './scaleOf'
import styles from './OverTimePanel.module.css'
import type { PanelProps } from './PanelProps'

/** The total as each report gave it: dots without a line, for nothing lies between them. */
export function OverTimePanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction, timeDirection } = words
  const tell = useReportTelling(table.vocabulary)
  const totals = overTime(table, selection)
  const unsaid = totals.length > 0 ? unsaidOverTime(table, selection) : []
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
      <Key totals={totals} unsaid={unsaid} current={current} />
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
        labels={labelsOf(words, totals, unsaid, current, frame, note !== null)}
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
      reading={t(totals.length > 0 ? read : 'overTime.none')}
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
          caption={t(read)}
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
  )
}

interface KeyProps {
  readonly totals: readonly ReportedTotal[]
  readonly unsaid: readonly Unsaid[]
  readonly current: string
}

function Key({ totals, unsaid, current }: KeyProps) {
  const { t } = useWords()
  return (
    <p className={styles.key}>
      <span>
        <DotMark look="filled" />
        {t('overTime.annual')}
      </span>
      {totals.some(({ report }) => report.kind === 'interim') && (
        <span>
          <DotMark look="hollow" />
          {t('overTime.interim')}
        </span>
      )}
      {totals.some(({ report }) => report.id === current) && (
        <span>
          <DotMark look="current" />
          {t('overTime.now')}
        </span>
      )}
      {totals.some(({ answer }) => answer.kind === 'derived') && (
        <span>
          <DotMark look="framed" />
          {t('overTime.derived')}
        </span>
      )}
      {unsaid.some((one) => limitsOf(one)) && (
        <span>
          <i className={styles.range}>
            <Mark shape="stub" />
          </i>
          {t('marks.limits')}
        </span>
      )}
      {unsaid.some((one) => !limitsOf(one)) && (
        <span>
          <i className={styles.bare}>
            <Mark shape="stub" />
          </i>
          {t('marks.noNumber')}
        </span>
      )}
    </p>
  )
}

/** Reports print other numbers for the same year: the difference of two dots counts nothing. */
function RevisionNote({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const versions = versionsOfYear(table, 1)
  if (versions.length < 2) return null
  const names = versions.map((_, i) => `v${String(i)}`)
  const nodes: Record<string, ReactNode> = Object.fromEntries(
    versions.map((version, i) => [`v${String(i)}`, <VersionText key={i} version={version} />]),
  )
  return rich(
    (marks) =>
      words.t('overTime.note', { versions: words.list(names.map((name) => marks[name] ?? '')) }),
    nodes,
  )
}

function VersionText({ version }: { readonly version: Version }) {
  const words = useWords()
  const reports = words.list(
    version.reports.map(({ number, asOf }) =>
      number === null
        ? words.t('overTime.theInterim', { date: words.date(asOf) })
        : words.t('overTime.theAnnual', {
            ordinal: words.t(`report.ordinal.${String(number) as '5'}`),
          }),
    ),
  )
  return rich((names) => words.t('overTime.version', { ...names, reports }), {
    value: <FigureText figure={version.figure} />,
  })
}

/** Limits that can be drawn: what is held from below alone has no end to draw. */
function limitsOf({ answer }: Unsaid): OtherMark['limits'] {
  const highest = lengthOf(answer)
  if (answer.kind !== 'bounded' || highest === null) return null
  return { lowest: answer.lowest?.value ?? 0, highest }
}

/**
 * Five labels at most: the report being read, the first total and the last, two early annual ones;
 * each only where it covers no mark. A narrow screen has places of its own.
 */
function labelsOf(
  words: Words,
  totals: readonly ReportedTotal[],
  unsaid: readonly Unsaid[],
  current: string,
  frame: Omit<Chart, 'plot'>,
  isNoted: boolean,
): readonly DotLabel[] {
  const first = totals[0]
  const last = totals.at(-1)
  const annual = (n: number) => totals.find(({ report }) => report.number === n)
  const own = totals.find(({ report }) => report.id === current)
  const wanted = new Map([
    ...labelled(annual(2), 'before'),
    ...labelled(annual(1), 'after'),
    ...labelled(last, 'above'),
    ...labelled(first, isEarly(first, last) ? 'after' : 'above'),
    ...labelled(own, placeOf(totals, own)),
  ])
  return (['wide', 'narrow'] as const).flatMap((on) => {
    const chart = { ...frame, plot: PLOTS[on] }
    const taken = [
      ...totals.map(({ asOf, answer }) => dotBox(chart, Date.parse(asOf), answer.value)),
      ...unsaid.map((one) => {
        const limits = limitsOf(one)
        return columnBox(chart, Date.parse(one.asOf), limits?.lowest ?? 0, limits?.highest ?? 0)
      }),
      ...(isNoted && on === 'wide' ? [NOTE] : []),
    ]
    const inOrder = [...wanted].reverse().map(([total, prefer]) => ({ total, prefer }))
    return labelTotals(words, inOrder, taken, chart, on)
  })
}

/** Width and height of the plot at its narrowest: what has room there has room on wider ones. */
const PLOTS = { wide: [450, 352], narrow: [230, 240] } as const

/** The note in the empty corner of a wide chart. */
const NOTE = { x: [210, 450], y: [16, 160] } as const

function labelled(total: ReportedTotal | undefined, place: DotLabel['place']) {
  return total ? [[total, place] as const] : []
}

/** Whether a dot stands in the first half of the time drawn, with room for its label after it. */
function isEarly(dot: ReportedTotal | undefined, last: ReportedTotal | undefined): boolean {
  if (!dot || !last) return false
  const end = Date.parse(`${last.asOf.slice(0, 4)}-12-31`)
  return Date.parse(dot.asOf) - Date.parse(START) < (end - Date.parse(START)) / 2
}

/** Where the label of the report being read has room: the dots rise, so mostly below and after. */
function placeOf(
  totals: readonly ReportedTotal[],
  own: ReportedTotal | undefined,
): DotLabel['place'] {
  if (own === totals.at(-1)) return 'above'
  if (own === totals[0] || own?.report.number === 1) return 'after'
  if (own?.report.number === 2) return 'before'
  return own !== undefined && own.asOf > '2022' ? 'below' : 'under'
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
