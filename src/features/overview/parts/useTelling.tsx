import type { ReactNode } from 'react'

import { reportOf } from '../../../domain/ask/answer'
import type { PanelRow } from '../../../domain/panels/panel'
import type { FigureTable } from '../../../domain/data/table'
import { AnswerReading } from '../../../evidence/AnswerReading'
import { questionPeriod } from '../../../i18n/phrases/questionPeriod'
import { sayShare } from '../../../i18n/phrases/sayShare'
import { useMarkName } from '../../../i18n/useMarkName'
import { useWords } from '../../../i18n/useWords'

/** What a mark is called and what its tip says. */
export interface Telling {
  readonly said: string
  readonly reading: ReactNode
}

/** How a mark tells the row that it stands for. */
export type Tell = (name: string, row: PanelRow) => Telling

export function useTelling(table: FigureTable): Tell {
  const words = useWords()
  const { t } = words
  const nameOf = useMarkName()
  return (name, { question, answer, share }) => {
    // Each number counts to the date of its own report.
    const report = reportOf(answer) ?? question.report
    // What no report gives is of no one report's time.
    const ofNone = question.basis === 'latest' && reportOf(answer) === null
    return {
      said: share
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
