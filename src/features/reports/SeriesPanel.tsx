import { figuresOf } from '../../domain/ask/answer'
import { START } from '../../domain/data/period'
import type { Question, Selection } from '../../domain/ask/selection'
import type { Series } from '../../domain/reports/series'
import type { FigureTable } from '../../domain/data/table'
import { AnswerTable } from '../../evidence/AnswerTable'
import { FigureNotes } from '../../evidence/FigureNotes'
import { optionLabel, whereOf } from '../../i18n/phrases/question/optionLabel'
import { questionPeriod } from '../../i18n/phrases/question/questionPeriod'
import { reportOption } from '../../i18n/phrases/report/reportOption'
import { describedReports } from '../../i18n/phrases/report/describedReports'
import { datesOfReports, reportsCounted } from '../../i18n/phrases/report/reportsCounted'
import { UndatedNote } from '../../evidence/UndatedNote'
import { dotOf, useReportMarkText } from '../../evidence/useReportMarkText'
import { formatLarge } from '../../i18n/format/format'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { roundTicks, yearsBetween } from '../../ui/charts/axis'
import { Dots } from '../../ui/charts/Dots'
import { Panel } from '../../ui/Panel'
import { ReportLink } from './ReportLink'
import { RevisionList } from './RevisionList'
import { seriesLabels } from './seriesLabels'
import { SeriesReading } from './SeriesReading'
import { countedOf, subjectName } from './subjectWords'

interface SeriesPanelProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly choose: (selection: Selection) => void
  readonly hrefOf: (selection: Selection) => string
  readonly series: Series
  readonly wide: boolean
}

/** One subject as each report gave it: dots without a line, and under them what was revised. */
export function SeriesPanel({ table, selection, choose, hrefOf, series, wide }: SeriesPanelProps) {
  const words = useWords()
  const { t, direction, timeDirection } = words
  const { vocabulary } = table
  // With the latest report of each number, no one report is being read.
  const current = selection.basis === 'report' ? selection.report : ''
  const textOf = useReportMarkText()
  const { id, subject, question, totals, undated, revising } = series
  const size = wide ? 'tall' : 'short'
  const highest = Math.max(1, ...totals.map(({ answer }) => answer.value))
  const end = lastDay(table)
  const frame = {
    from: Date.parse(START),
    to: Date.parse(end),
    max: highest * (wide ? 1.14 : 1.3),
  }
  const revisions = <RevisionList table={table} series={series} />
  return (
    <Panel
      id={`series-${id}`}
      wide={wide}
      heading={subjectName(words, vocabulary, subject)}
      aside={countedOf(words, vocabulary, subject)}
      reading={<SeriesReading table={table} series={series} />}
      tableLabel={t('panel.table')}
      chartLabel={t('panel.chart')}
      description={describe(words, table, series)}
      chart={
        <>
          {totals.length > 0 && (
            <Dots
              {...frame}
              label={subjectName(words, vocabulary, subject)}
              size={size}
              dots={totals.map((one) => ({
                ...dotOf(one, current),
                flagged: revising.has(one.report.id),
                ...textOf(one, periodOf(words, table, question, one.asOf)),
              }))}
              labels={seriesLabels(words, series, current, frame, size)}
              direction={direction}
              time={timeDirection}
              values={roundTicks(highest, frame.max).map((value) => {
                const { digits, unit } = formatLarge(value, words)
                return { value, text: unit === null ? digits : `${digits} ${unit}` }
              })}
              times={yearsBetween(START, end).map((year) => ({
                time: Date.parse(`${year}-01-01`),
                text: words.date(year),
              }))}
              note={null}
              onPress={(report) => {
                choose({ ...selection, report, basis: 'report' })
              }}
            />
          )}
          {revisions}
        </>
      }
      table={
        <>
          <AnswerTable
            caption={t('reportsView.caption')}
            head={t('table.report')}
            rows={[...undated, ...totals].map(({ report, answer }) => ({
              id: report.id,
              name: reportOption(words, report),
              link: (
                <ReportLink {...{ selection, choose, hrefOf }} report={report.id}>
                  {reportOption(words, report)}
                </ReportLink>
              ),
              answer,
              beside: <FigureNotes figures={figuresOf(answer)} vocabulary={vocabulary} />,
            }))}
            vocabulary={vocabulary}
          />
          {revisions}
        </>
      }
      foot={
        <>
          {footOf(words, table, series).join(' · ')}
          <UndatedNote undated={undated} />
        </>
      }
    />
  )
}

function describe(words: Words, table: FigureTable, series: Series): string {
  const { subject, question, totals, undated } = series
  const { vocabulary } = table
  const counted = countedOf(words, vocabulary, subject)
  return describedReports(words, {
    heading: subjectName(words, vocabulary, subject),
    what: words.t('pair', {
      first: counted,
      second: whereOf(words, vocabulary, question.governorates),
    }),
    period: question.years.length > 0 ? questionPeriod(words, table, question) : null,
    totals,
    undated,
  })
}

/** One time for all the charts, so that the same place is the same day in each: to the last report's year. */
function lastDay({ vocabulary }: FigureTable): string {
  const last = vocabulary.reports.map(({ asOf }) => asOf).reduce((a, b) => (a > b ? a : b), START)
  return `${last.slice(0, 4)}-12-31`
}

/** The years asked for; else the whole time up to the report's own date. */
function periodOf(words: Words, table: FigureTable, question: Question, asOf: string): string {
  return question.years.length > 0
    ? questionPeriod(words, table, question, 'short')
    : words.period({ start: START, end: asOf, kind: 'since_start' }, 'short')
}

function footOf(words: Words, table: FigureTable, { question, totals }: Series): readonly string[] {
  const { t } = words
  const { years, governorates } = question
  return [
    years.length > 0
      ? questionPeriod(words, table, question, 'short')
      : datesOfReports(words, totals),
    ...(governorates.length > 0
      ? [
          words.list(
            governorates.map((code) => optionLabel(words, table.vocabulary, 'governorates', code)),
          ),
        ]
      : []),
    t('report.by', { publisher: t('report.short'), report: reportsCounted(words, totals) }),
  ]
}
