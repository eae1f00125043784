import { reportOf } from '../../../domain/ask/answer'
import type { PanelRow } from '../../../domain/panels/panel'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerReading } from '../../../evidence/AnswerReading'
import { questionPeriod } from '../../../i18n/phrases/question/questionPeriod'
import { sayShare } from '../../../i18n/phrases/figure/sayShare'
import { useMarkName } from '../../../i18n/useMarkName'
import { useWords } from '../../../i18n/useWords'
import type { MarkText } from '../../../ui/charts/MarkText'

/** How a mark names the row that it stands for. */
export type MarkTextOf = (name: string, row: PanelRow) => MarkText

export function useMarkText(table: FigureTable): MarkTextOf {
  const words = useWords()
  const { t } = words
  const nameOf = useMarkName()
  return (name, { question, answer, share }) => {
    // Each number counts to the date of its own report.
    const report = reportOf(answer) ?? question.report
    // What no report gives is of no one report's time.
    const ofNone = question.basis === 'latest' && reportOf(answer) === null
    return {
      label: share
        ? t('marks.name', { name, answer: sayShare(words, share) })
        : nameOf(name, answer),
      reading: (
        <AnswerReading
          name={name}
          answer={answer}
          share={share ?? undefined}
          period={
            ofNone && question.years.length === 0
              ? t('latest.periods')
              : questionPeriod(words, table, { ...question, report }, 'short')
          }
          report={ofNone ? undefined : table.reports.get(report)?.report}
        />
      ),
    }
  }
}
