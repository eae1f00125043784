import {
  COMPARISON_GROUPS,
  type ComparisonRow,
  type ReportedFigure,
} from '../../domain/reports/compareReports'
import { unpublishedIn } from '../../domain/ask/answer'
import type { Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import type { Report, Vocabulary } from '../../domain/data/vocabulary'
import { FigureNotes } from '../../evidence/FigureNotes'
import { Observations } from '../../evidence/Observations'
import { AnswerText, FigureText } from '../../i18n/AnswerText'
import { reportOption } from '../../i18n/phrases/report/reportOption'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import lines from '../../ui/Table.module.css'
import styles from './ComparisonTable.module.css'
import { comparisonRowName } from './comparisonRowName'
import { ReportLink } from './ReportLink'

interface ComparisonTableProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  readonly hrefOf: (selection: Selection) => string
  readonly rows: readonly ComparisonRow[]
  readonly reports: readonly [Report, Report]
}

/** One row a cell: what each of two reports says, in words where it says nothing. */
export function ComparisonTable({ table, rows, reports, ...linking }: ComparisonTableProps) {
  const words = useWords()
  const { t } = words
  return (
    <table className={`${lines.table} ${styles.table}`}>
      <caption>{t('reportsView.besideCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.category')}</th>
          {reports.map((report) => (
            <th key={report.id} scope="col">
              <ReportLink {...linking} report={report.id}>
                {reportOption(words, report)}
              </ReportLink>{' '}
              <small>{spanOf(words, table, report)}</small>
            </th>
          ))}
        </tr>
      </thead>
      {COMPARISON_GROUPS.map((group) => {
        const own = rows.filter((row) => row.group === group)
        if (own.length === 0) return null
        return (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.group}>
                {t(`reportsView.group.${group}`)}
              </th>
            </tr>
            {own.map((row) => (
              <Row key={row.id} row={row} reports={reports} vocabulary={table.vocabulary} />
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

interface RowProps {
  readonly row: ComparisonRow
  readonly reports: readonly [Report, Report]
  readonly vocabulary: Vocabulary
}

function Row({ row, reports, vocabulary }: RowProps) {
  const words = useWords()
  return (
    <tr className={row.relation === 'different' ? styles.different : undefined}>
      <th scope="row">
        <span>{comparisonRowName(words, vocabulary, row)}</span>{' '}
        <small>{relationOf(words, row, reports)}</small>
      </th>
      {[row.first, row.second].map((reported, i) => (
        <td key={i}>
          {reported === null ? (
            <AnswerText answer={unpublishedIn(reports[i === 0 ? 0 : 1], [row.cell.period])} />
          ) : (
            <ReportedText reported={reported} whole={row.whole} vocabulary={vocabulary} />
          )}
        </td>
      ))}
    </tr>
  )
}

interface ReportedTextProps {
  readonly reported: NonNullable<ReportedFigure>
  readonly whole: boolean
  readonly vocabulary: Vocabulary
}

function ReportedText({ reported, whole, vocabulary }: ReportedTextProps) {
  const { t, date } = useWords()
  if (reported === 'doubt') return <span className={styles.doubt}>{t('reportsView.doubt')}</span>
  const { end } = reported.cell.period
  return (
    <>
      <FigureText figure={reported} />{' '}
      {whole && (
        <small>
          {end === null
            ? t('reportsView.noEnd')
            : t('reportsView.upTo', { date: date(end, 'short') })}
        </small>
      )}{' '}
      <FigureNotes figures={[reported]} vocabulary={vocabulary} />
      <span className={styles.read}>
        <Observations figures={[reported]} vocabulary={vocabulary} />
      </span>
    </>
  )
}

/**
 * In words, whether both say the same. How far two plain counts lie apart is reported of the reports;
 * it is no number of people, and has no column of its own.
 */
function relationOf({ t, count, report }: Words, row: ComparisonRow, reports: RowProps['reports']) {
  const { relation, first, second } = row
  if (relation !== 'different' || !isPlain(first) || !isPlain(second)) {
    return t(`reportsView.relation.${relation}`)
  }
  const [early, late] = reports[0].asOf <= reports[1].asOf ? [first, second] : [second, first]
  return t(`reportsView.differsBy.${late.value < early.value ? 'lower' : 'higher'}`, {
    n: count(Math.abs(late.value - early.value)),
    report: report(late === first ? reports[0] : reports[1]),
  })
}

function isPlain(reported: ReportedFigure): reported is Exclude<ReportedFigure, 'doubt' | null> {
  if (reported === null || reported === 'doubt') return false
  const { unit } = reported.cell
  return reported.qualifier === 'exact' && (unit === 'persons' || unit === 'incidents')
}

function spanOf({ period }: Words, table: FigureTable, { id }: Report): string {
  const span = table.reports.get(id)?.span
  return span ? period(span, 'short') : ''
}
