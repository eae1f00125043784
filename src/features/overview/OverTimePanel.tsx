import type { ReactNode } from 'react'

import { UNPUBLISHED } from '../../domain/answer'
import { type ReportedTotal, type Version, overTime, versionsOfYear } from '../../domain/overTime'
import { START } from '../../domain/period'
import type { FigureTable } from '../../domain/table'
import type { Report } from '../../domain/vocabulary'
import { AnswerText, FigureText } from '../../i18n/AnswerText'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { roundTicks, yearsBetween } from '../../ui/axis'
import { type DotLabel, Dots } from '../../ui/Dots'
import { DotMark } from '../../ui/DotMark'
import { Mark } from '../../ui/Mark'
import { Panel } from '../../ui/Panel'
import { AnswerTable } from '../../evidence/AnswerTable'
import { describeTotals } from './descriptions'
import { Dotted } from './FootLine'
import styles from './OverTimePanel.module.css'
import type { PanelProps } from './PanelProps'
import { scaleOf } from './scaleOf'

/** The total as each report gave it: dots without a line, for nothing lies between them. */
export function OverTimePanel({ table, selection, choose }: PanelProps) {
  const words = useWords()
  const { t, direction } = words
  const totals = overTime(table, selection)
  // With the latest of each number, no one report is being read.
  const current = selection.basis === 'report' ? selection.report : ''
  const plain = selection.governorates.length + selection.victims.length + selection.attacks.length
  const note = plain === 0 ? <RevisionNote table={table} /> : null
  const end = `${String(Number(totals.at(-1)?.asOf.slice(0, 4) ?? 2025))}-12-31`
  const highest = scaleOf(totals.map(({ answer }) => answer))
  const max = highest * 1.14

  const derived = totals.some(({ answer }) => answer.kind === 'derived')
  const read = derived ? 'overTime.readDerived' : 'overTime.read'

  const chart = totals.length > 0 && (
    <>
      <Key totals={totals} current={current} />
      <Dots
        dots={totals.map(({ report, asOf, answer }) => ({
          id: report.id,
          time: Date.parse(asOf),
          value: answer.value,
          look: report.kind === 'annual' ? 'filled' : 'hollow',
          framed: answer.kind === 'derived',
          current: report.id === current,
        }))}
        labels={labelsOf(words, totals, current)}
        from={Date.parse(START)}
        to={Date.parse(end)}
        max={max}
        direction={direction}
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
      description={describeTotals({ words, table, selection }, totals)}
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
          rows={totals.map(({ report, answer }) => ({
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

function Key({
  totals,
  current,
}: {
  readonly totals: readonly ReportedTotal[]
  readonly current: string
}) {
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

/** Five labels at most: the first total, two early annual ones, the report being read, the last. */
function labelsOf(
  words: Words,
  totals: readonly ReportedTotal[],
  current: string,
): readonly DotLabel[] {
  const first = totals[0]
  const last = totals.at(-1)
  const annual = (n: number) => totals.find(({ report }) => report.number === n)
  const own = totals.find(({ report }) => report.id === current)
  const label = (total: ReportedTotal | undefined, place: DotLabel['place']) =>
    total ? [{ total, place }] : []
  const wanted = [
    ...label(own, placeOf(totals, own)),
    ...label(first, isEarly(first, last) ? 'after' : 'above'),
    ...label(last, 'above'),
    ...label(annual(1), 'after'),
    ...label(annual(2), 'before'),
  ]
  return wanted
    .filter(({ total }, i) => wanted.findIndex((other) => other.total === total) === i)
    .map(({ total, place }) => ({
      id: total.report.id,
      time: Date.parse(total.asOf),
      value: total.answer.value,
      place,
      text: (
        <>
          <AnswerText answer={total.answer} bare />{' '}
          <span className={place === 'after' || place === 'before' ? '' : styles.under}>
            {nameOf(words, total.report)}
          </span>
        </>
      ),
    }))
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

function nameOf({ t, date }: Words, { number, asOf }: Report): string {
  return number === null
    ? t('overTime.until', { date: date(asOf, 'short') })
    : t(`report.ordinal.${String(number) as '5'}`)
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
