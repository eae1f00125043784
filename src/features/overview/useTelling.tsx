import type { ReactNode } from 'react'

import { type Answer, reportOf } from '../../domain/answer'
import type { Selection } from '../../domain/selection'
import type { FigureTable } from '../../domain/table'
import { AnswerReading } from '../../evidence/AnswerReading'
import { questionPeriod } from '../../i18n/questionPeriod'
import { useMarkName } from '../../i18n/useMarkName'
import { useWords } from '../../i18n/useWords'

/** What a mark is called and what its tip says. */
export interface Telling {
  readonly said: string
  readonly reading: ReactNode
}

/** How a mark tells its answer; `years` where they are not those of the selection. */
export type Tell = (name: string, answer: Answer, years?: readonly number[]) => Telling

export function useTelling(table: FigureTable, selection: Selection): Tell {
  const words = useWords()
  const nameOf = useMarkName()
  return (name, answer, years = selection.years) => {
    // Each number counts to the date of its own report.
    const report = reportOf(answer) ?? selection.report
    return {
      said: nameOf(name, answer),
      reading: (
        <AnswerReading
          name={name}
          answer={answer}
          period={questionPeriod(words, table, { ...selection, report, years }, 'short')}
          report={
            answer.kind === 'unpublished' && selection.basis === 'latest'
              ? undefined
              : table.reports.get(report)?.report
          }
          vocabulary={table.vocabulary}
        />
      ),
    }
  }
}
