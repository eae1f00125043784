import type { ReactNode } from 'react'

import { type Account, accountOf, type Revision, type Run } from '../../domain/reports/revisions'
import { type Decrease, knownReason } from '../../domain/reports/decreases'
import type { Figure } from '../../domain/data/figure'
import type { Cell } from '../../domain/data/observation'
import { wholeYears } from '../../domain/data/period'
import type { Series } from '../../domain/reports/series'
import type { FigureTable } from '../../domain/data/table'
import type { Report } from '../../domain/data/vocabulary'
import { FigureText } from '../../i18n/AnswerText'
import { lowered } from '../../i18n/format/casing'
import { yearName } from '../../i18n/phrases/question/yearName'
import { theReport } from '../../i18n/phrases/report/theReport'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import styles from './RevisionList.module.css'

interface RevisionListProps {
  readonly table: FigureTable
  readonly series: Series
}

/** What later reports changed, in words: each number with its reports, and what is known of why. */
export function RevisionList({ table, series: { revisions, decreases } }: RevisionListProps) {
  const { t } = useWords()
  if (revisions.length + decreases.length === 0) return null
  return (
    <div className={styles.list}>
      <h3>{t('reportsView.revised')}</h3>
      <ul>
        {decreases.map((decrease) => (
          <DecreaseItem key={`${decrease.from.report} ${decrease.to.report}`} decrease={decrease} />
        ))}
        {revisions.map((revision) => (
          <RevisionItem key={keyOf(revision.cell)} table={table} revision={revision} />
        ))}
      </ul>
    </div>
  )
}

function DecreaseItem({ decrease: { from, to, reached } }: { readonly decrease: Decrease }) {
  const { t, date } = useWords()
  return (
    <li>
      {rich(
        (names) =>
          t('reportsView.fell', {
            ...names,
            fromDate: date(from.cell.period.end ?? ''),
            toDate: date(to.cell.period.end ?? ''),
          }),
        { from: <FigureText figure={from} />, to: <FigureText figure={to} /> },
      )}{' '}
      {reached === null && t('reportsView.notReached')}{' '}
      <small>{t(`reportsView.why.${knownReason(from, to)}`)}</small>
    </li>
  )
}

interface RevisionItemProps {
  readonly table: FigureTable
  readonly revision: Revision
}

function RevisionItem({ table, revision: { cell, runs } }: RevisionItemProps) {
  const words = useWords()
  const { t } = words
  const nodes: Record<string, ReactNode> = Object.fromEntries(
    runs.map((run, i) => [`v${String(i)}`, <RunText key={i} run={run} />]),
  )
  return (
    <li>
      {rich(
        (marks) =>
          t('reportsView.change', {
            time: timeOf(words, cell),
            versions: Object.values(marks).join(words.between('clauses')),
          }),
        nodes,
      )}{' '}
      <small>
        {accountsOf(table, runs).map((props) => (
          <AccountText key={props.from.report} {...props} />
        ))}
        {t('reportsView.why.none')}
      </small>
    </li>
  )
}

function RunText({ run: { figure, reports } }: { readonly run: Run }) {
  const words = useWords()
  const names = words.list(reports.map((report) => theReport(words, report)))
  return rich((marks) => words.t('overTime.version', { ...marks, reports: names }), {
    value: <FigureText figure={figure} />,
  })
}

interface AccountTextProps {
  readonly from: Figure
  readonly to: Figure
  readonly reports: readonly [Report, Report]
  readonly account: Account
}

/** The steps of a revision that the totals of both reports tell of as well. */
function accountsOf(table: FigureTable, runs: readonly Run[]): readonly AccountTextProps[] {
  return runs.slice(1).flatMap(({ figure: to }, i) => {
    const from = runs[i]?.last
    const account = from ? accountOf(table, from, to) : null
    const before = table.reports.get(from?.report ?? '')?.report
    const after = table.reports.get(to.report)?.report
    return from && account && before && after
      ? [{ from, to, reports: [before, after] as const, account }]
      : []
  })
}

/** The difference of two reports is no count of people: it stands as words, not as a figure. */
function AccountText({ from, to, reports: [before, after], account }: AccountTextProps) {
  const words = useWords()
  const { t, count } = words
  const added = Object.fromEntries(
    account.added.map((figure, i) => [`a${String(i)}`, <YearText key={i} figure={figure} />]),
  )
  const nodes: Record<string, ReactNode> = {
    ...added,
    before: <FigureText figure={account.before} />,
    after: <FigureText figure={account.after} />,
  }
  const way = to.value < from.value ? 'lower' : 'higher'
  return (
    <>
      {rich(
        (marks) =>
          t(`reportsView.${way}`, {
            before: marks.before,
            after: marks.after,
            added: words.list(Object.keys(added).map((name) => marks[name] ?? '')),
            fromReport: theReport(words, before),
            toReport: theReport(words, after),
            n: count(Math.abs(to.value - from.value)),
          }),
        nodes,
      )}{' '}
    </>
  )
}

function YearText({ figure }: { readonly figure: Figure }) {
  const words = useWords()
  const { t } = words
  const [n = 1] = wholeYears(figure.cell.period) ?? []
  const year = lowered(yearName(words, n), words.language)
  return rich((marks) => t('reportsView.forYear', { ...marks, year }), {
    value: <FigureText figure={figure} />,
  })
}

function timeOf(words: Words, cell: Cell): string {
  const [year, ...more] = wholeYears(cell.period) ?? []
  return year !== undefined && more.length === 0 ? yearName(words, year) : words.period(cell.period)
}

function keyOf({ period: { start, end }, governorate, victim, attack }: Cell): string {
  return [start, end, governorate, victim, attack].join(' ')
}
