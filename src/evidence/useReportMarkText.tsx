import type { ReportAnswer, ReportedTotal } from '../domain/reports/reported'
import { useMarkName } from '../i18n/useMarkName'
import { useWords } from '../i18n/useWords'
import type { MarkText } from '../ui/charts/MarkText'
import { AnswerReading } from './AnswerReading'

/** How the mark of one report among others over time is called and read. */
export function useReportMarkText() {
  const words = useWords()
  const nameOf = useMarkName()
  return ({ report, asOf, answer }: ReportAnswer, period: string): MarkText => {
    const until = words.t('overTime.until', { date: words.date(asOf) })
    const name = words.report(report)
    return {
      // An interim report is named by its day already.
      label: nameOf(
        report.kind === 'annual' ? words.t('pair', { first: name, second: until }) : name,
        answer,
      ),
      reading: (
        <AnswerReading
          name={words.t('report.interimOption', { date: words.date(asOf) })}
          {...{ answer, period, report }}
        />
      ),
    }
  }
}

/** The dot of a report's total among others over time; `current` is the report that is being read. */
export function dotOf({ report, asOf, answer }: ReportedTotal, current: string) {
  return {
    id: report.id,
    time: Date.parse(asOf),
    value: answer.value,
    look: report.kind === 'annual' ? 'filled' : 'hollow',
    framed: answer.kind === 'derived',
    current: report.id === current,
  } as const
}
