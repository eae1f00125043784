import type { Series } from '../../domain/reports/series'
import type { FigureTable } from '../../domain/data/table'
import { AnswerText } from '../../i18n/AnswerText'
import { questionPeriod } from '../../i18n/phrases/question/questionPeriod'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'

interface SeriesReadingProps {
  readonly table: FigureTable
  readonly series: Series
}

/** One line: from the first number to the last, each with its date or, for a year, its report. */
export function SeriesReading({ table, series: { totals, question } }: SeriesReadingProps) {
  const words = useWords()
  const { t, date, report } = words
  const [first, last] = [totals[0], totals.at(-1)]
  if (!first || !last) return null
  const ends = {
    first: <AnswerText answer={first.answer} />,
    last: <AnswerText answer={last.answer} />,
  }
  if (question.years.length > 0) {
    const period = questionPeriod(words, table, question)
    return first === last
      ? rich(
          (names) =>
            t('reportsView.yearSingle', { ...names, period, report: report(first.report) }),
          { value: ends.first },
        )
      : rich(
          (names) =>
            t('reportsView.yearSeveral', {
              ...names,
              period,
              firstReport: report(first.report),
              lastReport: report(last.report),
            }),
          ends,
        )
  }
  return first === last
    ? rich((names) => t('reportsView.single', { ...names, date: date(first.asOf) }), {
        value: ends.first,
      })
    : rich(
        (names) =>
          t('reportsView.several', {
            ...names,
            count: totals.length,
            firstDate: date(first.asOf),
            lastDate: date(last.asOf),
          }),
        ends,
      )
}
